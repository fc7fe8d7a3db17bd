"""What comes first on a rung.

Ways are ordered by, each only among those alike in what stands before it:

1. what rules it out: nothing first, then one thing before several;
2. whether it is within reach: what is far comes after what is near;
3. speech: the person's own language, one close to it, an interpreter, not told,
   another language;
4. nearness in steps: one's own municipality and what is about as near, then every
   hundred kilometres;
5. the clock: open, in writing at any time, by appointment, opens later, not told;
6. other conditions (sign-in, identity code, area …): none before some;
7. what it advises on: the provider, the matter, everything;
8. when it opens next;
9. which of the person's languages: the one named first;
10. distance;
11. the way it is given: adviser, terminal, remote, expert, the provider itself;
12. the order in which the portal lists things.
"""

from collections.abc import Iterable
from datetime import datetime
from datetime import UTC
from infoportal.guidance.values import Person
from infoportal.guidance.values import Way
from typing import Any


SPEECH = ("direct", "close", "interpreter", "unknown", "none")
CLOCK = ("open", "any_time", "book", "opens", "hours_not_told", "closed")
GIVEN = ("self_service", "advice", "adviser", "terminal", "remote", "expert")
#: Conditions that have a place of their own in the order.
ORDERED = {*CLOCK, "close", "interpreter", "languages_not_told", "far"}
#: Kilometres that count as near as one's own municipality, and as one step farther.
NEAR, STEP = 30.0, 100.0
NEVER = datetime.max.replace(tzinfo=UTC)


def ranked(ways: Iterable[Way], person: Person) -> list[Way]:
    """Return ways in order, the best first."""
    return sorted(ways, key=lambda way: order(way, person))


def order(way: Way, person: Person) -> tuple[Any, ...]:
    """Return what a way is ordered by; the twelfth is the order they came in."""
    return (
        sum(reason.effect == "against" for reason in way.reasons),
        way.far,
        SPEECH.index(way.speech),
        _step(way),
        _clock(way),
        _other_conditions(way),
        way.about,
        (way.state and way.state.state == "closed" and way.state.next) or NEVER,
        _wish(way, person),
        _distance(way),
        GIVEN.index(way.kind) if way.kind in GIVEN else len(GIVEN),
    )


def _step(way: Way) -> int:
    if way.distance_km is None or way.reason("in_your_municipality"):
        return 0
    return 0 if way.distance_km <= NEAR else 1 + int(way.distance_km // STEP)


def _clock(way: Way) -> int:
    return next((place for place, code in enumerate(CLOCK) if way.reason(code)), 0)


def _other_conditions(way: Way) -> bool:
    return any(
        reason.effect == "condition" and reason.code not in ORDERED
        for reason in way.reasons
    )


def _wish(way: Way, person: Person) -> int:
    places = [person.speaks.index(one) for one in way.direct]
    return min(places, default=len(person.speaks))


def _distance(way: Way) -> float:
    return float("inf") if way.distance_km is None else way.distance_km

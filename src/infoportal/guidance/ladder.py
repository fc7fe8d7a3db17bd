"""The ladder of customer service for one person: from the lowest rung that serves.

0 ``self_service``: handle it yourself online; 1 ``advice``: general and special
advice; 2 ``service_point``: adviser, customer terminal or remote service at a point;
3 ``expert``: the provider's own expert.
"""

from collections.abc import Iterable
from datetime import datetime
from infoportal.guidance.ranking import ranked
from infoportal.guidance.values import Answer
from infoportal.guidance.values import Desk
from infoportal.guidance.values import Person
from infoportal.guidance.values import Reason
from infoportal.guidance.values import Rung
from infoportal.guidance.values import There
from infoportal.guidance.values import Way
from infoportal.guidance.ways import advice_way
from infoportal.guidance.ways import desk_way
from infoportal.guidance.ways import online_way
from infoportal.guidance.ways import provider_way


EXPERT = "expert"
#: A rung tells no more ways than this; it counts the others.
MOST = 12


def ladder(person: Person, there: There, most: int = MOST) -> Answer:
    """Return the ways of getting what there is, as they meet a person.

    Ways that do not fit are kept, after those that do, with what is missing.
    """
    point = [desk for desk in there.desks if desk.channel != EXPERT]
    expert = [desk for desk in there.desks if desk.channel == EXPERT]
    found = {
        "self_service": [online_way(person, one) for one in there.online],
        "advice": [advice_way(person, one) for one in there.advice],
        "service_point": _desks(person, point, there),
        "expert": [
            *_desks(person, expert, there),
            *(provider_way(person, one) for one in there.providers),
        ],
    }
    order = {name: ranked(ways, person) for name, ways in found.items()}
    return Answer(
        tuple(Rung(n, tuple(ways[:most]), len(ways)) for n, ways in order.items()),
        remarks([way for ways in order.values() for way in ways], person),
        _valid_until(order.values()) if person.live else None,
    )


def remarks(ways: list[Way], person: Person) -> tuple[Reason, ...]:
    """Return what has to be said of the answer as a whole.

    Where nobody within reach serves in the person's languages, the best way with an
    interpreter is named (``way`` is its key, empty where there is none).
    """
    fitting = [way for way in ways if way.fits != "no"]
    if not fitting:
        return (Reason("nothing_fits" if ways else "nothing_known", "against"),)
    if not person.speaks or any(_is_understood(way) for way in fitting):
        return ()
    helped = [way for way in fitting if way.speech == "interpreter"]
    values = {
        "languages": person.speaks,
        "way": ranked(helped, person)[0].key if helped else "",
    }
    return (Reason("nobody_speaks", "condition", values),)


def _is_understood(way: Way) -> bool:
    """Tell whether a way needs no interpreter and no long journey."""
    return way.speech in ("direct", "close") and not way.far


def _desks(person: Person, desks: Iterable[Desk], there: There) -> list[Way]:
    return [desk_way(person, desk, there.online) for desk in desks]


def _valid_until(rungs: Iterable[list[Way]]) -> datetime | None:
    changes = (
        way.state.until for ways in rungs for way in ways if way.state is not None
    )
    return min((change for change in changes if change is not None), default=None)

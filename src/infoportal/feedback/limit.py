"""How often the same visitor, and all of them together, may send something.

Pure: attempts are plain rows, the clock is a number. Rows come back without the
visitor as soon as nobody asks for them any more, and are gone within the hour.
"""

from collections.abc import Iterable
from dataclasses import dataclass


#: Nothing is remembered for longer than this, in seconds.
LONGEST = 3600


@dataclass(frozen=True)
class Rule:
    """At most ``most`` attempts within ``seconds``."""

    most: int
    seconds: int


@dataclass(frozen=True)
class Attempt:
    """When somebody sent something; ``who`` is empty once that no longer counts."""

    when: int
    who: str = ""


EACH = Rule(most=5, seconds=600)
ALL = Rule(most=300, seconds=LONGEST)


def kept(attempts: Iterable[Attempt], now: int) -> list[Attempt]:
    """Return what is still to be remembered, in the order of time.

    What claims to come from the future is of a clock that was set back: it would
    stay for ever, so it goes.
    """
    recent = [a for a in attempts if 0 <= now - a.when < ALL.seconds]
    return sorted((_faded(a, now) for a in recent), key=lambda a: a.when)


def _faded(attempt: Attempt, now: int) -> Attempt:
    return attempt if now - attempt.when < EACH.seconds else Attempt(attempt.when)


def seconds_to_wait(attempts: Iterable[Attempt], who: str, now: int) -> int:
    """Return after how many seconds ``who`` may send; 0 for at once."""
    rows = kept(attempts, now)
    own = [attempt for attempt in rows if attempt.who == who]
    return max(_wait(own, EACH, now), _wait(rows, ALL, now))


def _wait(rows: list[Attempt], rule: Rule, now: int) -> int:
    if len(rows) < rule.most:
        return 0
    return rows[-rule.most].when + rule.seconds - now

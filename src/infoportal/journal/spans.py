"""From when until when a thing is public, as far as its dates and parents go."""

from collections.abc import Iterable
from infoportal.records.values import Head
from typing import NamedTuple


EVER = "9999"


class Period(NamedTuple):
    """From ``begin`` on, until just before ``end``; ISO moments in UTC."""

    begin: str
    end: str

    def holds(self, now: str) -> bool:
        """Tell whether a moment lies in it."""
        return self.begin <= now < self.end

    def has_begun(self, now: str) -> bool:
        """Tell whether some moment up to ``now`` lies in it."""
        return self.begin < self.end and self.begin <= now


NEVER = Period(EVER, "")


def period(chain: Iterable[Head | None]) -> Period:
    """Return when the public sees a thing; ``chain`` is itself and all its parents.

    It says of every moment what ``records.rule.is_public`` says.
    """
    begin, end = "", EVER
    for head in chain:
        if head is None or head.state != "published":
            return NEVER
        begin = max(begin, head.effective)
        end = min(end, head.expires or EVER)
    return Period(begin, end)

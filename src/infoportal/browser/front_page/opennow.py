"""How many of several places are open, from moment to moment."""

from collections.abc import Iterable
from collections.abc import Sequence
from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from functools import lru_cache
from infoportal import _
from infoportal.browser.blocks.timeline import Moment
from infoportal.browser.blocks.timeline import timeline
from infoportal.openinghours.state import HELSINKI


#: The script knows of so many days.
DAYS = 2
NONE = _("front_open_none", default="All service points are closed now")


@lru_cache(maxsize=64)
def coming(hours: tuple[str, ...], day: date, language: str) -> tuple[Moment, ...]:
    """Return what is to be said of places with some hours, from a day on.

    Kept, because all readers of a language are told the same in one day.
    """
    midnight = datetime.combine(day, time(), HELSINKI)
    timelines = [timeline(osm, day, language) for osm in hours]
    return open_moments(timelines, midnight + timedelta(days=DAYS))


def open_moments(
    timelines: Iterable[Sequence[Moment]], end: datetime
) -> tuple[Moment, ...]:
    """Return what is to be said of several places together, until ``end``.

    A new moment begins where one of them opens or closes, and at every beginning
    of a timeline, so that a reader's script never runs out of what it knows early.
    """
    changes = [
        (moment.start, place, moment.state == "open")
        for place, moments in enumerate(timelines)
        for moment in moments
        if moment.start < end
    ]
    total = len({place for _start, place, _open in changes})
    open_now: dict[int, bool] = {}
    counts: dict[datetime, int] = {}
    for start, place, is_open in sorted(changes):
        open_now[place] = is_open
        counts[start] = sum(open_now.values())
    return tuple(_moment(start, count, total) for start, count in counts.items())


def _moment(start: datetime, count: int, total: int) -> Moment:
    if not count:
        return Moment(start, "closed", NONE)
    numbers = {"number": str(count), "total": str(total)}
    message = _(
        "front_open_some",
        default="Open now: ${number} of ${total} service points",
        mapping=numbers,
    )
    return Moment(start, "open", message)

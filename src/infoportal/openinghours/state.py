"""Open now, or when next: an OSM expression asked at a moment.

The wall clock is Finland's, the public holidays are those that the calendar of
opening-hours-py gives for FI. That calendar holds, beside the days of the Act,
Easter and Whit Sunday, Midsummer Eve and Christmas Eve; it does not hold New Year's
Eve, Maundy Thursday or the eve of Vappu.

An interval stays one interval when clocks change: where an hour comes twice, a time
in it means its first coming (as in RFC 5545, 3.3.5); where an hour is left out, a
time in it means the moment of the change.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime
from datetime import timedelta
from functools import lru_cache
from opening_hours import OpeningHours
from opening_hours import State
from opening_hours import validate
from typing import Literal
from zoneinfo import ZoneInfo


HELSINKI = ZoneInfo("Europe/Helsinki")
HORIZON = timedelta(days=3 * 366)

Kind = Literal["open", "closed", "by_appointment"]


@dataclass(frozen=True)
class OpenState:
    """What holds at a moment. Times are in Europe/Helsinki.

    ``until`` is when ``state`` ends. ``next`` is when it is open or by appointment
    again after that: when closed the two are the same moment; ``next_state`` tells
    which of the two it is. Each is None when not within three years.
    """

    state: Kind
    until: datetime | None = None
    next: datetime | None = None
    next_state: Literal["open", "by_appointment"] | None = None


def state_at(osm: str, at: datetime) -> OpenState:
    """Tell whether it is open at a moment, until when, and what comes next.

    :param osm: an expression of ``to_osm``.
    :param at: an aware moment, in any zone.
    :raises ValueError: when ``at`` is naive, or ``osm`` is empty or no expression
        (no word about hours is not the same as closed: ask before).
    """
    periods = _periods(osm, at)
    state, until = next(periods)
    start = until
    for kind, end in periods:
        if kind != "closed":
            return OpenState(state, until, start, kind)
        start = end
    return OpenState(state, until)


def for_those_who_book(state: OpenState) -> OpenState:
    """Return a state as it is for what is given by appointment alone."""
    return replace(
        state,
        state="closed" if state.state == "closed" else "by_appointment",
        next_state=state.next_state and "by_appointment",
    )


def next_change(osm: str, at: datetime) -> datetime | None:
    """Tell when the state changes next; None when not within three years.

    :raises ValueError: as ``state_at``.
    """
    _state, end = next(_periods(osm, at))
    return end


def is_open(osm: str, at: datetime) -> bool:
    """Tell whether anybody may walk in; by appointment is not open.

    :raises ValueError: as ``state_at``.
    """
    state, _end = next(_periods(osm, at))
    return state == "open"


@lru_cache(maxsize=2048)
def _parsed(osm: str) -> OpeningHours:
    """Parse without a zone: the walls' clock is turned into moments here."""
    if not validate(osm):
        raise ValueError(f"not an opening_hours expression: {osm!r}")
    return OpeningHours(osm, country="FI", auto_country=False, auto_timezone=False)


def _periods(osm: str, at: datetime) -> Iterator[tuple[Kind, datetime | None]]:
    """Yield the state at a moment and the next ones, each with the moment it ends.

    The last one within three years ends with None.
    """
    wall = _wall(at)
    current: Kind | None = None
    for start, end, state, _comment in _parsed(osm).intervals(wall, wall + HORIZON):
        begun, kind = _moment(start), _kind(state)
        if begun == _moment(end):
            continue
        if current is not None and kind != current:
            yield current, begun
        current = kind
    yield current or "closed", None


def _kind(state: State) -> Kind:
    if state == State.OPEN:
        return "open"
    return "closed" if state == State.CLOSED else "by_appointment"


def _wall(at: datetime) -> datetime:
    """Give the Finnish wall clock of a moment, to the minute.

    In the hour that comes twice, its second coming counts as its very end.
    """
    if at.utcoffset() is None:
        raise ValueError("a moment needs its time zone")
    local = at.astimezone(HELSINKI)
    minute = 59 if local.fold else local.minute
    return local.replace(tzinfo=None, fold=0, minute=minute, second=0, microsecond=0)


def _moment(wall: datetime) -> datetime:
    """Give the moment when the Finnish wall clock first shows a time or passes it."""
    before = wall.replace(tzinfo=HELSINKI)
    after = wall.replace(tzinfo=HELSINKI, fold=1)
    skipped = before.utcoffset() < after.utcoffset()  # type: ignore[operator]
    return before.replace(hour=4, minute=0) if skipped else before

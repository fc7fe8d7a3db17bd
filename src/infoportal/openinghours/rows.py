"""Rows of opening hours as they are stored, read into typed values.

The stored rows are dicts of JSON values (``docs/content.md``, hours and
exceptions). Times are Finnish local wall clock, counted here in minutes from the
midnight that begins the day on which the row opens, so 26:00 is two in the night
after. Month-days are counted as days of a leap year, 1 to 366.
"""

from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import re


Row = Mapping[str, Any]

DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
WEEKS = ("every", "odd", "even")
DAY_MINUTES = 24 * 60
LONGEST_TAIL = 6 * 60
LEAP_YEAR = 2028

_YEARS = range(1900, 9999)
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)", re.ASCII)
_MONTH_DAY = re.compile(r"(\d\d)-(\d\d)", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


@dataclass(frozen=True)
class Season:
    """Days of every year, both ends included; wraps at new year when first > last."""

    first: int
    last: int

    def __contains__(self, day: int) -> bool:
        if self.first <= self.last:
            return self.first <= day <= self.last
        return day >= self.first or day <= self.last


@dataclass(frozen=True)
class Hours:
    """One weekly row. ``closes`` is past 24 * 60 when it passes midnight."""

    id: str
    days: tuple[int, ...]
    opens: int
    closes: int
    season: Season | None
    weeks: str
    by_appointment: bool
    on_holidays: bool

    @property
    def tail(self) -> int:
        """Minutes that the row reaches into the following day."""
        return max(0, self.closes - DAY_MINUTES)


@dataclass(frozen=True)
class Exceptional:
    """One exception, from ``first`` to ``last`` (both included)."""

    first: date
    last: date
    closed: bool
    opens: int
    closes: int


def minutes(value: Any, *, closing: bool = False) -> int:
    """Read ``HH:MM`` as minutes from midnight; 24:00 only where a row closes.

    :raises ValueError: when the value is not such a time.
    """
    if closing and value == "24:00":
        return DAY_MINUTES
    found = _TIME.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise ValueError(value)
    return int(found[1]) * 60 + int(found[2])


def span(opens: Any, closes: Any) -> tuple[int, int]:
    """Read both times of a row as minutes; past midnight ``closes`` exceeds 24:00.

    :raises ValueError: when a time is malformed, or the row closes before it opens
        without being an evening of at most six hours past midnight.
    """
    start, end = minutes(opens), minutes(closes, closing=True)
    if end <= start:
        if end == start or end > LONGEST_TAIL:
            raise ValueError(closes)
        end += DAY_MINUTES
    return start, end


def month_day(value: Any) -> int:
    """Read ``MM-DD`` as the day of a leap year (1 to 366).

    :raises ValueError: when no year has that day.
    """
    found = _MONTH_DAY.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise ValueError(value)
    return day_of_year(date(LEAP_YEAR, int(found[1]), int(found[2])))


def day_of_year(day: date) -> int:
    """Tell which day of a leap year this date is, whatever its own year."""
    return date(LEAP_YEAR, day.month, day.day).timetuple().tm_yday


def parity(day: date) -> str:
    """Tell whether the ISO week of a date is ``odd`` or ``even``."""
    return "odd" if day.isocalendar().week % 2 else "even"


def iso_date(value: Any) -> date:
    """Read ``YYYY-MM-DD``, of a year that an OSM expression can name (1900 to 9998).

    :raises ValueError: when it is not such a date, or not written so.
    """
    if not isinstance(value, str) or _DATE.fullmatch(value) is None:
        raise ValueError(value)
    found = date.fromisoformat(value)
    if found.year not in _YEARS:
        raise ValueError(value)
    return found


def read_hours(rows: Iterable[Row], applies_to: str) -> list[Hours]:
    """Read the weekly rows of one target; the rows must pass ``check_hours``."""
    return [_hours(row) for row in rows if target(row) == applies_to]


def read_exceptions(rows: Iterable[Row], applies_to: str) -> list[Exceptional]:
    """Read the exceptions of one target; the rows must pass ``check_hours``."""
    return [_exceptional(row) for row in rows if target(row) == applies_to]


def target(row: Row) -> str:
    """Tell what a row applies to; an empty string is the point itself."""
    return row.get("applies_to") or ""


def _hours(row: Row) -> Hours:
    opens, closes = span(row["opens"], row["closes"])
    season = None
    if row.get("season_from"):
        season = Season(month_day(row["season_from"]), month_day(row["season_to"]))
    return Hours(
        id=row["id"],
        days=tuple(sorted(DAYS.index(day) for day in row["days"])),
        opens=opens,
        closes=closes,
        season=season,
        weeks=row.get("weeks") or "every",
        by_appointment=bool(row.get("by_appointment")),
        on_holidays=bool(row.get("on_holidays")),
    )


def _exceptional(row: Row) -> Exceptional:
    first = iso_date(row["date"])
    last = iso_date(row["date_to"]) if row.get("date_to") else first
    if row.get("closed"):
        return Exceptional(first, last, True, 0, 0)
    return Exceptional(first, last, False, *span(row["opens"], row["closes"]))

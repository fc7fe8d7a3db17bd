"""In which dates a weekly row of hours holds, cut so that one RRULE tells each part.

A time in HSDS has an offset from UTC, so the year is cut where the clocks change;
a row with a season is cut at its ends; odd and even weeks are cut where an ISO year
of 53 weeks ends, because two odd weeks follow each other there.
"""

from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from functools import lru_cache
from infoportal.openinghours.dates import in_force
from infoportal.openinghours.dates import ONE_DAY
from infoportal.openinghours.rows import day_of_year
from infoportal.openinghours.rows import Hours
from infoportal.openinghours.rows import parity
from infoportal.openinghours.state import HELSINKI
from infoportal.openinghours.state import is_open


#: The half year of summer or winter time that holds now, and this many after it.
PERIODS_AHEAD = 2
HOLIDAYS = "PH 00:00-24:00"


@dataclass(frozen=True)
class Period:
    """Dates with one offset from UTC, both ends included."""

    first: date
    last: date
    offset: timedelta

    def dates(self) -> Iterator[date]:
        """Yield its dates."""
        for number in range((self.last - self.first).days + 1):
            yield self.first + number * ONE_DAY


def noon(day: date) -> datetime:
    """Return the noon of a date in Finland: after any change of the clocks."""
    return datetime.combine(day, time(12), HELSINKI)


def offset(day: date) -> timedelta:
    """Return how far Finland is from UTC on a date."""
    return noon(day).utcoffset() or timedelta()


@lru_cache(maxsize=8)
def periods(today: date) -> tuple[Period, ...]:
    """Return the half year that a date lies in and those after it."""
    found: list[Period] = []
    first = today
    while offset(first - ONE_DAY) == offset(today):
        first -= ONE_DAY
    while len(found) <= PERIODS_AHEAD:
        last = first
        while offset(last + ONE_DAY) == offset(first):
            last += ONE_DAY
        found.append(Period(first, last, offset(first)))
        first = last + ONE_DAY
    return tuple(found)


@lru_cache(maxsize=8)
def holidays(today: date) -> tuple[date, ...]:
    """Return the public holidays in the periods around a date."""
    return tuple(
        day
        for period in periods(today)
        for day in period.dates()
        if is_open(HOLIDAYS, noon(day))
    )


def held(row: Hours, rows: Sequence[Hours], period: Period) -> Iterator[Period]:
    """Yield the parts of a period in which a row holds, each told by one RRULE."""
    part: list[date] = []
    for day in period.dates():
        if row not in in_force(rows, day_of_year(day)):
            yield from _whole(part, period)
            part = []
            continue
        if part and row.weeks != "every" and _is_break(part[-1], day):
            yield from _whole(part, period)
            part = []
        part.append(day)
    yield from _whole(part, period)


def _whole(part: list[date], period: Period) -> Iterator[Period]:
    if part:
        yield Period(part[0], part[-1], period.offset)


def _is_break(before: date, day: date) -> bool:
    """Tell whether a week begins that is odd, or even, as the one before was."""
    return day.weekday() == 0 and parity(before) == parity(day)


def occurrences(row: Hours, part: Period) -> list[date]:
    """Return the first and the last date on which a row opens; [] for none."""
    days = [
        day
        for day in part.dates()
        if day.weekday() in row.days and row.weeks in ("every", parity(day))
    ]
    return [days[0], days[-1]] if days else []

"""The small words of an OSM ``opening_hours`` expression: dates, days, times."""

from collections.abc import Iterable
from datetime import date
from infoportal.openinghours.rows import DAY_MINUTES
from infoportal.openinghours.rows import DAYS
from infoportal.openinghours.rows import LEAP_YEAR
from infoportal.openinghours.rows import Season


_MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec"
_WEEKS = {"odd": "week 01-53/2", "even": "week 02-52/2"}
_WHOLE_YEAR = [Season(1, 366)]


def seasons_text(seasons: list[Season]) -> str:
    """Write parts of the year: ``Sep 01-May 31``; nothing for the whole of it."""
    if seasons == _WHOLE_YEAR:
        return ""
    return ",".join(map(_season, seasons))


def weeks_text(weeks: str) -> str:
    """Write odd or even ISO weeks; nothing for every week.

    Where a year ends with week 53, two odd weeks follow each other.
    """
    return _WEEKS.get(weeks, "")


def weekdays_text(days: Iterable[int]) -> str:
    """Write ascending weekdays: ``Mo-Fr``, ``Sa,Su``."""
    parts: list[list[str]] = []
    previous = None
    for day in days:
        if previous is None or day != previous + 1:
            parts.append([])
        parts[-1].append(DAYS[day].title())
        previous = day
    return ",".join(_range(part) for part in parts)


def times_text(spans: Iterable[tuple[int, int]]) -> str:
    """Write spans of minutes: ``09:00-12:00,13:00-16:00``, ``22:00-02:00``."""
    return ",".join(f"{_clock(opens)}-{_closing(closes)}" for opens, closes in spans)


def dates_text(first: date, last: date) -> str:
    """Write dates of one year or two: ``2026 Dec 24-2027 Jan 02``."""
    start = f"{first.year} {_month_day(first)}"
    if first == last:
        return start
    if first.year != last.year:
        return f"{start}-{last.year} {_month_day(last)}"
    return f"{start}-{_month_day(last)}"


def _season(season: Season) -> str:
    first, last = (_month_day(_in_leap_year(d)) for d in (season.first, season.last))
    return first if first == last else f"{first}-{last}"


def _in_leap_year(day: int) -> date:
    return date.fromordinal(date(LEAP_YEAR, 1, 1).toordinal() + day - 1)


def _month_day(day: date) -> str:
    return f"{_MONTHS[day.month * 3 - 3 : day.month * 3]} {day.day:02}"


def _range(names: list[str]) -> str:
    return ",".join(names) if len(names) < 3 else f"{names[0]}-{names[-1]}"


def _closing(closes: int) -> str:
    return _clock(closes - DAY_MINUTES if closes > DAY_MINUTES else closes)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"

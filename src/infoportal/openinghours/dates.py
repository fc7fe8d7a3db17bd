"""The year cut into seasons, and the calendar cut into exceptional runs of dates."""

from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from datetime import timedelta
from infoportal.openinghours.rows import day_of_year
from infoportal.openinghours.rows import Exceptional
from infoportal.openinghours.rows import Hours
from infoportal.openinghours.rows import parity
from infoportal.openinghours.rows import Season


YEAR_DAYS = range(1, 367)
ONE_DAY = timedelta(days=1)

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Run:
    """Successive dates that share exceptional hours; no spans means closed."""

    first: date
    last: date
    spans: Spans


def outside(seasons: Iterable[Season]) -> list[Season]:
    """Give the parts of the year that no season covers, in calendar order."""
    named = list(seasons)
    return as_seasons([d for d in YEAR_DAYS if not any(d in s for s in named)])


def used(rows: Iterable[Hours]) -> list[Hours]:
    """Leave out rows without a season when seasons fill the year."""
    rows = list(rows)
    if outside({row.season for row in rows if row.season is not None}):
        return rows
    return [row for row in rows if row.season is not None]


def as_seasons(days: Sequence[int]) -> list[Season]:
    """Join ascending days of the year; a part may wrap at new year."""
    parts: list[Season] = []
    for day in days:
        if parts and parts[-1].last == day - 1:
            parts[-1] = Season(parts[-1].first, day)
        else:
            parts.append(Season(day, day))
    if len(parts) > 1 and parts[0].first == 1 and parts[-1].last == YEAR_DAYS[-1]:
        wrapped = Season(parts.pop().first, parts.pop(0).last)
        parts.append(wrapped)
    return parts


def in_force(rows: Iterable[Hours], day: int) -> tuple[Hours, ...]:
    """Pick the rows of one day of the year: in a season, only rows of a season."""
    rows = tuple(rows)
    seasonal = any(row.season is not None and day in row.season for row in rows)
    return tuple(row for row in rows if _holds(row, day, seasonal))


def opens_on(row: Hours, rows: Iterable[Hours], day: date) -> bool:
    """Tell whether a row opens on a date, public holidays left out of account."""
    return (
        day.weekday() in row.days
        and row.weeks in ("every", parity(day))
        and row in in_force(rows, day_of_year(day))
    )


def runs(exceptions: Iterable[Exceptional]) -> list[Run]:
    """Cut exceptions into runs that do not meet, in calendar order.

    Rows of the same dates belong together (several intervals, or closed, which
    wins). Where others meet, the one that spans fewer days holds.
    """
    spans: dict[tuple[date, date], Spans] = {}
    for (first, last), rows in _by_dates(exceptions).items():
        closed = any(row.closed for row in rows)
        times = sorted({(row.opens, row.closes) for row in rows})
        spans[first, last] = () if closed else tuple(times)
    narrow_first = sorted(spans, key=lambda ends: (ends[1] - ends[0], ends[0]))
    edges = sorted({e for a, b in spans for e in (a, b + ONE_DAY)})
    found: list[tuple[tuple[date, date], Run]] = []
    for start, after in zip(edges, edges[1:], strict=False):
        ends = next((e for e in narrow_first if e[0] <= start <= e[1]), None)
        if ends is None:
            continue
        run = Run(start, after - ONE_DAY, spans[ends])
        if found and found[-1][0] == ends and found[-1][1].last + ONE_DAY == start:
            run = Run(found.pop()[1].first, run.last, run.spans)
        found.append((ends, run))
    return [run for _ends, run in found]


def _by_dates(
    exceptions: Iterable[Exceptional],
) -> dict[tuple[date, date], list[Exceptional]]:
    groups: dict[tuple[date, date], list[Exceptional]] = {}
    for row in exceptions:
        groups.setdefault((row.first, row.last), []).append(row)
    return groups


def _holds(row: Hours, day: int, seasonal: bool) -> bool:
    if row.season is None:
        return not seasonal
    return day in row.season

"""Rows of opening hours as one OpenStreetMap ``opening_hours`` expression.

The specification: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification.
Every weekly rule names its own part of the year, so that no rule has to undo
another; an evening that passes midnight belongs to the day on which it began. What
a public holiday or an exception says holds for the whole of its date: the small
hours of an evening before it fall away, and so does the rest of its own evening.
"""

from collections.abc import Iterable
from infoportal.openinghours.dates import ONE_DAY
from infoportal.openinghours.dates import opens_on
from infoportal.openinghours.dates import outside
from infoportal.openinghours.dates import Run
from infoportal.openinghours.dates import runs
from infoportal.openinghours.dates import used
from infoportal.openinghours.rows import DAY_MINUTES
from infoportal.openinghours.rows import Hours
from infoportal.openinghours.rows import read_exceptions
from infoportal.openinghours.rows import read_hours
from infoportal.openinghours.rows import Row
from infoportal.openinghours.rows import Season
from infoportal.openinghours.selectors import dates_text
from infoportal.openinghours.selectors import seasons_text
from infoportal.openinghours.selectors import times_text
from infoportal.openinghours.selectors import weekdays_text
from infoportal.openinghours.selectors import weeks_text


BY_APPOINTMENT = "by appointment"


def to_osm(
    hours: Iterable[Row], exceptions: Iterable[Row], applies_to: str = ""
) -> str:
    """Write the hours of one target as an OSM expression.

    :param hours: weekly rows that pass ``check_hours``, of any target.
    :param exceptions: exceptions that pass ``check_hours``, of any target.
    :param applies_to: whose rows count: exactly these, nothing is inherited
        (``chain.rows_for`` settles what an offer inherits).
    :returns: the expression; an empty string when nothing says when it is open,
        which is not the same as closed. Exceptional hours are by appointment when
        all the weekly hours are.
    :raises ValueError, KeyError: when rows do not pass ``check_hours``.
    """
    rows = used(read_hours(hours, applies_to))
    exceptional = runs(read_exceptions(exceptions, applies_to))
    if not rows and not any(run.spans for run in exceptional):
        return ""
    appointment = bool(rows) and all(row.by_appointment for row in rows)
    parts = _weekly(rows) if rows else ["off"]
    parts += _cut_evenings(rows, exceptional)
    parts += [_exception_rule(run, appointment) for run in exceptional]
    nights = [n for run in exceptional for n in _night_after(run, appointment)]
    return ", ".join(["; ".join(parts), *nights])


def _weekly(rows: list[Hours]) -> list[str]:
    """Write the weekly rules, as parts to be joined with semicolons."""
    base = outside({row.season for row in rows if row.season is not None})
    ordinary = [row for row in rows if not row.on_holidays]
    evenings = [row for row in ordinary if row.tail]
    parts = [_joined(evenings, base)]
    if evenings:
        tail = max(row.tail for row in evenings)
        parts.append(f"PH +1 day {times_text([(0, tail)])} off")
    parts = _extended(parts, _joined([r for r in ordinary if not r.tail], base))
    if ordinary:
        parts.append("PH off")
    return _extended(parts, _joined([r for r in rows if r.on_holidays], base))


def _extended(parts: list[str], more: str) -> list[str]:
    """Add rules to the last part, as additional ones (a comma in OSM)."""
    *before, last = parts
    return [*before, ", ".join(filter(None, (last, more)))]


def _joined(rows: list[Hours], base: list[Season]) -> str:
    """Write rows as additional rules; those open to everybody come last and win."""
    groups: dict[tuple[str, bool], list[tuple[int, int]]] = {}
    for row in sorted(rows, key=lambda row: not row.by_appointment):
        key = (_selector(row, base), row.by_appointment)
        groups.setdefault(key, []).append((row.opens, row.closes))
    return ", ".join(
        _rule(selector, sorted(spans), appointment)
        for (selector, appointment), spans in groups.items()
    )


def _selector(row: Hours, base: list[Season]) -> str:
    seasons = base if row.season is None else [row.season]
    words = [seasons_text(seasons), weeks_text(row.weeks), weekdays_text(row.days)]
    return " ".join(filter(None, words))


def _rule(selector: str, spans: Iterable[tuple[int, int]], appointment: bool) -> str:
    kind = f' unknown "{BY_APPOINTMENT}"' if appointment else ""
    return f"{selector} {times_text(spans)}{kind}"


def _cut_evenings(rows: list[Hours], exceptional: list[Run]) -> list[str]:
    """Close the small hours after exceptional dates, whose evening did not open."""
    rules = []
    for run in exceptional:
        tails = [row.tail for row in rows if opens_on(row, rows, run.last)]
        if any(tails):
            day = dates_text(run.last + ONE_DAY, run.last + ONE_DAY)
            rules.append(f"{day} {times_text([(0, max(tails))])} off")
    return rules


def _exception_rule(run: Run, appointment: bool) -> str:
    dates = dates_text(run.first, run.last)
    if not run.spans:
        return f"{dates} off"
    return _rule(dates, run.spans, appointment)


def _night_after(run: Run, appointment: bool) -> list[str]:
    """Write the small hours after a run, which the next day's rule would hide."""
    tail = max((closes - DAY_MINUTES for _opens, closes in run.spans), default=0)
    if tail <= 0:
        return []
    day = dates_text(run.last + ONE_DAY, run.last + ONE_DAY)
    return [_rule(day, [(0, tail)], appointment)]

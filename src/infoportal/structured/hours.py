"""Opening hours as schema.org writes them: the weeks, and the dates that differ.

Schema.org knows no odd weeks, no public holidays and nothing by appointment. So the
weekly hours are those in force at a date, and every date of the coming weeks on which
the OSM expression says something else is told by itself.
"""

from collections.abc import Iterator
from collections.abc import Sequence
from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from functools import lru_cache
from infoportal.openinghours.dates import in_force
from infoportal.openinghours.dates import used
from infoportal.openinghours.rows import DAY_MINUTES
from infoportal.openinghours.rows import day_of_year
from infoportal.openinghours.rows import Hours
from infoportal.openinghours.rows import read_hours
from infoportal.openinghours.rows import Row
from infoportal.openinghours.state import HELSINKI
from infoportal.openinghours.state import state_at
from infoportal.structured.node import Node
from infoportal.structured.node import node

import json


SPECIFICATION = "OpeningHoursSpecification"
DAY_NAMES = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
DAYS_AHEAD = 28
ONE_DAY = timedelta(days=1)

#: From and to, in minutes from midnight; past midnight the second exceeds 24:00.
Spans = tuple[tuple[int, int], ...]


def specifications(
    rows: Sequence[Row], osm: str, today: date
) -> tuple[list[Node], list[Node]]:
    """Return the weekly hours of a place itself, and the dates that differ."""
    if not osm:
        return [], []
    weekly, special = _specifications(json.dumps(rows), osm, today)
    return list(weekly), list(special)


@lru_cache(maxsize=1024)
def _specifications(
    rows: str, osm: str, today: date
) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """Rows come as text, so that this is done once a day and edit."""
    weekly = weekly_rows(json.loads(rows), today)
    specs = tuple(
        node(
            SPECIFICATION,
            dayOfWeek=[DAY_NAMES[day] for day in row.days],
            opens=clock(row.opens),
            closes=clock(row.closes),
        )
        for row in weekly
    )
    return specs, tuple(_differing(weekly, osm, today))


def weekly_rows(rows: Sequence[Row], today: date) -> list[Hours]:
    """Return the rows by which anybody may come in every week of this season."""
    found = used(read_hours(rows, ""))
    return [
        row
        for row in in_force(found, day_of_year(today))
        if row.weeks == "every" and not row.by_appointment
    ]


def _differing(weekly: Sequence[Hours], osm: str, today: date) -> Iterator[Node]:
    for number in range(DAYS_AHEAD):
        day = today + number * ONE_DAY
        usual = _usual(weekly, day)
        real = open_spans(osm, day)
        if real == usual:
            continue
        for opens, closes in real or ((0, 0),):
            yield node(
                SPECIFICATION,
                validFrom=day.isoformat(),
                validThrough=day.isoformat(),
                opens=clock(opens),
                closes=clock(closes),
            )


def _usual(weekly: Sequence[Hours], day: date) -> Spans:
    spans = {(row.opens, row.closes) for row in weekly if day.weekday() in row.days}
    return _joined(spans)


def _joined(spans: set[tuple[int, int]]) -> Spans:
    """Join spans that touch, as a clock shows them."""
    found: list[tuple[int, int]] = []
    for opens, closes in sorted(spans):
        if found and found[-1][1] >= opens:
            found[-1] = (found[-1][0], max(found[-1][1], closes))
        else:
            found.append((opens, closes))
    return tuple(found)


def open_spans(osm: str, day: date) -> Spans:
    """Return when anybody may come in on a date, evenings to their end."""
    midnight = datetime.combine(day, time(), HELSINKI)
    next_midnight = datetime.combine(day + ONE_DAY, time(), HELSINKI)
    at, found = midnight, []
    while at < next_midnight:
        state = state_at(osm, at)
        until = state.until or next_midnight
        # What has begun on the day before is told there.
        begun_today = at > midnight or not _was_open(osm, midnight)
        if state.state == "open" and begun_today:
            found.append((_minute(at, day), _minute(until, day)))
        at = until
    return tuple(found)


def _was_open(osm: str, at: datetime) -> bool:
    return state_at(osm, at - timedelta(minutes=1)).state == "open"


def _minute(at: datetime, day: date) -> int:
    local = at.astimezone(HELSINKI)
    return (local.date() - day).days * DAY_MINUTES + local.hour * 60 + local.minute


def clock(minute: int) -> str:
    """Return minutes from midnight as ``HH:MM``; a day ends at 23:59 here."""
    if minute == DAY_MINUTES:
        return "23:59"
    hour, rest = divmod(minute % DAY_MINUTES, 60)
    return f"{hour:02}:{rest:02}"

"""The hours of a point or channel, ready for a table: whose, when in the year, when."""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from datetime import date
from datetime import datetime
from functools import lru_cache
from infoportal.browser.blocks.timeline import current
from infoportal.browser.blocks.timeline import Moment
from infoportal.browser.blocks.timeline import timeline
from infoportal.openinghours.daylines import DayLine
from infoportal.openinghours.rows import target
from infoportal.openinghours.state import HELSINKI
from infoportal.openinghours.week import week_lines
from itertools import groupby
from typing import Any
from zope.i18nmessageid import Message

import json


@dataclass(frozen=True)
class Times:
    """Times on some days; ``plain`` ones are figures alone, to be set apart."""

    text: str | Message
    plain: bool
    by_appointment: bool


@dataclass(frozen=True)
class DayRow:
    """Days, and the times that they share."""

    days: str | Message
    times: tuple[Times, ...]


@dataclass(frozen=True)
class Season:
    """A part of the year, or the exceptional dates; no label: the whole year."""

    label: str | Message | None
    weeks: Message | None
    current: bool
    rows: tuple[DayRow, ...]


@dataclass(frozen=True)
class Hours:
    """The hours of the place itself (it has no title) or of some in it.

    ``whose`` is the key of the first of them; ``those`` are their titles, each with
    the explanations of its rows.
    """

    whose: str
    those: tuple[tuple[Any, tuple[str, ...]], ...]
    seasons: tuple[Season, ...]
    moments: tuple[Moment, ...]
    now: Moment | None


def hours_of(
    record: Mapping[str, Any],
    language: str,
    at: datetime,
    title_of: Callable[[str], Any],
) -> list[Hours]:
    """Return the hours that a record tells, the place's own first.

    Those in it that have the same hours stand together.

    :param at: the moment of reading, aware.
    :param title_of: gives the title of a provider's identity or ``offer/<row id>``;
        None where the public sees no such thing: its hours are left out then.
    """
    fields = record["fields"]
    rows, dates = fields.get("hours") or (), fields.get("exceptions") or ()
    keys = dict.fromkeys(["", *(target(row) for row in (*rows, *dates))])
    found: dict[Any, Hours] = {}
    for key in keys:
        title = title_of(key) if key else None
        if key and title is None:
            continue
        hours = _hours(record, key, title, language, at)
        alike = (not key, _own((*rows, *dates), key), hours.moments)
        if alike in found:
            first = found[alike]
            found[alike] = replace(first, those=(*first.those, *hours.those))
        elif hours.seasons or hours.those[0][1]:
            found[alike] = hours
    return list(found.values())


def _own(rows: Iterable[Mapping], whose: str) -> str:
    """Return the rows of one target as text, without what tells them apart."""
    own = [{**row, "id": "", "applies_to": ""} for row in rows if target(row) == whose]
    return json.dumps(own, sort_keys=True)


def _hours(
    record: Mapping[str, Any], whose: str, title: Any, language: str, at: datetime
) -> Hours:
    fields = record["fields"]
    rows, dates = fields.get("hours") or (), fields.get("exceptions") or ()
    today = at.astimezone(HELSINKI).date()
    osm = (record.get("osm") or {}).get(whose, "")
    moments = timeline(osm, today, language) if osm else ()
    notes = _notes((*rows, *dates), fields.get("hours_texts") or {}, whose, today)
    return Hours(
        whose,
        ((title, notes),),
        _seasons(_own(rows, whose), _own(dates, whose), language, today),
        moments,
        current(moments, at) if moments else None,
    )


@lru_cache(maxsize=1024)
def _seasons(rows: str, dates: str, language: str, today: date) -> tuple[Season, ...]:
    """Return the parts of the year, what holds now first.

    The rows of one target come as text, so that they are cut into seasons once a
    day and edit, not once a reader.
    """
    texts = week_lines(json.loads(rows), json.loads(dates), language, "", today)
    found = [
        Season(text.label, text.weeks, text.current, _day_rows(text.lines))
        for text in texts
    ]
    return tuple(sorted(found, key=lambda season: not season.current))


def _day_rows(lines: Sequence[DayLine]) -> tuple[DayRow, ...]:
    return tuple(
        DayRow(days, tuple(_times(line) for line in same))
        for days, same in groupby(lines, lambda line: line.days_text)
    )


def _times(line: DayLine) -> Times:
    text = line.times_text
    return Times(text, not isinstance(text, Message), line.by_appointment)


def _notes(
    rows: Iterable[Mapping], texts: Mapping[str, str], whose: str, today: date
) -> tuple[str, ...]:
    """Return the explanations of one target's rows; past dates need none."""
    return tuple(
        dict.fromkeys(
            texts[row["id"]]
            for row in rows
            if target(row) == whose
            and row["id"] in texts
            and _last(row) >= today.isoformat()
        )
    )


def _last(row: Mapping) -> str:
    return row.get("date_to") or row.get("date") or "9999"

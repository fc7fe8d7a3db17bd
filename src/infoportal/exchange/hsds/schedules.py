"""Schedules: weekly hours like an RRULE (RFC 5545), and the dates that differ."""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from datetime import timedelta
from infoportal import _
from infoportal.exchange.hsds.node import Node
from infoportal.exchange.hsds.node import node
from infoportal.exchange.hsds.seasons import held
from infoportal.exchange.hsds.seasons import holidays
from infoportal.exchange.hsds.seasons import occurrences
from infoportal.exchange.hsds.seasons import offset
from infoportal.exchange.hsds.seasons import Period
from infoportal.exchange.hsds.seasons import periods
from infoportal.exchange.ids import derived
from infoportal.openinghours.dates import ONE_DAY
from infoportal.openinghours.dates import opens_on
from infoportal.openinghours.dates import Run
from infoportal.openinghours.dates import runs
from infoportal.openinghours.dates import used
from infoportal.openinghours.rows import DAY_MINUTES
from infoportal.openinghours.rows import DAYS
from infoportal.openinghours.rows import Hours
from infoportal.openinghours.rows import iso_date
from infoportal.openinghours.rows import read_exceptions
from infoportal.openinghours.rows import read_hours
from infoportal.openinghours.rows import Row
from zope.i18nmessageid import Message


CLOSED = _("hours_closed", default="Closed")
APPOINTMENT = _("column_by_appointment", default="By appointment")


@dataclass(frozen=True)
class Told:
    """Whose hours are told, on which date, and in which words.

    ``owner`` is the identity of the place; ``texts`` has the prose of the rows.
    """

    owner: str
    today: date
    texts: dict[str, str]
    say: Callable[[Message], str]


def schedules(
    told: Told, hours: Iterable[Row], exceptions: Iterable[Row]
) -> list[Node]:
    """Return the schedules of rows that apply to one place as a whole."""
    rows = used(read_hours(hours, ""))
    dated = list(exceptions)
    first, last = periods(told.today)[0].first, periods(told.today)[-1].last
    exceptional = [
        run
        for run in runs(read_exceptions(dated, ""))
        if run.last >= first and run.first <= last
    ]
    return [
        *_weekly(told, rows),
        *(part for run in exceptional for part in _exceptional(told, run, dated)),
        *_on_holidays(told, rows, exceptional),
    ]


def _weekly(told: Told, rows: Sequence[Hours]) -> Iterator[Node]:
    for row in rows:
        for period in periods(told.today):
            for part in held(row, rows, period):
                days = occurrences(row, part)
                if days:
                    yield _recurring(told, row, part, days)


def _recurring(told: Told, row: Hours, part: Period, days: list[date]) -> Node:
    words = [told.texts.get(row.id, "")]
    words += [told.say(APPOINTMENT)] if row.by_appointment else []
    return node(
        derived(told.owner, "schedule", row.id, part.first.isoformat()),
        valid_from=part.first.isoformat(),
        valid_to=part.last.isoformat(),
        dtstart=days[0].isoformat(),
        until=days[-1].isoformat(),
        wkst="MO",
        freq="WEEKLY",
        interval=1 if row.weeks == "every" else 2,
        byday=_byday(row.days),
        description=". ".join(filter(None, words)),
        **_times(row.opens, row.closes, part.offset),
    )


def _exceptional(told: Told, run: Run, rows: Iterable[Row]) -> Iterator[Node]:
    words = _words(told, run, rows)
    if not run.spans:
        yield _dated(told, run.first, run.last, words or told.say(CLOSED))
    for day in _days(run) if run.spans else ():
        for opens, closes in run.spans:
            yield _dated(told, day, day, words, opens, closes)


def _words(told: Told, run: Run, rows: Iterable[Row]) -> str:
    """Return what the row says that gave a run of dates."""
    for row in rows:
        last = row.get("date_to") or row["date"]
        words = told.texts.get(row["id"])
        if words and iso_date(row["date"]) <= run.first <= run.last <= iso_date(last):
            return words
    return ""


def _days(run: Run) -> Iterator[date]:
    for number in range((run.last - run.first).days + 1):
        yield run.first + number * ONE_DAY


def _on_holidays(
    told: Told, rows: Sequence[Hours], exceptional: Sequence[Run]
) -> Iterator[Node]:
    """Tell the public holidays on which weekly hours do not hold."""
    for day in holidays(told.today):
        usual = [row for row in rows if opens_on(row, rows, day)]
        holding = [row for row in usual if row.on_holidays]
        if len(holding) == len(usual) or _told(day, exceptional):
            continue
        if not holding:
            yield _dated(told, day, day, told.say(CLOSED))
        for row in holding:
            yield _dated(told, day, day, "", row.opens, row.closes)


def _told(day: date, exceptional: Iterable[Run]) -> bool:
    return any(run.first <= day <= run.last for run in exceptional)


def _dated(
    told: Told, first: date, last: date, words: str, opens: int = 0, closes: int = 0
) -> Node:
    times = _times(opens, closes, offset(first)) if closes else {}
    marks = (first.isoformat(), str(opens), str(closes))
    return node(
        derived(told.owner, "exception", *marks),
        valid_from=first.isoformat(),
        valid_to=last.isoformat(),
        description=words,
        **times,
    )


def _byday(days: Iterable[int]) -> str:
    return ",".join(DAYS[day].upper() for day in days)


def _times(opens: int, closes: int, away: timedelta) -> dict[str, str | int]:
    hours = int(away.total_seconds()) // 3600
    return {
        "timezone": hours,
        "opens_at": f"{_clock(opens)}+{hours:02}:00",
        "closes_at": f"{_clock(closes)}+{hours:02}:00",
    }


def _clock(minute: int) -> str:
    hour, rest = divmod(minute % DAY_MINUTES, 60)
    return f"{hour:02}:{rest:02}"

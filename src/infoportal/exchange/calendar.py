"""iCalendar (RFC 5545) of the dates on which a place is closed, or open otherwise.

A run of closed dates is one event of whole days; other hours are an event a day,
in UTC, so that no time zone has to come along.
"""

from collections.abc import Iterable
from collections.abc import Iterator
from datetime import date
from datetime import datetime
from datetime import time
from datetime import UTC
from icalendar import Calendar
from icalendar import Event
from infoportal import _
from infoportal.exchange.ids import derived
from infoportal.exchange.source import said
from infoportal.exchange.source import Source
from infoportal.exchange.source import Version
from infoportal.openinghours.dates import ONE_DAY
from infoportal.openinghours.dates import Run
from infoportal.openinghours.dates import runs
from infoportal.openinghours.rows import DAY_MINUTES
from infoportal.openinghours.rows import iso_date
from infoportal.openinghours.rows import read_exceptions
from infoportal.openinghours.rows import Row
from infoportal.openinghours.rows import target
from infoportal.openinghours.state import HELSINKI
from zope.i18nmessageid import Message


MEDIA_TYPE = "text/calendar"
#: The stamp of what was never dated.
EPOCH = "1970-01-01T00:00:00Z"
PRODUCT = "-//Infoportal//Exceptional opening hours//"
CLOSED = _("hours_closed", default="Closed")
OTHERWISE = _("hours_exceptions", default="Exceptional hours")


def calendar(source: Source, places: Iterable[Version], name: str = "") -> bytes:
    """Return the exceptional dates of places, those to come and those gone by."""
    found = Calendar()
    found.add("prodid", PRODUCT)
    found.add("version", "2.0")
    if name:
        found.add("name", name)  # RFC 7986, 5.1
        found.add("x-wr-calname", name)
    for place in places:
        for event in events(source, place):
            found.add_component(event)
    return bytes(found.to_ical())


def events(source: Source, place: Version) -> Iterator[Event]:
    """Yield the events of one place itself, in calendar order."""
    rows = [r for r in place.fields.get("exceptions") or () if not target(r)]
    for run in runs(read_exceptions(rows, "")):
        words = _words(run, rows, place)
        if not run.spans:
            yield _closed(source, place, run, words)
        for day in _days(run) if run.spans else ():
            for opens, closes in run.spans:
                yield _open(source, place, day, opens, closes, words)


def _closed(source: Source, place: Version, run: Run, words: str) -> Event:
    event = _event(source, place, run.first.isoformat(), CLOSED, words)
    event.add("dtstart", run.first)
    # A whole-day event ends before its DTEND (RFC 5545, 3.6.1).
    event.add("dtend", run.last + ONE_DAY)
    return event


def _open(
    source: Source, place: Version, day: date, opens: int, closes: int, words: str
) -> Event:
    mark = f"{day.isoformat()}/{opens}"
    event = _event(source, place, mark, OTHERWISE, words)
    event.add("dtstart", _moment(day, opens))
    event.add("dtend", _moment(day, closes))
    return event


def _event(
    source: Source, place: Version, mark: str, message: Message, words: str
) -> Event:
    """Return what all events have; ``mark`` tells those of one place apart."""
    head = place.head
    event = Event()
    event.add("uid", derived(head.id, "exception", mark))
    event.add("summary", f"{said(source, message)}: {head.title}")
    if words:
        event.add("description", words)
    event.add("url", source.joined.address(head))
    stamp = head.modified or head.effective or EPOCH
    event.add("dtstamp", datetime.fromisoformat(stamp).astimezone(UTC))
    # Whoever takes the calendar is not busy because a place is closed.
    event.add("transp", "TRANSPARENT")
    return event


def _words(run: Run, rows: Iterable[Row], place: Version) -> str:
    """Return what the row says that gave a run of dates."""
    texts = place.fields.get("hours_texts") or {}
    for row in rows:
        last = iso_date(row.get("date_to") or row["date"])
        if texts.get(row["id"]) and iso_date(row["date"]) <= run.first <= last:
            return str(texts[row["id"]])
    return ""


def _days(run: Run) -> Iterator[date]:
    for number in range((run.last - run.first).days + 1):
        yield run.first + number * ONE_DAY


def _moment(day: date, minute: int) -> datetime:
    """Return a minute of a Finnish day; one past 24:00 lies in the next."""
    later, rest = divmod(minute, DAY_MINUTES)
    hour, minutes = divmod(rest, 60)
    local = datetime.combine(day + later * ONE_DAY, time(hour, minutes), HELSINKI)
    return local.astimezone(UTC)

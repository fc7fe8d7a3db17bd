"""Exceptional dates as a calendar, read back with the library."""

from datetime import date
from datetime import datetime
from datetime import UTC
from exchange_portal import ref
from icalendar import Calendar
from infoportal.exchange.calendar import calendar
from infoportal.exchange.source import Version

import dataclasses
import pytest


def read(source, *places, name=""):
    return Calendar.from_ical(calendar(source, places, name))


@pytest.fixture
def point(source):
    return source.main(ref("point"))


def changed(point, exceptions, **head):
    """Return the point with other exceptions."""
    fields = {**point.fields, "exceptions": exceptions}
    return Version(dataclasses.replace(point.head, **head), fields)


def test_closed_dates_are_one_event_of_whole_days(source, point):
    closed, _other = read(source, point).walk("VEVENT")
    assert closed.decoded("dtstart") == date(2026, 6, 8)
    assert closed.decoded("dtend") == date(2026, 6, 10)
    assert closed["summary"] == "fi:Closed: Piste"
    assert closed["description"] == "Remontti"
    assert closed["transp"] == "TRANSPARENT"
    assert closed["url"] == "https://example.org/fi/point"


def test_other_hours_are_told_with_their_times(source, point):
    _closed, other = read(source, point).walk("VEVENT")
    assert other.decoded("dtstart") == datetime(2026, 6, 10, 7, tzinfo=UTC)
    assert other.decoded("dtend") == datetime(2026, 6, 10, 9, tzinfo=UTC)
    assert other["summary"] == "fi:Exceptional hours: Piste"
    assert "description" not in other


@pytest.mark.parametrize(
    "row, starts, ends",
    [
        ({"date": "2026-12-24", "opens": "08:00", "closes": "24:00"},
         "2026-12-24T06:00", "2026-12-24T22:00"),
        ({"date": "2026-12-31", "opens": "20:00", "closes": "02:00"},
         "2026-12-31T18:00", "2027-01-01T00:00"),
        ({"date": "2026-07-01", "opens": "08:00", "closes": "09:30"},
         "2026-07-01T05:00", "2026-07-01T06:30"),
    ],
)  # fmt: skip
def test_moments(source, point, row, starts, ends):
    place = changed(point, [{"id": "z", "applies_to": "", **row}])
    (event,) = read(source, place).walk("VEVENT")
    assert event.decoded("dtstart") == datetime.fromisoformat(f"{starts}+00:00")
    assert event.decoded("dtend") == datetime.fromisoformat(f"{ends}+00:00")


def test_stamp_and_uid_stay_the_same(source, point):
    place = changed(point, point.fields["exceptions"], modified="2026-05-01T10:00:00Z")
    first, again = calendar(source, [place]), calendar(source, [place])
    assert first == again
    events = Calendar.from_ical(first).walk("VEVENT")
    assert len({event["uid"] for event in events}) == len(events)
    assert events[0].decoded("dtstamp") == datetime(2026, 5, 1, 10, tzinfo=UTC)


def test_those_of_an_offer_are_not_the_points(source, point):
    row = {"id": "z", "date": "2026-12-24", "closed": True, "applies_to": "offer/k"}
    assert read(source, changed(point, [row])).walk("VEVENT") == []


def test_name_of_the_calendar(source, point):
    found = read(source, point, name="Piste; poikkeukset")
    assert found["x-wr-calname"] == "Piste; poikkeukset"
    assert found["version"] == "2.0"


def test_text_cannot_break_out(source, point):
    title = "A\r\nEND:VEVENT\r\nX:Y;,\\"
    place = changed(point, point.fields["exceptions"], title=title)
    assert len(read(source, place).walk("VEVENT")) == 2
    assert b"\nX:Y" not in calendar(source, [place])

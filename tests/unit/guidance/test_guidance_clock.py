"""What the clock says of a way, in tables."""

from guidance_people import advice
from guidance_people import ALWAYS
from guidance_people import at
from guidance_people import BOOKED
from guidance_people import codes
from guidance_people import desk
from guidance_people import EVENINGS
from guidance_people import OFFICE
from guidance_people import ONCE
from guidance_people import way
from guidance_people import week

import pytest


SUNDAY_SHORT = week("00:00", "12:00", ["su"])


@pytest.mark.parametrize(
    "osm,moment,code,when",
    [
        # on an ordinary day
        (OFFICE, "2026-06-03 14:05", "+open", "2026-06-03 16:00"),
        (OFFICE, "2026-06-03 09:00", "+open", "2026-06-03 16:00"),
        (OFFICE, "2026-06-03 08:59", "?opens", "2026-06-03 09:00"),
        (OFFICE, "2026-06-03 16:00", "?opens", "2026-06-04 09:00"),
        # over the weekend
        (OFFICE, "2026-06-05 16:30", "?opens", "2026-06-08 09:00"),
        # public holidays: Independence Day, Easter, and the eve of Midsummer
        (OFFICE, "2028-12-06 12:00", "?opens", "2028-12-07 09:00"),
        (EVENINGS, "2026-04-03 12:00", "?opens", "2026-04-07 08:00"),
        (OFFICE, "2026-06-19 10:00", "?opens", "2026-06-22 09:00"),
        (OFFICE, "2026-12-24 10:00", "?opens", "2026-12-28 09:00"),
        # open on holidays too
        (ALWAYS, "2026-12-25 03:00", "+open", None),
        # clocks change on 29 March at 3 and on 25 October at 4
        (OFFICE, "2026-03-27 17:00", "?opens", "2026-03-30 09:00"),
        (OFFICE, "2026-10-23 17:00", "?opens", "2026-10-26 09:00"),
        (SUNDAY_SHORT, "2026-03-29 05:00", "+open", "2026-03-29 12:00"),
        (SUNDAY_SHORT, "2026-10-25 03:30", "+open", "2026-10-25 12:00"),
        # asked in the past and in the far future
        (OFFICE, "2001-06-06 10:00", "+open", "2001-06-06 16:00"),
        (OFFICE, "2098-06-04 10:00", "+open", "2098-06-04 16:00"),
        # an office that has no hours any more
        (ONCE, "2026-06-03 14:05", "-closed", None),
    ],
)
def test_hours(osm, moment, code, when):
    found = way(desk(osm=osm), at=at(moment))
    assert codes(found) == [code]
    values = found.reasons[0].values
    told = values.get("until") or values.get("at")
    assert told == (at(when) if when else None)


@pytest.mark.parametrize(
    "moment", ["2026-06-03 14:05", "2026-06-03 20:00", "2026-06-06 12:00"]
)
@pytest.mark.parametrize(
    "values",
    [
        {"osm": BOOKED},
        {"osm": OFFICE, "by_appointment": True},
        {"by_appointment": True},
    ],
)
def test_by_appointment_one_books_whatever_the_clock_says(values, moment):
    assert codes(way(desk(**values), at=at(moment))) == ["?book"]


def test_without_hours_an_appointment_is_still_an_appointment():
    found = way(desk(osm="", by_appointment=True))
    assert (codes(found), found.state) == (["?book"], None)


@pytest.mark.parametrize(
    "kind,osm,code",
    [
        ("telephone", "", "?hours_not_told"),
        ("chat", "", "?hours_not_told"),
        ("remote", "", "?hours_not_told"),
        ("form", "", "+any_time"),
        ("email", "", "+any_time"),
        ("sms", "", "+any_time"),
        ("sms", EVENINGS, "+open"),
        ("telephone", EVENINGS, "+open"),
    ],
)
def test_advice_without_hours(kind, osm, code):
    assert codes(way(advice(kind=kind, osm=osm))) == [code]


def test_a_point_without_hours():
    assert codes(way(desk(osm=""))) == ["?hours_not_told"]

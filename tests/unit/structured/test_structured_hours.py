"""Opening hours in the words of schema.org: weeks in force, and dates that differ."""

from datetime import date
from infoportal.openinghours.osm import to_osm
from infoportal.structured.hours import clock
from infoportal.structured.hours import open_spans
from infoportal.structured.hours import specifications
from infoportal.structured.hours import weekly_rows

import pytest


MONDAY = date(2026, 6, 1)
WEEKDAYS = ["mo", "tu", "we", "th", "fr"]


def row(id_="a", days=WEEKDAYS, opens="09:00", closes="16:00", **more):
    return {"id": id_, "days": days, "opens": opens, "closes": closes, **more}


def specs(rows, exceptions=(), today=MONDAY):
    return specifications(rows, to_osm(rows, exceptions), today)


def special(rows, exceptions=(), today=MONDAY):
    """Return ``{date: [(opens, closes)]}`` of the dates that differ."""
    found = {}
    for spec in specs(rows, exceptions, today)[1]:
        assert spec["validFrom"] == spec["validThrough"]
        found.setdefault(spec["validFrom"], []).append((spec["opens"], spec["closes"]))
    return found


def test_week_is_told_row_by_row():
    weekly, _special = specs([row(), row("s", ["sa"], "10:00", "14:00")])
    assert weekly == [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
            "opens": "09:00",
            "closes": "16:00",
        },
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": "Saturday",
            "opens": "10:00",
            "closes": "14:00",
        },
    ]


def test_no_hours_tell_nothing():
    assert specifications([], "", MONDAY) == ([], [])


CLOSED = [("00:00", "00:00")]


@pytest.mark.parametrize(
    "rows, exceptions, today, expected",
    [
        ([row()], [], MONDAY, {"2026-06-19": CLOSED}),  # Midsummer Eve
        ([row(on_holidays=True)], [], MONDAY, {}),
        (
            [row(on_holidays=True)],
            [{"id": "x", "date": "2026-06-03", "closed": True}],
            MONDAY,
            {"2026-06-03": CLOSED},
        ),
        (
            [row(on_holidays=True)],
            [{"id": "x", "date": "2026-06-03", "opens": "12:00", "closes": "14:00"}],
            MONDAY,
            {"2026-06-03": [("12:00", "14:00")]},
        ),
        # Odd weeks: told date by date, in weeks 23 and 25.
        (
            [row(days=["mo"], weeks="odd")],
            [],
            MONDAY,
            {"2026-06-01": [("09:00", "16:00")], "2026-06-15": [("09:00", "16:00")]},
        ),
        # The season that ends on the 3rd holds now; the rest of the days differ.
        (
            [
                row("s", ["we"], season_from="05-01", season_to="06-03"),
                row("w", ["we"], opens="10:00"),
            ],
            [],
            MONDAY,
            {f"2026-06-{d}": [("10:00", "16:00")] for d in ("10", "17", "24")},
        ),
        ([row(by_appointment=True)], [], MONDAY, {}),
    ],
)
def test_dates_that_differ_are_told_alone(rows, exceptions, today, expected):
    assert special(rows, exceptions, today) == expected


def test_season_in_force_is_the_weekly_one():
    rows = [row("w"), row("s", closes="15:00", season_from="06-01", season_to="08-31")]
    assert [r.id for r in weekly_rows(rows, MONDAY)] == ["s"]
    assert [r.id for r in weekly_rows(rows, date(2026, 10, 1))] == ["w"]


def test_what_is_by_appointment_is_not_open():
    assert specs([row(by_appointment=True)])[0] == []


def test_hours_of_others_are_not_the_points():
    rows = [row(), row("k", closes="12:00", applies_to="offer/k")]
    assert [r.id for r in weekly_rows(rows, MONDAY)] == ["a"]


@pytest.mark.parametrize(
    "rows, day, expected",
    [
        ([row()], MONDAY, ((540, 960),)),
        ([row()], date(2026, 6, 6), ()),
        ([row(), row("e", opens="17:00", closes="19:00")], MONDAY,
         ((540, 960), (1020, 1140))),
        ([row(days=["mo"], opens="20:00", closes="02:00")], MONDAY, ((1200, 1560),)),
        ([row(days=["mo"], opens="20:00", closes="02:00")], date(2026, 6, 2), ()),
        ([row(closes="24:00")], MONDAY, ((540, 1440),)),
    ],
)  # fmt: skip
def test_open_spans_of_a_date(rows, day, expected):
    assert open_spans(to_osm(rows, []), day) == expected


@pytest.mark.parametrize(
    "minute, expected",
    [(0, "00:00"), (540, "09:00"), (1440, "23:59"), (1560, "02:00")],
)
def test_clock(minute, expected):
    assert clock(minute) == expected

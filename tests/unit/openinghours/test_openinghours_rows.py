from datetime import date
from infoportal.openinghours.rows import day_of_year
from infoportal.openinghours.rows import iso_date
from infoportal.openinghours.rows import minutes
from infoportal.openinghours.rows import month_day
from infoportal.openinghours.rows import read_exceptions
from infoportal.openinghours.rows import read_hours
from infoportal.openinghours.rows import Season
from infoportal.openinghours.rows import span

import pytest


@pytest.mark.parametrize(
    "value,expected", [("00:00", 0), ("08:30", 510), ("23:59", 1439)]
)
def test_a_time_is_minutes_from_midnight(value, expected):
    assert minutes(value) == expected


@pytest.mark.parametrize(
    "value",
    ["24:00", "8:30", "08.30", "0830", "08:60", "25:00", "", None, 510, "٠٨:٣٠"],
)
def test_not_a_time(value):
    with pytest.raises(ValueError):
        minutes(value)


@pytest.mark.parametrize(
    "opens,closes,expected",
    [
        ("09:00", "16:00", (540, 960)),
        ("09:00", "24:00", (540, 1440)),
        ("09:00", "00:00", (540, 1440)),
        ("00:00", "24:00", (0, 1440)),
        ("22:00", "02:00", (1320, 1560)),
        ("22:00", "06:00", (1320, 1800)),
        ("05:00", "04:00", (300, 1680)),
    ],
)
def test_span_may_pass_midnight(opens, closes, expected):
    assert span(opens, closes) == expected


@pytest.mark.parametrize(
    "opens,closes",
    [("16:00", "09:00"), ("22:00", "06:01"), ("09:00", "09:00"), ("24:00", "02:00")],
)
def test_span_backwards(opens, closes):
    with pytest.raises(ValueError):
        span(opens, closes)


@pytest.mark.parametrize(
    "value,expected", [("01-01", 1), ("02-29", 60), ("03-01", 61), ("12-31", 366)]
)
def test_month_day_counts_in_a_leap_year(value, expected):
    assert month_day(value) == expected


@pytest.mark.parametrize("value", ["02-30", "6-1", "13-01", "06-01-01", "", None, 601])
def test_not_a_month_day(value):
    with pytest.raises(ValueError):
        month_day(value)


@pytest.mark.parametrize("year", [2027, 2028])
def test_day_of_year_is_the_same_every_year(year):
    assert day_of_year(date(year, 3, 1)) == 61


@pytest.mark.parametrize(
    "value",
    ["2026-2-1", "2026-02-30", "20260201", "1899-12-31", "9999-01-01", "", None, 2026],
)
def test_not_a_date(value):
    with pytest.raises(ValueError):
        iso_date(value)


@pytest.mark.parametrize(
    "season,inside,outside",
    [
        (Season(153, 244), [153, 200, 244], [152, 245, 1, 366]),
        (Season(350, 6), [350, 366, 1, 6], [7, 349, 200]),
        (Season(10, 10), [10], [9, 11]),
    ],
)
def test_season(season, inside, outside):
    assert all(day in season for day in inside)
    assert not any(day in season for day in outside)


def test_only_rows_of_the_target_are_read():
    rows = [
        {"id": "a", "days": ["fr", "mo"], "opens": "09:00", "closes": "16:00"},
        {
            "id": "b",
            "days": ["su"],
            "opens": "22:00",
            "closes": "01:30",
            "weeks": "odd",
            "by_appointment": True,
            "on_holidays": True,
            "season_from": "12-15",
            "season_to": "01-06",
            "applies_to": "offer/x",
        },
    ]
    (own,) = read_hours(rows, "")
    assert (own.id, own.days, own.weeks, own.tail) == ("a", (0, 4), "every", 0)
    (offer,) = read_hours(rows, "offer/x")
    assert offer.season == Season(350, 6)
    assert (offer.weeks, offer.by_appointment, offer.on_holidays) == ("odd", True, True)
    assert offer.tail == 90


def test_exceptions_are_read():
    rows = [
        {"id": "a", "date": "2026-12-24", "closed": True},
        {
            "id": "b",
            "date": "2026-12-28",
            "date_to": "2026-12-30",
            "opens": "10:00",
            "closes": "12:00",
        },
    ]
    closed, short = read_exceptions(rows, "")
    assert closed.closed and closed.first == closed.last == date(2026, 12, 24)
    assert (short.last, short.opens, short.closes) == (date(2026, 12, 30), 600, 720)

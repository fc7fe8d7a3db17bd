from datetime import datetime
from datetime import timedelta
from datetime import UTC
from hours_tables import ALL_DAYS
from hours_tables import exception
from hours_tables import KEMIJARVI_TE_OFFICE
from hours_tables import KIIMINKI
from hours_tables import MIKKELI
from hours_tables import MIKKELI_TE_OFFICE
from hours_tables import PARAINEN
from hours_tables import PELKOSENNIEMI
from hours_tables import POINTS
from hours_tables import row
from hours_tables import SAARIJARVI
from hours_tables import SAARIJARVI_POLICE
from hours_tables import WEEKDAYS
from infoportal.openinghours.osm import to_osm
from infoportal.openinghours.state import HELSINKI
from infoportal.openinghours.state import is_open
from infoportal.openinghours.state import next_change
from infoportal.openinghours.state import OpenState
from infoportal.openinghours.state import state_at
from zoneinfo import ZoneInfo

import pytest


def moment(text):
    """Read a moment; without an offset it is Finnish."""
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=HELSINKI)


def told(hours, at, exceptions=()):
    """Give state, until, next, next_state with times as ISO text."""
    state = state_at(to_osm(hours, exceptions), moment(at))
    texts = [None if t is None else t.isoformat() for t in (state.until, state.next)]
    return state.state, *texts, state.next_state


@pytest.mark.parametrize(
    "hours,at,state",
    [
        (KIIMINKI, "2026-06-01T15:30+03:00", "open"),
        (MIKKELI, "2026-06-01T15:30+03:00", "closed"),
        (MIKKELI, "2026-06-01T14:59+03:00", "open"),
        (MIKKELI, "2026-05-29T15:30+03:00", "open"),
        (MIKKELI, "2026-08-31T15:30+03:00", "closed"),
        (MIKKELI, "2026-09-01T15:30+03:00", "open"),
        (SAARIJARVI, "2026-06-01T15:00+03:00", "closed"),
        (PARAINEN, "2026-06-03T16:30+03:00", "closed"),
        (PARAINEN, "2026-06-04T16:30+03:00", "open"),
        (PARAINEN, "2026-06-05T15:30+03:00", "closed"),
        (PELKOSENNIEMI, "2026-06-04T14:30+03:00", "open"),
        (PELKOSENNIEMI, "2026-06-05T14:30+03:00", "closed"),
        (PELKOSENNIEMI, "2026-06-04T09:29:59+03:00", "closed"),
        (PELKOSENNIEMI, "2026-06-04T09:30+03:00", "open"),
        (SAARIJARVI_POLICE, "2026-06-02T11:59+03:00", "open"),
        (SAARIJARVI_POLICE, "2026-06-02T12:30+03:00", "closed"),
        (SAARIJARVI_POLICE, "2026-06-02T13:00+03:00", "open"),
        (SAARIJARVI_POLICE, "2026-06-02T16:00+03:00", "closed"),
        (SAARIJARVI_POLICE, "2026-06-01T16:00+03:00", "open"),
        (MIKKELI_TE_OFFICE, "2026-06-01T10:00+03:00", "open"),
        (MIKKELI_TE_OFFICE, "2026-06-01T12:00+03:00", "closed"),
        (MIKKELI_TE_OFFICE, "2026-06-01T13:00+03:00", "by_appointment"),
        (KEMIJARVI_TE_OFFICE, "2026-06-01T10:00+03:00", "by_appointment"),
        (KEMIJARVI_TE_OFFICE, "2026-06-06T10:00+03:00", "closed"),
    ],
)
def test_state_of_real_hours(hours, at, state):
    osm = to_osm(hours, [])
    assert state_at(osm, moment(at)).state == state
    assert is_open(osm, moment(at)) is (state == "open")


@pytest.mark.parametrize("name", POINTS)
@pytest.mark.parametrize(
    "day", ["2026-12-06", "2027-12-06", "2028-12-06", "2026-12-24", "2026-06-19"]
)
def test_every_point_is_closed_on_holidays(name, day):
    osm = to_osm(POINTS[name], [])
    assert {
        state_at(osm, moment(f"{day}T{hour:02}:30")).state for hour in range(24)
    } == {"closed"}


def test_the_holidays_of_the_library():
    """The Act's holidays, Easter and Whit Sunday, and two eves: no others."""
    osm = to_osm([row("a", ALL_DAYS, "09:00", "16:00")], [])
    start = datetime(2026, 1, 1, 12, tzinfo=HELSINKI)
    days = [start + timedelta(days=n) for n in range(365)]
    closed = [f"{day:%m-%d}" for day in days if not is_open(osm, day)]
    assert closed == [
        "01-01",  # New Year's Day
        "01-06",  # Epiphany
        "04-03",  # Good Friday
        "04-05",  # Easter Sunday
        "04-06",  # Easter Monday
        "05-01",  # Vappu
        "05-14",  # Ascension Day
        "05-24",  # Whit Sunday
        "06-19",  # Midsummer Eve, no holiday by the Act but offices are closed
        "06-20",  # Midsummer Day
        "10-31",  # All Saints' Day
        "12-06",  # Independence Day
        "12-24",  # Christmas Eve, likewise
        "12-25",
        "12-26",
    ]


@pytest.mark.parametrize(
    "hours,at,expected",
    [
        (
            KIIMINKI,
            "2026-06-01T15:30",
            (
                "open",
                "2026-06-01T16:00:00+03:00",
                "2026-06-02T08:30:00+03:00",
                "open",
            ),
        ),
        (
            MIKKELI,
            "2026-05-29T18:00",
            (
                "closed",
                "2026-06-01T09:00:00+03:00",
                "2026-06-01T09:00:00+03:00",
                "open",
            ),
        ),
        (
            MIKKELI_TE_OFFICE,
            "2026-06-01T12:00",
            (
                "closed",
                "2026-06-01T13:00:00+03:00",
                "2026-06-01T13:00:00+03:00",
                "by_appointment",
            ),
        ),
        (
            MIKKELI_TE_OFFICE,
            "2026-06-01T10:00",
            (
                "open",
                "2026-06-01T11:00:00+03:00",
                "2026-06-01T13:00:00+03:00",
                "by_appointment",
            ),
        ),
        (
            MIKKELI_TE_OFFICE,
            "2026-06-01T14:00",
            (
                "by_appointment",
                "2026-06-01T16:00:00+03:00",
                "2026-06-02T09:00:00+03:00",
                "open",
            ),
        ),
        (
            SAARIJARVI,
            "2026-12-23T15:00",
            (
                "closed",
                "2026-12-28T09:00:00+02:00",
                "2026-12-28T09:00:00+02:00",
                "open",
            ),
        ),
        (
            [row("a", ALL_DAYS, "00:00", "24:00", on_holidays=True)],
            "2026-12-06T03:00",
            ("open", None, None, None),
        ),
        (
            [
                row("a", ["mo"], "09:00", "12:00"),
                row("b", ["mo"], "12:00", "13:00", by_appointment=True),
            ],
            "2026-06-01T09:00",
            (
                "open",
                "2026-06-01T12:00:00+03:00",
                "2026-06-01T12:00:00+03:00",
                "by_appointment",
            ),
        ),
    ],
)
def test_until_and_next(hours, at, expected):
    assert told(hours, at) == expected


def test_a_closing_for_good():
    gone = [exception("x", "2026-07-01", "2099-12-31", closed=True)]
    assert told(KIIMINKI, "2026-07-01T10:00", gone) == ("closed", None, None, None)
    assert told(KIIMINKI, "2026-06-30T10:00", gone) == (
        "open",
        "2026-06-30T16:00:00+03:00",
        None,
        None,
    )
    osm = to_osm(KIIMINKI, gone)
    assert next_change(osm, moment("2026-07-01T10:00")) is None


@pytest.mark.parametrize(
    "at",
    [
        datetime(2026, 6, 1, 12, 30, tzinfo=UTC),
        datetime(2026, 6, 1, 15, 30, tzinfo=HELSINKI),
        datetime(2026, 6, 1, 21, 30, tzinfo=ZoneInfo("Asia/Tokyo")),
        datetime(2026, 6, 1, 5, 30, 59, 999, tzinfo=ZoneInfo("America/Los_Angeles")),
    ],
)
def test_any_zone_asks_and_finland_answers(at):
    state = state_at(to_osm(KIIMINKI, []), at)
    assert state.state == "open"
    assert state.until == moment("2026-06-01T16:00")
    assert state.until.tzinfo is state.next.tzinfo is HELSINKI


NIGHTS = [row("a", ["fr", "sa"], "22:00", "02:00")]


@pytest.mark.parametrize(
    "hours,at,state,until",
    [
        (NIGHTS, "2026-06-05T23:59", "open", "2026-06-06T02:00:00+03:00"),
        (NIGHTS, "2026-06-06T00:00", "open", "2026-06-06T02:00:00+03:00"),
        (NIGHTS, "2026-06-06T02:00", "closed", "2026-06-06T22:00:00+03:00"),
        (NIGHTS, "2026-06-05T01:00", "closed", "2026-06-05T22:00:00+03:00"),
        (NIGHTS, "2026-06-07T01:59", "open", "2026-06-07T02:00:00+03:00"),
        (
            [row("a", ["mo", "tu"], "00:00", "24:00")],
            "2026-06-01T12:00",
            "open",
            "2026-06-03T00:00:00+03:00",
        ),
        (
            [row("a", ["mo"], "20:00", "00:00")],
            "2026-06-01T21:00",
            "open",
            "2026-06-02T00:00:00+03:00",
        ),
        # Good Friday is closed: so are its evening and the small hours after it,
        # and the small hours of the evening before fall into the holiday.
        (NIGHTS, "2026-04-03T23:00", "closed", "2026-04-04T22:00:00+03:00"),
        (NIGHTS, "2026-04-04T01:00", "closed", "2026-04-04T22:00:00+03:00"),
        (NIGHTS, "2026-04-04T23:00", "open", "2026-04-05T00:00:00+03:00"),
        (
            [row("a", ["th"], "22:00", "02:00", on_holidays=True)],
            "2026-04-03T01:00",
            "open",
            "2026-04-03T02:00:00+03:00",
        ),
        # The last evening of a season is of the season.
        (
            [
                row(
                    "a",
                    ALL_DAYS,
                    "22:00",
                    "02:00",
                    season_from="06-01",
                    season_to="06-30",
                ),
                row("b", ALL_DAYS, "08:00", "09:00"),
            ],
            "2026-07-01T01:00",
            "open",
            "2026-07-01T02:00:00+03:00",
        ),
    ],
)
def test_midnight(hours, at, state, until):
    assert told(hours, at)[:2] == (state, until)


YULE = row("yule", WEEKDAYS, "10:00", "12:00", season_from="12-15", season_to="01-08")


@pytest.mark.parametrize(
    "at,state",
    [
        ("2026-12-14T13:00", "open"),
        ("2026-12-15T13:00", "closed"),
        ("2026-12-15T11:00", "open"),
        ("2026-12-31T11:00", "open"),
        ("2027-01-01T11:00", "closed"),
        ("2027-01-08T13:00", "closed"),
        ("2027-01-11T13:00", "open"),
    ],
)
def test_a_season_over_new_year(at, state):
    assert told([*KIIMINKI, YULE], at)[0] == state


def test_days_that_the_season_does_not_name_are_closed():
    july = row("july", ["mo"], "08:30", "16:00", season_from="07-01", season_to="07-31")
    assert told([*KIIMINKI, july], "2026-07-07T10:00") == (
        "closed",
        "2026-07-13T08:30:00+03:00",
        "2026-07-13T08:30:00+03:00",
        "open",
    )


@pytest.mark.parametrize(
    "year,at,state",
    [
        (2027, "2027-02-28T10:00", "open"),
        (2027, "2027-03-01T10:00", "closed"),
        (2028, "2028-02-29T10:00", "open"),
        (2028, "2028-03-01T10:00", "closed"),
    ],
)
def test_a_season_to_the_end_of_february(year, at, state):
    winter = row(
        "a", ALL_DAYS, "09:00", "11:00", season_from="02-01", season_to="02-29"
    )
    rest = row("b", ALL_DAYS, "12:00", "13:00")
    assert told([winter, rest], at)[0] == state
    assert told([winter, rest], f"{year}-03-01T12:30")[0] == "open"


@pytest.mark.parametrize(
    "at,odd",
    [
        ("2026-06-01T10:00", True),  # week 23
        ("2026-06-08T10:00", False),
        ("2026-12-28T10:00", True),  # week 53
        ("2027-01-04T10:00", True),  # week 1: two odd weeks in a row
        ("2027-01-11T10:00", False),
    ],
)
def test_odd_and_even_weeks(at, odd):
    hours = row("a", ["mo"], "09:00", "16:00")
    assert (told([{**hours, "weeks": "odd"}], at)[0] == "open") is odd
    assert (told([{**hours, "weeks": "even"}], at)[0] == "open") is not odd


@pytest.mark.parametrize(
    "at,state",
    [
        ("2026-12-06T11:00", "open"),
        ("2026-12-06T17:00", "closed"),
        ("2026-05-01T11:00", "closed"),
        ("2026-12-26T11:00", "open"),
        ("2026-12-25T11:00", "closed"),
    ],
)
def test_rows_that_hold_on_holidays(at, state):
    weekend = row("b", ["sa", "su"], "10:00", "16:00", on_holidays=True)
    assert told([*KIIMINKI, weekend], at)[0] == state


@pytest.mark.parametrize(
    "exceptions,at,state,until",
    [
        (
            [exception("x", "2026-06-02", closed=True)],
            "2026-06-02T10:00",
            "closed",
            "2026-06-03T08:30:00+03:00",
        ),
        (
            [exception("x", "2026-06-02", opens="10:00", closes="12:00")],
            "2026-06-02T09:00",
            "closed",
            "2026-06-02T10:00:00+03:00",
        ),
        (
            [exception("x", "2026-06-06", opens="10:00", closes="12:00")],
            "2026-06-06T11:00",
            "open",
            "2026-06-06T12:00:00+03:00",
        ),
        (
            [exception("x", "2026-12-06", opens="10:00", closes="12:00")],
            "2026-12-06T11:00",
            "open",
            "2026-12-06T12:00:00+02:00",
        ),
        (
            [
                exception(
                    "x", "2026-12-21", "2027-01-06", opens="10:00", closes="12:00"
                ),
                exception("y", "2026-12-23", closed=True),
            ],
            "2026-12-23T11:00",
            "closed",
            "2026-12-24T10:00:00+02:00",
        ),
        (
            [exception("x", "2026-06-02", opens="18:00", closes="01:00")],
            "2026-06-02T23:00",
            "open",
            "2026-06-03T01:00:00+03:00",
        ),
        (
            [
                exception("x", "2026-06-02", opens="18:00", closes="01:00"),
                exception("y", "2026-06-03", closed=True),
            ],
            "2026-06-03T00:30",
            "open",
            "2026-06-03T01:00:00+03:00",
        ),
    ],
)
def test_exceptions(exceptions, at, state, until):
    assert told(KIIMINKI, at, exceptions)[:2] == (state, until)


@pytest.mark.parametrize(
    "at,state",
    [
        ("2026-06-05T23:00", "closed"),
        ("2026-06-06T01:00", "closed"),
        ("2026-06-06T23:00", "open"),
        ("2026-06-07T01:00", "open"),
    ],
)
def test_an_evening_that_an_exception_closes(at, state):
    closed = [exception("x", "2026-06-05", closed=True)]
    assert told(NIGHTS, at, closed)[0] == state


# Clocks go from 03:00 to 04:00 on 29 March 2026, and back from 04:00 to 03:00 on
# 25 October 2026. Both are Sundays; moments below are in UTC.
@pytest.mark.parametrize(
    "opens,closes,start,end",
    [
        ("02:00", "05:00", "2026-03-29T00:00Z", "2026-03-29T02:00Z"),
        ("03:30", "05:00", "2026-03-29T01:00Z", "2026-03-29T02:00Z"),
        ("02:00", "03:30", "2026-03-29T00:00Z", "2026-03-29T01:00Z"),
        ("04:00", "05:00", "2026-03-29T01:00Z", "2026-03-29T02:00Z"),
        ("09:00", "16:00", "2026-03-29T06:00Z", "2026-03-29T13:00Z"),
        ("02:00", "05:00", "2026-10-24T23:00Z", "2026-10-25T03:00Z"),
        ("02:00", "03:30", "2026-10-24T23:00Z", "2026-10-25T00:30Z"),
        ("03:30", "05:00", "2026-10-25T00:30Z", "2026-10-25T03:00Z"),
        ("03:15", "03:45", "2026-10-25T00:15Z", "2026-10-25T00:45Z"),
        ("02:00", "04:00", "2026-10-24T23:00Z", "2026-10-25T02:00Z"),
        ("04:00", "05:00", "2026-10-25T02:00Z", "2026-10-25T03:00Z"),
        ("09:00", "16:00", "2026-10-25T07:00Z", "2026-10-25T14:00Z"),
    ],
)
def test_an_interval_when_clocks_change(opens, closes, start, end):
    osm = to_osm([row("a", ["su"], opens, closes)], [])
    start, end = moment(start), moment(end)
    minute = timedelta(minutes=1)
    for at in (start - minute, end, end + minute, end + 30 * minute):
        assert not is_open(osm, at)
    before = state_at(osm, start - minute)
    assert before.until.astimezone(UTC) == before.next.astimezone(UTC) == start
    at = start
    while at < end:
        assert is_open(osm, at)
        assert next_change(osm, at).astimezone(UTC) == end
        at += 5 * minute


@pytest.mark.parametrize(
    "day,end,length",
    [
        ("2026-03-28", "2026-03-29T05:00+03:00", 6),
        ("2026-10-24", "2026-10-25T05:00+02:00", 8),
    ],
)
def test_a_night_over_the_change_of_clocks(day, end, length):
    osm = to_osm([row("a", ["sa"], "22:00", "05:00")], [])
    start = moment(f"{day}T22:00").astimezone(UTC)
    state = state_at(osm, start)
    assert state.state == "open"
    assert state.until.isoformat() == moment(end).isoformat()
    assert state.until.astimezone(UTC) - start == timedelta(hours=length)


def test_the_hour_that_never_comes():
    osm = to_osm([row("a", ["su"], "03:10", "03:50")], [])
    assert not is_open(osm, moment("2026-03-29T04:00+03:00"))
    week_before = state_at(osm, moment("2026-03-25T12:00"))
    assert week_before.next.isoformat() == "2026-04-12T03:10:00+03:00"


@pytest.mark.parametrize("osm", ["", "nonsense", "Mo-Fr 9-16h", "; PH off"])
def test_what_is_no_expression(osm):
    for ask in (state_at, next_change, is_open):
        with pytest.raises(ValueError):
            ask(osm, moment("2026-06-01T10:00"))


def test_a_moment_needs_its_zone():
    for ask in (state_at, next_change, is_open):
        with pytest.raises(ValueError, match="zone"):
            ask("Mo-Fr 09:00-16:00", datetime(2026, 6, 1, 10))


def test_state_is_a_plain_value():
    assert state_at("off", moment("2026-06-01T10:00")) == OpenState("closed")

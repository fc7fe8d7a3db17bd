from hours_tables import ALL_DAYS
from hours_tables import exception
from hours_tables import KEMIJARVI_TE_OFFICE
from hours_tables import KIIMINKI
from hours_tables import MIKKELI
from hours_tables import MIKKELI_TE_OFFICE
from hours_tables import PARAINEN
from hours_tables import PELKOSENNIEMI
from hours_tables import row
from hours_tables import SAARIJARVI_POLICE
from hours_tables import SUMMER
from hours_tables import WEEKDAYS
from infoportal.openinghours.osm import to_osm
from opening_hours import OpeningHours

import pytest


CLOSED = exception("x", "2026-12-24", closed=True)


@pytest.mark.parametrize(
    "hours,expected",
    [
        (KIIMINKI, "Mo-Fr 08:30-16:00; PH off"),
        (
            MIKKELI,
            "Sep 01-May 31 Mo-Fr 09:00-16:00, Jun 01-Aug 31 Mo-Fr 09:00-15:00; PH off",
        ),
        (
            PARAINEN,
            "Mo-We 09:00-16:00, Th 09:00-17:00, Fr 09:00-15:00; PH off",
        ),
        (PELKOSENNIEMI, "Mo-Th 09:30-15:00, Fr 09:30-14:00; PH off"),
        (
            SAARIJARVI_POLICE,
            "Mo-Fr 09:00-12:00, Mo 13:00-16:15, Tu-Fr 13:00-15:30; PH off",
        ),
        (
            MIKKELI_TE_OFFICE,
            'Mo-Fr 13:00-16:00 unknown "by appointment", Mo-Fr 09:00-11:00; PH off',
        ),
        (KEMIJARVI_TE_OFFICE, 'Mo-Fr 09:00-16:00 unknown "by appointment"; PH off'),
        (
            [row("a", ["mo"], "13:00", "16:00"), row("b", ["mo"], "09:00", "12:00")],
            "Mo 09:00-12:00,13:00-16:00; PH off",
        ),
        (
            [row("a", ["su", "mo", "we"], "10:00", "24:00")],
            "Mo,We,Su 10:00-24:00; PH off",
        ),
        ([row("a", ["sa", "su"], "10:00", "12:00")], "Sa,Su 10:00-12:00; PH off"),
        (
            [row("a", ALL_DAYS, "00:00", "24:00", on_holidays=True)],
            "Mo-Su 00:00-24:00",
        ),
        (
            [
                row("a", WEEKDAYS, "09:00", "16:00"),
                row("b", ["sa", "su"], "10:00", "14:00", on_holidays=True),
            ],
            "Mo-Fr 09:00-16:00; PH off, Sa,Su 10:00-14:00",
        ),
        (
            [
                row("a", ["mo"], "09:00", "10:00", weeks="odd"),
                row("b", ["mo"], "11:00", "12:00", weeks="even", **SUMMER),
            ],
            "Sep 01-May 31 week 01-53/2 Mo 09:00-10:00, "
            "Jun 01-Aug 31 week 02-52/2 Mo 11:00-12:00; PH off",
        ),
        (
            [
                row("a", ["mo"], "09:00", "10:00"),
                row("b", ["mo"], "09:00", "11:00", **SUMMER),
                row(
                    "c",
                    ["mo"],
                    "09:00",
                    "12:00",
                    season_from="12-24",
                    season_to="12-24",
                ),
            ],
            "Sep 01-Dec 23,Dec 25-May 31 Mo 09:00-10:00, "
            "Jun 01-Aug 31 Mo 09:00-11:00, Dec 24 Mo 09:00-12:00; PH off",
        ),
        (
            [
                row(
                    "a",
                    ["mo"],
                    "09:00",
                    "10:00",
                    season_from="12-15",
                    season_to="01-06",
                )
            ],
            "Dec 15-Jan 06 Mo 09:00-10:00; PH off",
        ),
        (
            [
                row("a", ["mo"], "09:00", "10:00"),
                row(
                    "b",
                    ["tu"],
                    "09:00",
                    "10:00",
                    season_from="01-01",
                    season_to="12-31",
                ),
            ],
            "Tu 09:00-10:00; PH off",
        ),
        (
            [row("a", ["fr", "sa"], "22:00", "02:00"), *KIIMINKI],
            "Fr,Sa 22:00-02:00; PH +1 day 00:00-02:00 off, Mo-Fr 08:30-16:00; PH off",
        ),
        (
            [row("a", ["fr"], "22:00", "02:00", on_holidays=True)],
            "Fr 22:00-02:00",
        ),
        ([row("a", ["mo"], "20:00", "00:00")], "Mo 20:00-24:00; PH off"),
    ],
)
def test_weekly_hours(hours, expected):
    assert to_osm(hours, []) == expected


@pytest.mark.parametrize(
    "exceptions,expected",
    [
        ([CLOSED], "2026 Dec 24 off"),
        (
            [exception("x", "2026-12-24", "2027-01-02", closed=True)],
            "2026 Dec 24-2027 Jan 02 off",
        ),
        (
            [exception("x", "2026-11-24", "2026-12-02", closed=True)],
            "2026 Nov 24-Dec 02 off",
        ),
        (
            [
                exception("x", "2026-12-23", opens="13:00", closes="15:00"),
                exception("y", "2026-12-23", opens="09:00", closes="11:00"),
            ],
            "2026 Dec 23 09:00-11:00,13:00-15:00",
        ),
        (
            [CLOSED, exception("y", "2026-12-23", opens="09:00", closes="11:00")],
            "2026 Dec 23 09:00-11:00; 2026 Dec 24 off",
        ),
        (
            [
                exception(
                    "y", "2026-12-20", "2026-12-30", opens="09:00", closes="11:00"
                ),
                CLOSED,
            ],
            "2026 Dec 20-Dec 23 09:00-11:00; 2026 Dec 24 off; "
            "2026 Dec 25-Dec 30 09:00-11:00",
        ),
        (
            [exception("x", "2026-12-23", opens="18:00", closes="01:00")],
            "2026 Dec 23 18:00-01:00, 2026 Dec 24 00:00-01:00",
        ),
    ],
)
def test_exceptions_come_last(exceptions, expected):
    assert to_osm(KIIMINKI, exceptions) == f"Mo-Fr 08:30-16:00; PH off; {expected}"


def test_the_small_hours_after_a_closed_evening_are_closed():
    hours = [row("a", ["fr", "sa"], "22:00", "02:00", on_holidays=True)]
    closed = [exception("x", "2026-06-05", "2026-06-06", closed=True)]
    assert to_osm(hours, closed) == (
        "Fr,Sa 22:00-02:00; 2026 Jun 07 00:00-02:00 off; 2026 Jun 05-Jun 06 off"
    )


def test_exceptional_hours_are_by_appointment_where_all_hours_are():
    short = [exception("x", "2026-12-23", opens="09:00", closes="11:00")]
    assert to_osm(KEMIJARVI_TE_OFFICE, short).endswith(
        '; 2026 Dec 23 09:00-11:00 unknown "by appointment"'
    )
    assert to_osm(MIKKELI_TE_OFFICE, short).endswith("; 2026 Dec 23 09:00-11:00")


def test_only_rows_of_the_target_count():
    hours = [*KIIMINKI, row("k", ["mo"], "10:00", "12:00", applies_to="offer/k")]
    exceptions = [CLOSED, {**CLOSED, "date": "2026-12-23", "applies_to": "offer/k"}]
    assert to_osm(hours, exceptions) == "Mo-Fr 08:30-16:00; PH off; 2026 Dec 24 off"
    assert to_osm(hours, exceptions, "offer/k") == (
        "Mo 10:00-12:00; PH off; 2026 Dec 23 off"
    )


@pytest.mark.parametrize(
    "exceptions,expected",
    [
        ([], ""),
        ([CLOSED], ""),
        (
            [exception("x", "2026-12-23", opens="09:00", closes="11:00")],
            "off; 2026 Dec 23 09:00-11:00",
        ),
    ],
)
def test_without_weekly_hours(exceptions, expected):
    assert to_osm([], exceptions) == expected


@pytest.mark.parametrize(
    "hours",
    [KIIMINKI, MIKKELI, SAARIJARVI_POLICE, MIKKELI_TE_OFFICE, KEMIJARVI_TE_OFFICE],
)
def test_the_expression_parses_without_warnings(hours):
    assert not OpeningHours(to_osm(hours, [CLOSED])).warnings


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "a", "days": ["mo"]},
        row("a", ["ma"], "09:00", "10:00"),
        row("a", ["mo"], "9.00", "10:00"),
        row("a", ["mo"], "09:00", "10:00", season_from="06-01", season_to="x"),
    ],
)
def test_rows_with_faults_are_refused(wrong):
    with pytest.raises((KeyError, ValueError)):
        to_osm([wrong], [])

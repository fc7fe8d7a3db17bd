from hours_tables import exception
from hours_tables import row
from hours_tables import WITHOUT_FAULTS
from infoportal.openinghours.check import check_hours
from infoportal.openinghours.fault import Fault
from zope.i18nmessageid import Message

import pytest


TARGETS = {"service_provider/kela", "offer/passports"}

DAY = row("a", ["mo"], "09:00", "16:00")
CLOSED = exception("x", "2026-12-24", closed=True)


def found(hours, exceptions=(), targets=TARGETS):
    """Give faults as (row, column, message id)."""
    faults = check_hours(list(hours), list(exceptions), targets)
    assert all(isinstance(fault.message, Message) for fault in faults)
    return [(fault.row_id, fault.column, str(fault.message)) for fault in faults]


@pytest.mark.parametrize("hours", WITHOUT_FAULTS)
def test_real_hours_have_no_faults(hours):
    assert check_hours(hours, [], None) == []


@pytest.mark.parametrize(
    "changes,column,message",
    [
        ({"id": ""}, "id", "hours_missing_column"),
        ({"id": 5}, "id", "hours_not_text"),
        ({"days": []}, "days", "hours_missing_column"),
        ({"days": "mo"}, "days", "hours_days_not_list"),
        ({"days": ["mo", "ma"]}, "days", "hours_unknown_day"),
        ({"days": ["mo", 1]}, "days", "hours_unknown_day"),
        ({"days": ["mo", "mo"]}, "days", "hours_repeated_day"),
        ({"opens": None}, "opens", "hours_missing_column"),
        ({"opens": "9:00"}, "opens", "hours_not_a_time"),
        ({"opens": "24:00"}, "opens", "hours_not_a_time"),
        ({"opens": 540}, "opens", "hours_not_a_time"),
        ({"closes": "16.00"}, "closes", "hours_not_a_time"),
        ({"closes": "08:00"}, "closes", "hours_reversed"),
        ({"closes": "09:00"}, "closes", "hours_reversed"),
        ({"closes": "06:01"}, "closes", "hours_reversed"),
        ({"season_from": "06-01"}, "season_to", "hours_half_season"),
        ({"season_to": "06-01"}, "season_from", "hours_half_season"),
        (
            {"season_from": "02-30", "season_to": "03-01"},
            "season_from",
            "hours_not_a_month_day",
        ),
        (
            {"season_from": "06-01", "season_to": "31.8."},
            "season_to",
            "hours_not_a_month_day",
        ),
        ({"weeks": "both"}, "weeks", "hours_unknown_weeks"),
        ({"weeks": ["odd"]}, "weeks", "hours_unknown_weeks"),
        ({"by_appointment": "yes"}, "by_appointment", "hours_not_boolean"),
        ({"on_holidays": 1}, "on_holidays", "hours_not_boolean"),
        ({"open": "09:00"}, "open", "hours_unknown_column"),
        ({"closed": True}, "closed", "hours_unknown_column"),
        ({"applies_to": "kela"}, "applies_to", "hours_unknown_target"),
        ({"applies_to": "service/x"}, "applies_to", "hours_unknown_target"),
        ({"applies_to": ["offer/x"]}, "applies_to", "hours_unknown_target"),
        ({"applies_to": "offer/visas"}, "applies_to", "hours_unknown_target"),
    ],
)
def test_fault_of_a_weekly_row(changes, column, message):
    row_id = changes.get("id", "a")
    expected = (row_id if isinstance(row_id, str) else "", column, message)
    assert found([{**DAY, **changes}]) == [expected]


@pytest.mark.parametrize(
    "changes",
    [
        {"closes": "24:00"},
        {"closes": "00:00"},
        {"opens": "22:00", "closes": "06:00"},
        {"season_from": "12-15", "season_to": "01-06"},
        {"season_from": "", "season_to": None},
        {"season_from": "02-29", "season_to": "02-29"},
        {"weeks": "", "by_appointment": None, "applies_to": ""},
        {"applies_to": "service_provider/kela"},
        {"applies_to": "offer/passports"},
    ],
)
def test_no_fault_of_a_weekly_row(changes):
    assert found([{**DAY, **changes}]) == []


@pytest.mark.parametrize(
    "changes,column,message",
    [
        ({"date": ""}, "date", "hours_missing_column"),
        ({"date": "24.12.2026"}, "date", "hours_not_a_date"),
        ({"date": "2026-02-29"}, "date", "hours_not_a_date"),
        ({"date_to": "2026-12"}, "date_to", "hours_not_a_date"),
        ({"date_to": "2026-12-23"}, "date_to", "hours_reversed_dates"),
        ({"closed": "true"}, "closed", "hours_not_boolean"),
        ({"opens": "09:00"}, "opens", "hours_closed_with_times"),
        ({"closes": "09:00"}, "closes", "hours_closed_with_times"),
        ({"closed": False, "opens": "09:00"}, "closes", "hours_open_without_times"),
        ({"closed": None, "closes": "09:00"}, "opens", "hours_open_without_times"),
        ({"days": ["mo"]}, "days", "hours_unknown_column"),
        ({"applies_to": "offer/visas"}, "applies_to", "hours_unknown_target"),
    ],
)
def test_fault_of_an_exception(changes, column, message):
    faults = found([], [{**CLOSED, **changes}])
    assert ("x", column, message) in faults
    extra = {"hours_open_without_times"} if message == "hours_not_boolean" else set()
    assert {fault[2] for fault in faults} == {message} | extra


def test_exception_that_closes_before_it_opens():
    wrong = exception("x", "2026-12-24", opens="12:00", closes="10:00")
    assert found([], [wrong]) == [("x", "closes", "hours_reversed")]


@pytest.mark.parametrize("thing", [None, "mo 9-16", ["mo"], 5])
def test_what_is_no_row(thing):
    expected = [("", "", "hours_not_a_row")]
    assert found([thing]) == expected
    assert found([], [thing]) == expected


def test_without_known_targets_any_is_accepted():
    assert found([{**DAY, "applies_to": "offer/visas"}], targets=None) == []


def test_known_targets_may_be_none_at_all():
    faults = found([{**DAY, "applies_to": "offer/visas"}], targets=())
    assert faults == [("a", "applies_to", "hours_unknown_target")]


def test_ids_differ_in_both_lists_together():
    later = row("a", ["tu"], "09:00", "16:00")
    assert found([DAY, later]) == [("a", "id", "hours_repeated_id")]
    assert found([DAY], [{**CLOSED, "id": "a"}]) == [("a", "id", "hours_repeated_id")]


@pytest.mark.parametrize(
    "one,other",
    [
        (DAY, row("b", ["mo", "tu"], "15:59", "18:00")),
        (DAY, row("b", ["mo"], "10:00", "11:00", by_appointment=True)),
        (DAY, row("b", ["mo"], "10:00", "11:00", weeks="odd")),
        (row("a", ["mo"], "22:00", "02:00"), row("b", ["tu"], "01:00", "03:00")),
        (
            row("a", ["su"], "22:00", "02:00", weeks="odd"),
            row("b", ["mo"], "01:00", "03:00", weeks="even"),
        ),
        (
            row("a", ["su"], "22:00", "02:00", weeks="even"),
            row("b", ["mo"], "01:00", "03:00", weeks="odd"),
        ),
        (
            {**DAY, "season_from": "06-01", "season_to": "08-31"},
            row("b", ["mo"], "12:00", "13:00", season_from="08-31", season_to="09-05"),
        ),
        (
            {**DAY, "season_from": "12-15", "season_to": "01-06"},
            row("b", ["mo"], "12:00", "13:00", season_from="01-01", season_to="01-02"),
        ),
        (
            {**DAY, "applies_to": "offer/passports"},
            row("b", ["mo"], "15:00", "17:00", applies_to="offer/passports"),
        ),
    ],
)
def test_rows_that_overlap(one, other):
    assert found([one, other]) == [("b", "opens", "hours_overlap")]
    assert found([other, one]) == [("a", "opens", "hours_overlap")]


@pytest.mark.parametrize(
    "one,other",
    [
        (DAY, row("b", ["mo"], "16:00", "18:00")),
        (DAY, row("b", ["tu"], "09:00", "16:00")),
        ({**DAY, "weeks": "even"}, row("b", ["mo"], "09:00", "16:00", weeks="odd")),
        (
            DAY,
            row("b", ["mo"], "09:00", "15:00", season_from="06-01", season_to="08-31"),
        ),
        (
            {**DAY, "season_from": "06-01", "season_to": "08-31"},
            row("b", ["mo"], "09:00", "15:00", season_from="09-01", season_to="05-31"),
        ),
        (DAY, row("b", ["mo"], "09:00", "15:00", applies_to="offer/passports")),
        (row("a", ["mo"], "22:00", "02:00"), row("b", ["tu"], "02:00", "03:00")),
        (
            row("a", ["su"], "22:00", "02:00", weeks="odd"),
            row("b", ["mo"], "01:00", "03:00", weeks="odd"),
        ),
    ],
)
def test_rows_that_do_not_overlap(one, other):
    assert found([one, other]) == []


@pytest.mark.parametrize(
    "one,other,expected",
    [
        (
            CLOSED,
            exception("y", "2026-12-24", opens="09:00", closes="12:00"),
            ("y", "closed", "hours_exceptions_contradict"),
        ),
        (
            CLOSED,
            exception("y", "2026-12-24", "2026-12-24", closed=True),
            ("y", "closed", "hours_exceptions_contradict"),
        ),
        (
            exception("x", "2026-12-24", opens="09:00", closes="12:00"),
            exception("y", "2026-12-24", opens="11:00", closes="13:00"),
            ("y", "opens", "hours_overlap"),
        ),
        (
            exception("x", "2026-12-20", "2026-12-24", closed=True),
            exception("y", "2026-12-24", "2026-12-28", closed=True),
            ("y", "date", "hours_exceptions_cross"),
        ),
    ],
)
def test_exceptions_that_clash(one, other, expected):
    assert found([], [one, other]) == [expected]


@pytest.mark.parametrize(
    "one,other",
    [
        (
            exception("x", "2026-12-24", opens="09:00", closes="11:00"),
            exception("y", "2026-12-24", opens="12:00", closes="13:00"),
        ),
        (exception("y", "2026-12-20", "2027-01-06", closed=True), CLOSED),
        (CLOSED, exception("y", "2026-12-25", closed=True)),
        (
            CLOSED,
            exception("y", "2026-12-24", closed=True, applies_to="offer/passports"),
        ),
    ],
)
def test_exceptions_that_do_not_clash(one, other):
    assert found([], [one, other]) == []
    assert found([], [other, one]) == []


def test_a_faulty_row_is_not_compared():
    faults = found([DAY, {**DAY, "id": "b", "opens": "nine"}])
    assert faults == [("b", "opens", "hours_not_a_time")]


def test_message_names_the_other_row_and_the_value():
    (fault,) = check_hours([DAY, {**DAY, "id": "b"}], [])
    assert fault == Fault("b", "opens", fault.message)
    assert fault.message.mapping == {"other": "a"}
    assert fault.message.domain == "infoportal"
    (fault,) = check_hours([{**DAY, "opens": 540}], [])
    assert fault.message.mapping == {"value": "540"}

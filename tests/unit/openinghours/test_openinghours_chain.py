from hours_tables import exception
from hours_tables import row
from infoportal.openinghours.chain import rows_for
from infoportal.openinghours.osm import to_osm

import pytest


POINT = row("point", ["mo"], "09:00", "16:00")
KELA = row("kela", ["tu"], "10:00", "12:00", applies_to="service_provider/kela")
OFFER = row("offer", ["we"], "13:00", "15:00", applies_to="offer/notary")
HOURS = [POINT, KELA, OFFER]


@pytest.mark.parametrize(
    "hours,names,level,ids",
    [
        (HOURS, {}, "point", ["point"]),
        (HOURS, {"provider": "kela"}, "provider", ["kela"]),
        (HOURS, {"provider": "police"}, "point", ["point"]),
        (HOURS, {"offer": "notary", "provider": "kela"}, "offer", ["offer"]),
        (HOURS, {"offer": "notary"}, "offer", ["offer"]),
        (HOURS, {"offer": "visas", "provider": "kela"}, "provider", ["kela"]),
        (HOURS, {"offer": "visas", "provider": "police"}, "point", ["point"]),
        (HOURS, {"offer": "visas"}, "point", ["point"]),
        ([KELA], {"offer": "visas"}, "point", []),
        ([KELA, OFFER], {}, "point", []),
    ],
)
def test_the_nearest_rows_hold(hours, names, level, ids):
    found = rows_for(hours, [], **names)
    assert found.level == level
    assert [chosen["id"] for chosen in found.hours] == ids
    assert {chosen["applies_to"] for chosen in found.hours} <= {""}


def test_the_result_is_ready_for_osm():
    found = rows_for(HOURS, [], offer="notary", provider="kela")
    assert to_osm(found.hours, found.exceptions) == "We 13:00-15:00; PH off"


def test_given_rows_stay_as_they_are():
    rows_for(HOURS, [], provider="kela", by_appointment=True)
    assert KELA["applies_to"] == "service_provider/kela"
    assert "by_appointment" not in KELA


CLOSED = exception("closed", "2026-12-23", closed=True)
SHORT = exception("short", "2026-12-22", opens="09:00", closes="10:00")
KELA_CLOSED = {**CLOSED, "id": "kela-closed", "date": "2026-12-21"}
KELA_CLOSED["applies_to"] = "service_provider/kela"
KELA_SHORT = {**SHORT, "id": "kela-short", "applies_to": "service_provider/kela"}
OFFER_OPEN = exception(
    "offer-open", "2026-12-23", opens="13:00", closes="14:00", applies_to="offer/notary"
)
EXCEPTIONS = [CLOSED, SHORT, KELA_CLOSED, KELA_SHORT, OFFER_OPEN]


@pytest.mark.parametrize(
    "names,ids",
    [
        ({}, {"closed", "short"}),
        ({"provider": "kela"}, {"kela-closed", "kela-short", "closed"}),
        ({"provider": "police"}, {"closed", "short"}),
        ({"offer": "notary", "provider": "kela"}, {"offer-open", "kela-closed"}),
        ({"offer": "notary"}, {"offer-open"}),
        (
            {"offer": "visas", "provider": "kela"},
            {"kela-closed", "kela-short", "closed"},
        ),
    ],
)
def test_closures_come_from_further_out_and_other_exceptions_do_not(names, ids):
    found = rows_for(HOURS, EXCEPTIONS, **names)
    assert {chosen["id"] for chosen in found.exceptions} == ids
    assert {chosen["applies_to"] for chosen in found.exceptions} == {""}


def test_a_nearer_exception_beats_the_closure_of_the_same_dates():
    same = {**CLOSED, "date_to": "2026-12-23"}
    found = rows_for(HOURS, [same, OFFER_OPEN], offer="notary")
    assert to_osm(found.hours, found.exceptions).endswith("; 2026 Dec 23 13:00-14:00")


def test_several_exceptions_of_one_date_stay_together():
    later = {**SHORT, "id": "later", "opens": "11:00", "closes": "12:00"}
    found = rows_for(HOURS, [SHORT, later])
    assert [chosen["id"] for chosen in found.exceptions] == ["short", "later"]


def test_an_offer_by_appointment_at_the_hours_of_the_point():
    found = rows_for([POINT], [SHORT], offer="notary", by_appointment=True)
    assert to_osm(found.hours, found.exceptions) == (
        'Mo 09:00-16:00 unknown "by appointment"; PH off; '
        '2026 Dec 22 09:00-10:00 unknown "by appointment"'
    )

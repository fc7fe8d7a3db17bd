"""Whose hours hold, and one state for several."""

from datetime import datetime
from infoportal.openinghours.state import HELSINKI
from infoportal.openinghours.state import OpenState
from infoportal.records.openness import next_change
from infoportal.records.openness import of_offer
from infoportal.records.openness import states
from infoportal.records.openness import together
from infoportal.records.openness import told
from infoportal.records.openness import Whose

import pytest


def at(hour):
    return datetime(2026, 6, 1, hour, tzinfo=HELSINKI)


OPEN_16 = OpenState("open", at(16), at(20), "open")
OPEN_18 = OpenState("open", at(18), at(20), "open")
ALWAYS = OpenState("open")
BOOKED = OpenState("by_appointment", at(15), at(17), "open")
CLOSED_9 = OpenState("closed", at(9), at(9), "open")
CLOSED_8 = OpenState("closed", at(8), at(8), "by_appointment")
NEVER = OpenState("closed")


@pytest.mark.parametrize(
    "found,one",
    [
        ([], None),
        ([OPEN_16, OPEN_18], OPEN_18),
        ([OPEN_16, ALWAYS], ALWAYS),
        ([CLOSED_8, BOOKED, OPEN_16], OPEN_16),
        ([CLOSED_8, BOOKED], BOOKED),
        ([CLOSED_9, CLOSED_8, NEVER], CLOSED_8),
        ([NEVER], NEVER),
    ],
)
def test_one_state_for_several(found, one):
    assert together(found) == one


def test_next_change_is_the_first_of_all():
    assert next_change([OPEN_16, CLOSED_9, ALWAYS]) == at(9)
    assert next_change([ALWAYS]) is None


@pytest.mark.parametrize(
    "offer,osm",
    [
        ({"id": "own"}, Whose("OWN")),
        ({"id": "own", "by_appointment": True}, Whose("OWN", True)),
        ({"id": "shut"}, Whose("SHUT")),
        ({"id": "provided"}, Whose("PROVIDER")),
        ({"id": "booked", "by_appointment": True}, Whose("PROVIDER", True)),
    ],
)
def test_hours_of_an_offer(offer, osm):
    record = {
        "fields": {
            "hours": [{"applies_to": "offer/own"}, {"applies_to": "P"}],
            "exceptions": [{"applies_to": "offer/shut"}],
        },
        "osm": {"": "POINT", "P": "PROVIDER", "offer/own": "OWN", "offer/shut": "SHUT"},
    }
    assert of_offer(record, offer, ("P",)) == osm


@pytest.mark.parametrize(
    "osm,providers,whose",
    [
        ({"": "POINT"}, (), Whose("POINT")),
        ({"": "POINT"}, ("Q",), Whose("POINT")),
        ({}, ("Q",), Whose("")),
    ],
)
def test_else_the_hours_of_the_point(osm, providers, whose):
    record = {"fields": {"hours": []}, "osm": osm}
    assert of_offer(record, {"id": "a"}, providers) == whose


def test_states_of_those_who_tell_hours():
    monday_noon = at(12)
    hours = [Whose("Mo-Fr 09:00-16:00"), Whose(""), Whose("Mo-Fr 09:00-16:00", True)]
    assert [s.state for s in states(hours, monday_noon)] == ["open", "by_appointment"]


@pytest.mark.parametrize(
    "state,json",
    [
        (None, {"state": "unknown", "until": None, "next": None, "next_state": None}),
        (
            OPEN_16,
            {
                "state": "open",
                "until": "2026-06-01T16:00:00+03:00",
                "next": "2026-06-01T20:00:00+03:00",
                "next_state": "open",
            },
        ),
    ],
)
def test_told(state, json):
    assert told(state) == json

"""Why a message is not taken now."""

from infoportal.browser.feedback.refusal import ELSEWHERE
from infoportal.browser.feedback.refusal import origin_of
from infoportal.browser.feedback.refusal import refused
from infoportal.browser.feedback.refusal import ROBOT
from infoportal.browser.feedback.refusal import says_nothing
from infoportal.browser.feedback.refusal import too_many

import pytest


HOST = "portal.example:8080"


@pytest.mark.parametrize(
    "form, origin, message",
    [
        ({}, "", None),
        ({"homepage": ""}, "http://portal.example:8080", None),
        ({}, "https://PORTAL.example:8080/fi/housing?x=1", None),
        ({"homepage": "http://spam.example"}, "", ROBOT),
        ({"homepage": ["", "x"]}, "", ROBOT),
        ({}, "https://evil.example", ELSEWHERE),
        ({}, "https://portal.example", ELSEWHERE),
        ({}, "https://portal.example:8080.evil.example", ELSEWHERE),
        ({}, "https://[", ELSEWHERE),
        ({}, "file:///tmp/x.html", ELSEWHERE),
    ],
)
def test_reasons(form, origin, message):
    found = refused(form, origin, HOST)
    assert (found and found.message) == message


@pytest.mark.parametrize(
    "origin, referrer, expected",
    [
        ("", "", ""),
        ("https://a.example", "https://b.example/x", "https://a.example"),
        ("null", "https://b.example/x", "https://b.example/x"),
        ("null", "", ""),
    ],
)
def test_where_a_form_was(origin, referrer, expected):
    assert origin_of(origin, referrer) == expected


@pytest.mark.parametrize("seconds, minutes", [(1, 1), (60, 1), (61, 2), (599, 10)])
def test_waiting_is_told_in_minutes(seconds, minutes):
    found = too_many(seconds)
    assert found.message.mapping == {"minutes": minutes}
    assert (found.status, found.seconds) == (429, seconds)


@pytest.mark.parametrize(
    "fields, nothing",
    [
        ({}, True),
        ({"helped": None, "message": None, "email": "a@b.fi"}, True),
        ({"helped": None, "message": " \n"}, True),
        ({"helped": "no"}, False),
        ({"message": "x"}, False),
    ],
)
def test_saying_nothing(fields, nothing):
    assert says_nothing(fields) is nothing

"""What HTTP tells of an answer beside its body, and who has it already."""

from datetime import datetime
from datetime import timedelta
from datetime import UTC
from infoportal.services.standing import LONGEST_KEY
from infoportal.services.standing import Memory
from infoportal.services.standing import Standing

import pytest


NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
TAG = '"a"'


def http_date(seconds):
    """Return NOW and some seconds as HTTP writes it."""
    return (NOW + timedelta(seconds=seconds)).strftime("%a, %d %b %Y %H:%M:%S GMT")


def standing(changed=-10.5, until=None, varies=""):
    """Return the standing of what changed some seconds from NOW."""
    return Standing(TAG, NOW.timestamp() + changed, until, varies)


@pytest.mark.parametrize(
    ("changed", "told"),
    [(-10.5, -10), (-10.0, -9), (-0.25, 0), (0.0, 0), (0.75, 0)],
)
def test_last_modified_is_the_next_second_once_it_has_come(changed, told):
    assert standing(changed).headers(NOW)["Last-Modified"] == http_date(told)


@pytest.mark.parametrize(
    ("asker", "known"),
    [
        ({}, False),
        ({"If-None-Match": TAG}, True),
        ({"If-None-Match": '"b"'}, False),
        ({"If-Modified-Since": http_date(-10)}, True),
        ({"If-Modified-Since": http_date(-1)}, True),
        ({"If-Modified-Since": http_date(-11)}, False),
        # RFC 9110, 13.1.3: a date to come, and what is none, do not count.
        ({"If-Modified-Since": http_date(60)}, False),
        ({"If-Modified-Since": "yesterday"}, False),
        ({"If-Modified-Since": "Mon, 99 Jun 2026 12:00:00 GMT"}, False),
        # The tag goes before the date.
        ({"If-None-Match": '"b"', "If-Modified-Since": http_date(-1)}, False),
    ],
)
def test_who_asks_may_have_it(asker, known):
    assert standing().is_known_to(asker, NOW) is known


def test_a_second_change_within_a_second_is_not_hidden():
    """What was told in the second of a change is asked for once more."""
    first = standing(0.1)
    asked = NOW + timedelta(seconds=0.2)
    told = {"If-Modified-Since": first.headers(asked)["Last-Modified"]}
    later = NOW + timedelta(seconds=9)
    assert not standing(0.8).is_known_to(told, later)


def test_vary_stands_where_it_varies():
    assert "Vary" not in standing().headers(NOW)
    assert standing(varies="Accept").headers(NOW)["Vary"] == "Accept"


def test_what_is_kept_holds_until_the_clock_says_so():
    memory = Memory()
    memory.put("a", standing(until=NOW + timedelta(seconds=5)))
    assert memory.get("a", NOW + timedelta(seconds=4))
    assert memory.get("a", NOW + timedelta(seconds=5)) is None
    assert memory.get("a", NOW) is None
    assert memory.get("b", NOW) is None


def test_the_oldest_goes_when_there_are_too_many():
    memory = Memory(most=2)
    for key in "abc":
        memory.put(key, standing())
    assert [bool(memory.get(key, NOW)) for key in "abc"] == [False, True, True]


def test_long_questions_are_not_kept():
    memory = Memory()
    memory.put("a" * (LONGEST_KEY + 1), standing())
    assert memory.get("a" * (LONGEST_KEY + 1), NOW) is None

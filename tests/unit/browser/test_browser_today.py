"""Today's hours in a few words, and the sentences that a list sends along."""

from datetime import date
from datetime import datetime
from infoportal.browser.blocks.today import day_spans
from infoportal.browser.blocks.today import Openings
from infoportal.browser.blocks.today import today_message
from infoportal.openinghours.state import HELSINKI

import json
import pytest


MONDAY = date(2026, 6, 1)
BREAK = "Mo 09:00-11:00,13:00-15:00"
WEEK = "Mo-Fr 09:00-16:00; PH off"


@pytest.mark.parametrize(
    "osm,day,spans",
    [
        (WEEK, MONDAY, [("open", 540, 960)]),
        (WEEK, date(2026, 6, 6), []),
        (WEEK, date(2026, 12, 25), []),
        (BREAK, MONDAY, [("open", 540, 660), ("open", 780, 900)]),
        ("Mo 22:00-02:00", MONDAY, [("open", 1320, 1440)]),
        ("Mo 22:00-02:00", date(2026, 6, 2), [("open", 0, 120)]),
        ("24/7", MONDAY, [("open", 0, 1440)]),
        ('Mo 09:00-11:00 unknown "x"', MONDAY, [("by_appointment", 540, 660)]),
    ],
)  # fmt: skip
def test_day(osm, day, spans):
    assert day_spans(osm, day) == spans


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_days_when_clocks_change(day):
    assert day_spans("24/7", day) == [("open", 0, 1440)]
    assert day_spans("Su 01:00-08:00", day) == [("open", 60, 480)]


@pytest.mark.parametrize(
    "osm,language,message,times",
    [
        (WEEK, "fi", "hours_today", "9.00–16.00"),
        (WEEK, "en", "hours_today", "09:00–16:00"),
        (BREAK, "fi", "hours_today", "9.00–11.00, 13.00–15.00"),
        ('Mo 09:00-11:00 unknown "x"', "fi", "hours_today_appointment", "9.00–11.00"),
        ("Tu 09:00-11:00", "fi", "hours_today_closed", None),
    ],
)
def test_words(osm, language, message, times):
    said = today_message(osm, MONDAY, language)
    assert said == message
    assert (said.mapping or {}).get("times") == times


def test_a_list_tells_each_set_of_hours_once():
    openings = Openings("fi", datetime(2026, 6, 1, 14, 5, tzinfo=HELSINKI))
    first, again = openings.of(WEEK), openings.of(WEEK)
    other = openings.of("Mo 09:00-11:00")
    assert openings.of("") is None
    assert first == again
    assert first.key != other.key
    assert (first.now.state, other.now.state) == ("open", "closed")
    assert first.until == "2026-06-02T00:00+03:00"
    told = json.loads(openings.json(str))
    assert set(told) == {first.key, other.key}
    assert [row["state"] for row in told[first.key]] == [
        "open",
        "closed",
        "closed",
        "open",
        "closed",
    ]
    assert told[first.key][2]["from"] == "2026-06-02T00:00+03:00"

"""What holds when: every change and every midnight begins a sentence."""

from datetime import date
from datetime import datetime
from infoportal.browser.blocks.timeline import as_json
from infoportal.browser.blocks.timeline import current
from infoportal.browser.blocks.timeline import isolated
from infoportal.browser.blocks.timeline import timeline
from infoportal.openinghours.sentence import state_message
from infoportal.openinghours.state import HELSINKI
from infoportal.openinghours.state import state_at
from zope.i18nmessageid import Message

import json
import pytest


WEEKDAYS = "Mo-Fr 08:30-16:00; PH off"
MONDAY = date(2026, 6, 1)


def at(day, hour, minute=0, month=6):
    return datetime(2026, month, day, hour, minute, tzinfo=HELSINKI)


def test_a_day_has_its_midnight_opening_and_closing():
    moments = timeline(WEEKDAYS, MONDAY, "en", 1)
    assert [(m.start, m.state) for m in moments] == [
        (at(1, 0), "closed"),
        (at(1, 8, 30), "open"),
        (at(1, 16), "closed"),
    ]


def test_days_on_which_nothing_changes_still_begin_anew():
    weekend = timeline(WEEKDAYS, date(2026, 6, 6), "en", 2)
    assert [m.message for m in weekend] == ["hours_opens_later", "hours_opens_tomorrow"]


@pytest.mark.parametrize(
    ("moment", "message"),
    [
        (at(1, 7), "hours_opens_today"),
        (at(1, 8, 30), "hours_now_open"),
        (at(1, 15, 59), "hours_now_open"),
        (at(1, 16), "hours_opens_tomorrow"),
    ],
)
def test_current(moment, message):
    assert current(timeline(WEEKDAYS, MONDAY, "en"), moment).message == message


@pytest.mark.parametrize(
    "osm",
    [
        WEEKDAYS,
        "Mo-Fr 09:00-11:00; Mo-Fr 13:00-16:00 unknown",
        "Fr-Sa 20:00-02:00",
        "24/7",
        "2026 Jun 03 off",
    ],
)
def test_each_sentence_is_the_one_of_its_moment(osm):
    moments = timeline(osm, MONDAY, "fi")
    for hours in range(24 * 8):
        moment = datetime.fromtimestamp(
            at(1, 0).timestamp() + hours * 3600 + 60, HELSINKI
        )
        said = state_message(state_at(osm, moment), moment, "fi")
        found = current(moments, moment).message
        assert (found, found.mapping) == (said, said.mapping), moment


@pytest.mark.parametrize(("month", "day"), [(3, 29), (10, 25)])
def test_days_on_which_clocks_change(month, day):
    moments = timeline("Mo-Su 08:00-20:00", date(2026, month, day), "en", 1)
    assert [m.start for m in moments] == [
        at(day, 0, month=month),
        at(day, 8, month=month),
        at(day, 20, month=month),
    ]


def test_json_tells_offset_and_cannot_end_its_element():
    moments = timeline(WEEKDAYS, MONDAY, "en", 1)
    text = as_json({"": moments}, lambda message: f"</script>{message}")
    assert "</script" not in text
    rows = json.loads(text)[""]
    assert rows[1] == {
        "from": "2026-06-01T08:30+03:00",
        "state": "open",
        "text": "</script>hours_now_open",
    }


def test_times_are_isolated_within_a_sentence():
    message = Message(
        "x", "infoportal", "${times}, ${day}", {"times": "9–11", "day": "d"}
    )
    assert isolated(message).mapping == {"times": "\u20669–11\u2069", "day": "d"}
    assert isolated("9–11") == "9–11"

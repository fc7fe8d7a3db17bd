"""What the front page works out: how many are open, what is looked for most."""

from browser_heads import head
from browser_heads import overview
from datetime import datetime
from datetime import timedelta
from infoportal.browser.blocks.timeline import current
from infoportal.browser.blocks.timeline import timeline
from infoportal.browser.front_page.opennow import coming
from infoportal.browser.front_page.opennow import open_moments
from infoportal.browser.front_page.wanted import most_wanted
from infoportal.openinghours.state import HELSINKI

import pytest


MONDAY = datetime(2026, 6, 1, tzinfo=HELSINKI)
HOURS = ["Mo-Fr 08:00-16:00", "Mo-Fr 09:00-12:00,13:00-17:00", "Sa 10:00-14:00"]


def moments(hours=HOURS, days=2):
    lines = [timeline(osm, MONDAY.date(), "fi") for osm in hours]
    return open_moments(lines, MONDAY + timedelta(days=days))


@pytest.mark.parametrize(
    "clock, number",
    [("00:00", 0), ("08:00", 1), ("09:30", 2), ("12:30", 1), ("13:00", 2)]
    + [("15:59", 2), ("16:00", 1), ("17:00", 0), ("23:59", 0)],
)
def test_how_many_are_open(clock, number):
    hour, minute = map(int, clock.split(":"))
    now = current(moments(), MONDAY.replace(hour=hour, minute=minute))
    if number:
        assert now.state == "open"
        assert now.message.mapping == {"number": str(number), "total": "3"}
    else:
        assert (now.state, now.message) == ("closed", "front_open_none")


def test_a_day_of_many_readers_is_worked_out_once():
    assert coming(tuple(HOURS), MONDAY.date(), "fi") == moments()
    assert coming(tuple(HOURS), MONDAY.date(), "fi") is coming(
        tuple(HOURS), MONDAY.date(), "fi"
    )


def test_moments_end_where_they_should():
    found = moments()
    assert found[0].start == MONDAY
    assert all(m.start < MONDAY + timedelta(days=2) for m in found)
    assert [m.start for m in found] == sorted({m.start for m in found})


def test_without_hours_nothing_is_said():
    assert moments([]) == ()


PORTAL = overview(
    head("info_page", "third", featured=("0300",)),
    head("service", "first", featured=("0005",)),
    head("info_page", "second", featured=("0020",)),
    head("info_page", "hidden", state="private", featured=("0001",)),
    head("info_page", "plain"),
    head("info_page", "second", "ar", featured=("0020",)),
)


def test_editors_say_what_is_looked_for_most():
    assert [h.cid for h in most_wanted(PORTAL, "fi", ())] == [
        "first",
        "second",
        "third",
    ]


def test_untranslated_ones_stand_in_their_own_language():
    found = most_wanted(PORTAL, "ar", ())
    assert [(h.cid, h.language) for h in found] == [
        ("first", "fi"),
        ("second", "ar"),
        ("third", "fi"),
    ]


def test_the_keeper_has_the_last_word():
    named = ("info_page/plain", "info_page/hidden", "info_page/nowhere")
    assert [link.title for link in most_wanted(PORTAL, "fi", named)] == ["Plain"]


def test_names_of_nothing_public_change_nothing():
    found = most_wanted(PORTAL, "fi", ("info_page/hidden",))
    assert [h.cid for h in found] == ["first", "second", "third"]

"""What was public and is no more is known to have gone, for a time."""

from infoportal.journal.gone import is_gone
from journalsite import head
from journalsite import NOW
from journalsite import Site

import pytest


KEY = ("1", "fi")
IN_A_YEAR, IN_TWO = "2027-06-01T12:00:00Z", "2028-06-01T12:00:00Z"
SOON = "2026-06-02T00:00:00Z"


def gone(site, now=NOW, key=KEY):
    return is_gone(site.journal, site.view(now), key)


@pytest.mark.parametrize(
    "end", [{"state": "private"}, {"expires": NOW}, {"effective": IN_A_YEAR}, None]
)
def test_it_has_gone_for_400_days(end):
    site = Site(head("1", "/fi/a"))
    assert not gone(site)
    if end is None:
        site.edit(deleted=[KEY])
    else:
        site.edit(head("1", "/fi/a", **end))
    assert gone(site)
    assert site.journal.key_at("/fi/a") == KEY
    assert site.journal.key_named("topic", "fi", "a") == KEY
    assert site.journal.key_named("topic", "fi", "1") == KEY
    assert site.journal.key_named("notice", "fi", "1") is None
    assert gone(site, IN_TWO) is False


@pytest.mark.parametrize("before", [{"state": "private"}, {"effective": SOON}])
def test_what_never_was_public_has_not_gone(before):
    site = Site(head("1", "/fi/a", **before))
    site.edit(head("1", "/fi/a", title="b", **before))
    assert not gone(site)
    site.edit(deleted=[KEY])
    assert not gone(site)
    assert not gone(site, key=None)
    assert not gone(site, key=("nobody", "fi"))


def test_edits_in_hiding_do_not_prolong_it():
    site = Site(head("1", "/fi/a"))
    site.edit(head("1", "/fi/a", state="private"))
    site.edit(head("1", "/fi/a", state="private", title="b"), now=IN_A_YEAR)
    assert gone(site, IN_A_YEAR)
    assert not gone(site, "2027-08-01T12:00:00Z")


def test_edits_of_what_expired_do_not_prolong_it():
    site = Site(head("1", "/fi/a", expires=SOON))
    site.edit(head("1", "/fi/a", expires=SOON, title="b"), now=IN_A_YEAR)
    assert gone(site, IN_A_YEAR)
    assert not gone(site, "2027-08-01T12:00:00Z")
    site.edit(deleted=[KEY], now=IN_A_YEAR)
    assert not gone(site, "2027-08-01T12:00:00Z")


def test_what_was_made_when_its_end_had_passed_was_never_public():
    site = Site(head("2", "/fi/b"))
    site.edit(head("1", "/fi/a", expires="2026-05-01T12:00:00Z"))
    assert not gone(site)


def test_what_the_clock_brought_and_took():
    site = Site(head("2", "/fi/b"))
    site.edit(head("1", "/fi/a", effective=SOON, expires="2026-06-03T00:00:00Z"))
    assert gone(site, IN_A_YEAR)


def test_what_the_clock_took():
    site = Site(head("1", "/fi/a", expires=SOON))
    site.journal.tell(site.heads[KEY])
    assert not gone(site)
    assert gone(site, IN_A_YEAR)
    assert not gone(site, IN_TWO)


def test_made_again_it_is_there():
    site = Site(head("1", "/fi/a"))
    site.edit(deleted=[KEY])
    site.edit(head("1", "/fi/a"))
    assert not gone(site)


def test_a_place_that_others_have_taken_is_theirs():
    site = Site(head("1", "/fi/a"))
    site.edit(deleted=[KEY])
    site.edit(head("2", "/fi/a"))
    assert site.journal.key_at("/fi/a") == ("2", "fi")


def test_places_that_are_remembered_no_more_are_free(monkeypatch):
    monkeypatch.setattr("infoportal.journal.journal.MOST_PATHS", 2)
    site = Site(head("1", "/fi/a"))
    for cid in "abcb":
        site.edit(head("1", f"/fi/{cid}"))
    named = [site.journal.key_at(f"/fi/{cid}") for cid in "abc"]
    assert named == [None, KEY, KEY]
    assert site.journal.key_named("topic", "fi", "a") is None


def test_it_goes_from_where_it_was_before_too():
    site = Site(head("1", "/fi/a"))
    site.edit(head("1", "/fi/a", title="seen"))
    site.edit(head("1", "/fi/b"))
    site.edit(deleted=[KEY])
    assert site.journal.key_at("/fi/a") == site.journal.key_at("/fi/b") == KEY

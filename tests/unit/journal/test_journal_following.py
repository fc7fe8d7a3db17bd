"""Who follows the journal knows what is public, whatever happens between the pages."""

from infoportal.journal.cursor import Cursor
from infoportal.journal.cursor import Place
from infoportal.journal.following import Expired
from infoportal.journal.following import follow
from infoportal.journal.following import here
from infoportal.journal.following import places
from infoportal.journal.gone import horizon
from infoportal.journal.journal import Journal
from journalsite import head
from journalsite import NOW
from journalsite import Site

import copy
import itertools
import pytest
import random


T1, T2, T3 = (f"2026-06-01T{hour}:00:00Z" for hour in (13, 14, 15))
AFTER = "2026-06-01T16:00:00Z"


@pytest.fixture
def site():
    return Site(head("1", "/fi/a"), head("2", "/fi/a/b"), head("1", "/ar/a"))


@pytest.fixture
def start(site):
    return here(site.journal, site.view())


def told(site, cursor, now=NOW):
    page = follow(site.journal, site.view(now), cursor, 100)
    return [(c.change, c.id, c.language) for c in page.changes]


def test_nothing_has_changed_at_first(site, start):
    page = follow(site.journal, site.view(), start, 10)
    assert page == ([], start, False)


def test_edits_come_in_their_order_each_thing_once(site, start):
    site.edit(head("2", "/fi/a/b", title="x"))
    site.edit(head("9", "/fi/new"))
    site.edit(head("1", "/ar/a", title="y"))
    site.edit(head("9", "/fi/new", title="z"))
    assert told(site, start) == [
        ("updated", "2", "fi"),
        ("updated", "1", "ar"),
        ("created", "9", "fi"),
    ]


@pytest.mark.parametrize(
    "edits,expected",
    [
        (["b", "c"], "updated"),
        (["/fi/x", "c"], "moved"),
        ([None], "deleted"),
        (["private"], "withdrawn"),
        (["private", "b"], "created"),
        ([None, "b"], "created"),
        (["private", None], "deleted"),
    ],
)
def test_what_is_told_is_the_state_now(site, start, edits, expected):
    for edit in edits:
        if edit is None:
            site.edit(deleted=[("1", "ar")])
        elif edit == "private":
            site.edit(head("1", "/ar/a", state="private"))
        else:
            path = "/ar/x" if edit.startswith("/") else "/ar/a"
            site.edit(head("1", path, title=edit))
    assert told(site, start) == [(expected, "1", "ar")]


def test_what_never_was_public_is_not_told(site, start):
    site.edit(head("7", "/fi/draft", state="private"))
    site.edit(head("8", "/fi/soon", effective=T1))
    site.edit(deleted=[("7", "fi")])
    assert told(site, start) == []


def test_a_draft_of_what_was_withdrawn_is_not_told_again(site, start):
    site.edit(head("2", "/fi/a/b", state="private"))
    page = follow(site.journal, site.view(), start, 10)
    assert [c.change for c in page.changes] == ["withdrawn"]
    site.edit(head("2", "/fi/a/b", state="private", title="secret"))
    site.edit(deleted=[("2", "fi")])
    assert told(site, page.cursor) == []
    assert told(site, start) == [("deleted", "2", "fi")]


def test_no_change_tells_a_head_that_is_not_public(site, start):
    site.edit(head("2", "/fi/a/b", state="private", title="secret"))
    page = follow(site.journal, site.view(), start, 10)
    assert [(c.type, c.head) for c in page.changes] == [("topic", None)]


def test_the_clock_brings_and_takes(site, start):
    site.edit(
        head("1", "/fi/a", expires=T2),
        head("8", "/fi/soon", effective=T1),
        head("9", "/fi/short", effective=T1, expires=T3),
    )
    page = follow(site.journal, site.view(), start, 10)
    assert [c.id for c in page.changes] == ["1"]
    page = follow(site.journal, site.view(T1), page.cursor, 10)
    assert [(c.change, c.id) for c in page.changes] == [
        ("created", "8"),
        ("created", "9"),
    ]
    assert told(site, page.cursor, T2) == [
        ("withdrawn", "1", "fi"),
        ("withdrawn", "2", "fi"),
    ]
    page = follow(site.journal, site.view(T2), page.cursor, 1)
    assert page.more and [c.id for c in page.changes] == ["1"]
    page = follow(site.journal, site.view(AFTER), page.cursor, 10)
    assert [(c.change, c.id) for c in page.changes] == [
        ("withdrawn", "2"),
        ("withdrawn", "9"),
    ]


def test_what_the_clock_took_before_an_edit_took_away_the_date(site, start):
    site.edit(head("1", "/ar/a", expires=T1))
    page = follow(site.journal, site.view(), start, 10)
    site.edit(head("1", "/ar/a", state="private"), now=T2)
    assert told(site, page.cursor, T2) == [("withdrawn", "1", "ar")]


def test_an_answer_is_the_same_until_something_happens(site, start):
    site.edit(head("1", "/ar/a", expires=T2))
    first, second = (follow(site.journal, site.view(n), start, 9) for n in (NOW, T1))
    assert first.cursor == second.cursor


def test_what_is_not_wanted_is_passed_over(site, start):
    site.edit(head("2", "/fi/a/b", title="x"))
    page = follow(site.journal, site.view(), start, 1, lambda change: False)
    assert page.changes == [] and not page.more
    assert page.cursor.number == site.journal.last


def test_a_cursor_of_a_later_moment_tells_nothing_before_its_time(site, start):
    site.edit(head("8", "/fi/soon", effective=T2))
    ahead = start._replace(place=Place(AFTER))
    assert told(site, ahead, T1) == []
    page = follow(site.journal, site.view(T1), ahead, 10)
    assert told(site, page.cursor, T2) == [("created", "8", "fi")]


@pytest.mark.parametrize(
    "change",
    [
        lambda cursor, journal: cursor._replace(journal="other"),
        lambda cursor, journal: cursor._replace(number=journal.last + 1),
        lambda cursor, journal: Cursor(journal.name, 0, Place("")),
    ],
)
def test_an_expired_cursor_is_told(site, start, change):
    site.journal.trimmed = 1
    site.edit(head("1", "/fi/a", title="x"))
    with pytest.raises(Expired):
        follow(site.journal, site.view(), change(start, site.journal), 10)


PATHS = {"1": "/fi/a", "2": "/fi/a/b", "3": "/fi/a/b/c", "4": "/fi/d"}
MOMENTS = [f"2026-06-01T12:{minute:02}:00Z" for minute in range(60)]


def edit_something(site, dice, now):
    """Edit, publish, withdraw, date, delete or make again one thing."""
    item_id = dice.choice(list(PATHS))
    if dice.random() < 0.2:
        site.edit(deleted=[(item_id, "fi")], now=now)
        return
    dates = {
        name: dice.choice(MOMENTS) if dice.random() < 0.3 else ""
        for name in ("effective", "expires")
    }
    state = dice.choice(["published", "published", "private"])
    title = str(dice.random())
    site.edit(head(item_id, PATHS[item_id], state=state, title=title, **dates), now=now)


@pytest.mark.parametrize("seed", range(60))
def test_a_harvester_ends_with_what_is_public(seed, monkeypatch):
    """Random edits between random pages, with the clock running over the dates."""
    monkeypatch.setattr("infoportal.journal.journal.LONGEST_TAIL", 5)
    dice = random.Random(seed)
    site = Site()
    cursor, known = here(site.journal, site.view(MOMENTS[0])), {}
    for now, _ in itertools.product(MOMENTS, range(3)):
        for _ in range(dice.randrange(3)):
            edit_something(site, dice, now)
        if dice.random() < 0.5:
            size = dice.randrange(1, 4)
            page = follow(site.journal, site.view(now), cursor, size)
            cursor = page.cursor
            keep(known, page, size)
    while page.more or cursor.number < site.journal.last:
        page = follow(site.journal, site.view(MOMENTS[-1]), cursor, 3)
        cursor = page.cursor
        keep(known, page, 3)
    page = follow(site.journal, site.view(MOMENTS[-1]), cursor, 3)
    keep(known, page, 3)
    view = site.view(MOMENTS[-1])
    assert known == {k: h.title for k, h in site.heads.items() if view.is_public(h)}


def keep(known, page, size):
    """Do what a harvester does with a page."""
    keys = [(change.id, change.language) for change in page.changes]
    assert len(keys) == len(set(keys)) <= size
    for change in page.changes:
        if change.change in ("withdrawn", "deleted"):
            assert change.head is None
            known.pop((change.id, change.language), None)
        else:
            known[change.id, change.language] = change.head.title


@pytest.mark.parametrize("seed", range(40))
def test_what_went_is_told_once(seed, monkeypatch):
    """Who has read everything hears of what has been public since, and is no more."""
    monkeypatch.setattr("infoportal.journal.journal.LONGEST_TAIL", 5)
    dice = random.Random(seed)
    site = Site()
    cursor, seen = here(site.journal, site.view(MOMENTS[0])), set()
    for now in MOMENTS:
        for _ in range(dice.randrange(3)):
            seen |= public_keys(site, now)
            edit_something(site, dice, now)
        if dice.random() < 0.7:
            seen |= public_keys(site, now)
            page = follow(site.journal, site.view(now), cursor, 100)
            cursor = page.cursor
            gone = {(c.id, c.language) for c in page.changes if c.head is None}
            assert gone <= seen
            seen = public_keys(site, now)
        seen |= {(place.id, place.language) for place in passing(site, now)}


def public_keys(site, now):
    view = site.view(now)
    return {key for key, head in site.heads.items() if view.is_public(head)}


def passing(site, now):
    """Return what the clock brings or takes before the next moment."""
    return places(site.view(now).index, Place(now), MOMENTS[-1])


DAY = "2026-06-02T12:00:00Z"


@pytest.mark.parametrize("whose", ["1", "2"])
def test_an_edit_of_what_expired_does_not_withdraw_it_again(site, start, whose):
    site.edit(head("1", "/fi/a", expires=T1))
    page = follow(site.journal, site.view(T2), start, 10)
    assert {c.change for c in page.changes} == {"withdrawn"}
    path = "/fi/a" if whose == "1" else "/fi/a/b"
    dates = {"expires": T1} if whose == "1" else {}
    for title in ("x", "y"):
        site.edit(head(whose, path, title=title, **dates), now=T2)
        assert told(site, page.cursor, T2) == []
    assert (("withdrawn", whose, "fi")) in told(site, start, T2)
    site.edit(deleted=[(whose, "fi")], now=DAY)
    assert told(site, page.cursor, DAY) == []


def test_what_was_dated_and_has_appeared_since_is_created(site, start):
    site.edit(head("8", "/fi/soon", effective=T1))
    site.edit(head("8", "/fi/soon", effective=T1, title="x"))
    page = follow(site.journal, site.view(T2), start, 10)
    assert [(c.change, c.id) for c in page.changes] == [("created", "8")]
    assert told(site, page.cursor, T3) == []


def test_a_date_of_a_parent_is_no_change_of_what_lies_in_it(site, start):
    site.edit(head("1", "/fi/a", expires=T3))
    assert told(site, start) == [("updated", "1", "fi")]
    assert told(site, start, AFTER) == [
        ("withdrawn", "1", "fi"),
        ("withdrawn", "2", "fi"),
    ]


def together(site, *edits):
    """Commit transactions one behind the other of which none has seen the others."""
    before = dict(site.heads)
    found = []
    for edit in edits:
        site.heads = dict(before)
        notes = site.notes(*edit)
        made = {k: h for k, h in site.heads.items() if before.get(k) is not h}
        found.append((notes, made))
    site.heads = before
    for notes, made in found:
        site.heads.update(made)
        yield site.journal.note(notes, NOW, horizon(NOW))


@pytest.mark.parametrize("size", [1, 10])
def test_what_is_put_into_something_that_is_closed_at_once_goes_with_it(
    site, start, size
):
    page = None
    opened, closed = [head("7", "/fi/a/b/new")], [head("1", "/fi/a", state="private")]
    for _ in together(site, opened, closed):
        page = follow(site.journal, site.view(), page.cursor if page else start, 10)
    changes = list(page.changes)
    assert ("withdrawn", "7") in [(c.change, c.id) for c in changes]
    assert told(site, page.cursor) == []


def test_what_is_put_into_something_that_is_opened_at_once_comes_with_it(site):
    site.edit(head("1", "/fi/a", state="private"))
    start = here(site.journal, site.view())
    for _ in together(site, [head("7", "/fi/a/b/new")], [head("1", "/fi/a")]):
        pass
    assert ("created", "7", "fi") in told(site, start)


def test_after_a_restore_a_cursor_of_what_is_lost_has_expired(site, start):
    site.edit(head("1", "/fi/a", title="x"))
    kept = here(site.journal, site.view())
    backup, heads = copy.deepcopy(site.journal), dict(site.heads)
    site.edit(head("1", "/fi/a", title="lost"))
    lost = here(site.journal, site.view())
    site.journal, site.heads = backup, heads
    for title in ("y", "z"):
        with pytest.raises(Expired):
            told(site, lost)
        site.edit(head("1", "/fi/a", title=title))
    assert told(site, kept) == told(site, start) == [("updated", "1", "fi")]


def test_marks_are_kept_as_long_as_cursors_count(site, start, monkeypatch):
    monkeypatch.setattr("infoportal.journal.journal.LONGEST_TAIL", 3)
    cursors = [start]
    for number in range(20):
        site.edit(head("1", "/ar/a", title=str(number)), head("2", "/fi/a/b"))
        page = follow(site.journal, site.view(), cursors[-1], 1)
        assert page.more and page.changes
        cursors += [page.cursor, here(site.journal, site.view())]
    for cursor in cursors:
        assert len(follow(site.journal, site.view(), cursor, 9).changes) <= 2
        if cursor.number:
            with pytest.raises(Expired):
                told(site, cursor._replace(mark=cursor.mark + 1))


def test_rows_of_old_are_dropped_and_their_cursors_expire(site, monkeypatch):
    monkeypatch.setattr("infoportal.journal.journal.LONGEST_TAIL", 2)
    start = here(site.journal, site.view())
    later = "2027-12-01T12:00:00Z"
    site.edit(head("1", "/ar/a", state="private"))
    site.edit(head("2", "/fi/a/b", title="x"))
    assert site.journal.told(("1", "ar"))
    site.edit(head("1", "/fi/a", title="x"), now=later)
    site.edit(head("1", "/fi/a", title="y"), now=later)
    assert site.journal.trimmed == 2
    assert site.journal.told(("1", "ar")) is None
    assert site.journal.key_at("/ar/a") is None
    assert site.journal.told(("2", "fi"))
    with pytest.raises(Expired):
        follow(site.journal, site.view(later), start, 10)
    kept = start._replace(number=2, mark=site.journal.mark_at(2))
    assert told(site, kept, later) == [("updated", "1", "fi")]


def test_another_journal_has_another_name():
    assert Journal().name != Journal().name
    assert horizon(NOW) == "2025-04-27T12:00:00Z"

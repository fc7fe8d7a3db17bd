"""What a transaction does to what the public sees."""

from journalsite import head
from journalsite import NOW
from journalsite import Site

import pytest


EARLIER, LATER = "2026-05-01T00:00:00Z", "2026-07-01T00:00:00Z"
PAGE = head("1", "/fi/a")


def kinds(notes):
    return [(note.key[0], note.kind) for note in notes]


@pytest.mark.parametrize(
    "before,after,kind",
    [
        (None, {}, "created"),
        (None, {"state": "private"}, None),
        (None, {"effective": LATER}, "hidden"),
        ({"state": "private"}, {}, "created"),
        ({"effective": LATER}, {"effective": EARLIER}, "created"),
        ({"effective": EARLIER}, {"effective": EARLIER, "title": "b"}, "updated"),
        ({}, {"title": "b"}, "updated"),
        ({}, {"path": "/fi/b"}, "moved"),
        ({}, {"state": "private"}, "withdrawn"),
        ({}, {"expires": EARLIER}, "withdrawn"),
        ({}, {"effective": LATER}, "withdrawn"),
        ({}, None, "deleted"),
        # The clock had ended it: this may be the last that is heard of it.
        ({"expires": EARLIER}, {"state": "private"}, "withdrawn"),
        ({"expires": EARLIER}, {}, "created"),
        ({"expires": EARLIER}, None, "deleted"),
        # It never was public: nothing is told.
        ({"effective": EARLIER, "expires": EARLIER}, None, None),
        ({"state": "private"}, {"state": "private", "title": "b"}, None),
        ({"state": "private"}, None, None),
        # It will not be public, as who reads may have thought: that has to be known.
        ({"effective": LATER}, None, "hidden"),
        ({"effective": LATER}, {"state": "private"}, "hidden"),
    ],
)
def test_one_thing(before, after, kind):
    site = Site() if before is None else Site(head("1", "/fi/a", **before))
    if after is None:
        notes = site.notes(deleted=[("1", "fi")])
    else:
        notes = site.notes(head("1", **{"path": "/fi/a", **after}))
    assert [note.kind for note in notes] == ([kind] if kind else [])


def test_what_lies_below_goes_and_comes_with_it():
    below = head("2", "/fi/a/b"), head("3", "/fi/a/b/c", state="private")
    other = head("1", "/ar/a")
    site = Site(PAGE, other, *below)
    notes = site.notes(head("1", "/fi/a", state="private"))
    assert kinds(notes) == [("1", "withdrawn"), ("2", "withdrawn"), ("3", "hidden")]
    assert kinds(site.notes(PAGE)) == [
        ("1", "created"), ("2", "created"), ("3", "hidden"),
    ]  # fmt: skip


def test_an_edit_of_words_leaves_what_lies_below_alone():
    site = Site(PAGE, head("2", "/fi/a/b"))
    assert kinds(site.notes(head("1", "/fi/a", title="x"))) == [("1", "updated")]


def test_a_tree_that_moves_is_one_change_for_each_thing():
    site = Site(PAGE, head("2", "/fi/a/b"))
    notes = site.notes(head("1", "/fi/x"), head("2", "/fi/x/b"))
    assert kinds(notes) == [("1", "moved"), ("2", "moved")]


def test_a_tree_that_is_deleted_was_public_as_it_was():
    site = Site(PAGE, head("2", "/fi/a/b"))
    notes = site.notes(deleted=[("1", "fi"), ("2", "fi")])
    assert kinds(notes) == [("1", "deleted"), ("2", "deleted")]
    assert [note.known.path for note in notes] == ["/fi/a", "/fi/a/b"]


def test_a_language_that_is_switched_off_takes_its_things_along():
    site = Site(PAGE, head("1", "/ar/a"))
    site.languages = ("fi",)
    notes = site.notes(site.heads["1", "ar"], formerly=("fi", "ar"))
    assert [(note.key, note.kind) for note in notes] == [(("1", "ar"), "withdrawn")]


def test_the_moment_counts():
    site = Site(PAGE)
    notes = site.notes(head("1", "/fi/a", effective=NOW))
    assert kinds(notes) == [("1", "updated")]

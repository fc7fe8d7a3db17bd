"""What belongs together on a page in two languages."""

from infoportal.browser.blocks.facts import Fact
from infoportal.browser.layout.paths import beside_path
from infoportal.browser.layout.paths import single_path
from infoportal.browser.parallel.pieces import Part
from infoportal.browser.parallel.pieces import Piece
from infoportal.browser.parallel.rows import beside
from infoportal.browser.parallel.rows import by_key
from infoportal.translation.revision import blocks
from infoportal.translation.revision import revision
from infoportal.translation.sides import has_moved
from infoportal.translation.sides import hashes_of

import pytest


@pytest.mark.parametrize(
    "path,single",
    [
        ("/fi/housing/with/ar", "/fi/housing"),
        ("/fi/housing/in/oulu/with/ar", "/fi/housing/in/oulu"),
        ("/fi/housing", "/fi/housing"),
        ("/fi/housing/with", "/fi/housing/with"),
        ("/with/ar", ""),
        ("", ""),
    ],
)
def test_single_path(path, single):
    assert single_path(path) == single


def test_beside_and_back():
    assert beside_path("/fi/housing", "ar") == "/fi/housing/with/ar"
    assert single_path(beside_path("/fi/housing", "ar")) == "/fi/housing"


def parts(keys):
    return [Part(key, "", ()) for key in keys]


@pytest.mark.parametrize(
    "left,right,expected",
    [
        ("", "", ""),
        ("ab", "ab", "aa bb"),
        ("ab", "a", "aa b-"),
        ("a", "ab", "aa -b"),
        ("ab", "ba", "aa bb"),
        ("ac", "abc", "aa -b cc"),
        ("b", "ab", "-a bb"),
        ("a", "b", "-b a-"),
        ("abc", "axyc", "aa -x -y b- cc"),
    ],
)
def test_by_key(left, right, expected):
    pairs = by_key(parts(left), parts(right))
    told = ["".join(part.key if part else "-" for part in pair) for pair in pairs]
    assert " ".join(told) == expected


SOURCE = {"text": "<p>a</p><p>b</p>", "title": "T", "offer_texts": {"k": "o"}}


def record(language, then=None, now=SOURCE):
    """Return a record; ``then`` is what a translation was made from."""
    state = {"source_language": "fi", "blocks": blocks(now)}
    if language != "fi":
        state["source_blocks"] = blocks(then) if then is not None else []
        state["source_revision"] = revision(state["source_blocks"])
    return {"id": "x", "language": language, "translation": state}


@pytest.mark.parametrize(
    "language,then,field,expected",
    [
        ("fi", None, "text", False),
        ("ar", SOURCE, "text", False),
        ("ar", {**SOURCE, "title": "U"}, "title", True),
        ("ar", {**SOURCE, "title": "U"}, "text", False),
        ("ar", {**SOURCE, "offer_texts": {"k": "old"}}, "offer_texts.k", True),
        ("ar", {**SOURCE, "offer_texts": {"k": "old"}}, "offer_texts.j", False),
        ("ar", {"title": "T"}, "text", True),
        # nobody knows what it was made from
        ("ar", None, "text", False),
    ],
)
def test_has_moved(language, then, field, expected):
    assert has_moved(record(language, then), record("fi"), field) is expected


def test_without_a_source_nothing_has_moved():
    assert has_moved(record("ar", SOURCE), None, "text") is False


def test_hashes_of_one_field():
    found = ["text:1", "text:2", "offer_texts.k:3", "texts:4"]
    assert hashes_of(found, "text") == ("1", "2")
    assert hashes_of(found, "offer_texts.k") == ("3",)
    assert hashes_of(None, "text") == ()


def part(language, pieces, then=SOURCE):
    own = record(language, then)
    made = [Piece(key, macro, value, key, own) for key, macro, value in pieces]
    return [Part("all", "", tuple(made))]


def told(left, right, then=SOURCE):
    """Write the rows of Finnish and Arabic pieces."""
    found = beside(part("fi", left), part("ar", right, then), lambda own: record("fi"))
    return [
        (
            *(cell and cell.value for cell in row.cells),
            row.state,
            row.changed,
        )
        for rows in found
        for row in rows.rows
    ]


TEXT = ("text", "prose", "<p>a</p><p>b</p>")


@pytest.mark.parametrize(
    "left,right,then,expected",
    [
        ([], [], SOURCE, []),
        (
            [TEXT],
            [("text", "prose", "<p>x</p><p>y</p>")],
            SOURCE,
            [
                ("<p>a</p>", "<p>x</p>", "same", False),
                ("<p>b</p>", "<p>y</p>", "same", False),
            ],
        ),
        (
            [TEXT],
            [("text", "prose", "<p>x</p>")],
            {**SOURCE, "text": "<p>a</p>"},
            [
                ("<p>a</p>", "<p>x</p>", "same", False),
                ("<p>b</p>", None, "alone", True),
            ],
        ),
        (
            [TEXT],
            [],
            SOURCE,
            [
                ("<p>a</p>", None, "alone", False),
                ("<p>b</p>", None, "alone", False),
            ],
        ),
        (
            [],
            [("text", "prose", "<p>x</p>")],
            SOURCE,
            [(None, "<p>x</p>", "alone", False)],
        ),
        (
            [("offer_texts.k", "fact", Fact("L", ["o"]))],
            [("offer_texts.k", "fact", Fact("A", ["x"]))],
            {**SOURCE, "offer_texts": {"k": "old"}},
            [(Fact("L", ["o"]), Fact("A", ["x"]), "same", True)],
        ),
        (
            [("one", "fact", Fact("L"))],
            [("two", "fact", Fact("A"))],
            SOURCE,
            [(None, Fact("A"), "alone", False), (Fact("L"), None, "alone", False)],
        ),
    ],
)
def test_rows(left, right, then, expected):
    assert told(left, right, then) == expected


def test_addresses_within_the_text_are_the_first_sides():
    left = [("text", "prose", '<h2 id="s1">a</h2>')]
    right = [("text", "prose", '<h2 id="s1">x</h2>')]
    assert told(left, right) == [('<h2 id="s1">a</h2>', "<h2>x</h2>", "same", False)]

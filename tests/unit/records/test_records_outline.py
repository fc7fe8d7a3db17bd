"""Anchors of headings: the same in every language and script."""

from infoportal.records.outline import anchored
from infoportal.records.outline import outline

import pytest


def shape(html):
    return [(row["id"], row["title"]) for row in outline(html)]


@pytest.mark.parametrize(
    "html,expected",
    [
        ("", []),
        ("<p>No heading</p>", []),
        ("<h2>A</h2><p>x</p><h2>B</h2>", [("s1", "A"), ("s2", "B")]),
        ("<h2>كيف</h2><h2>怎样</h2>", [("s1", "كيف"), ("s2", "怎样")]),
        (
            "<h2>A</h2><h3>a</h3><h3>b</h3><h2>B</h2><h3>c</h3>",
            [("s1", "A"), ("s1-1", "a"), ("s1-2", "b"), ("s2", "B"), ("s2-1", "c")],
        ),
        ("<h3>before</h3><h2>A</h2>", [("s0-1", "before"), ("s1", "A")]),
        ("<h4>too deep</h4>", []),
        ('<h2 id="own">A</h2><h2>B</h2>', [("own", "A"), ("s2", "B")]),
        ('<p id="s1">x</p><h2>A</h2>', [("s1-", "A")]),
        ('<h2 dir="rtl">A</h2>', [("s1", "A")]),
        ('<h2>See <a href="/x">this</a></h2>', [("s1", "See this")]),
        (
            '<h2><span id="x" lang="sv">Hej</span></h2>',
            [("s1", '<span lang="sv">Hej</span>')],
        ),
        ("<h2>a &amp; b &lt;i&gt;</h2>", [("s1", "a &amp; b &lt;i&gt;")]),
        ("<h2>line\nbreak</h2>", [("s1", "line\nbreak")]),
        ("<h2>never closed", []),
    ],
)
def test_outline(html, expected):
    assert shape(html) == expected


@pytest.mark.parametrize(
    "html,expected",
    [
        ("<p>x</p>", "<p>x</p>"),
        (
            "<p>x</p><h2>A</h2><p>y</p><h3>b</h3>.",
            '<p>x</p><h2 id="s1">A</h2><p>y</p><h3 id="s1-1">b</h3>.',
        ),
        ('<h2 lang="sv">A</h2>', '<h2 id="s1" lang="sv">A</h2>'),
        ('<h2 id="own">A</h2>', '<h2 id="own">A</h2>'),
    ],
)
def test_anchors_are_written(html, expected):
    assert anchored(html, outline(html)) == expected


def test_anchors_of_a_part_of_a_page_have_its_name():
    html = "<h2>A</h2>"
    assert anchored(html, outline(html), "oulu-") == '<h2 id="oulu-s1">A</h2>'


def test_languages_share_anchors():
    texts = ("<h2>Vuokra</h2><h3>Takuu</h3>", "<h2>租金</h2><h3>押金</h3>")
    first, second = ([row["id"] for row in outline(text)] for text in texts)
    assert first == second

"""How a text is built, read from its marks."""

from infoportal.translation.revision import blocks
from infoportal.translation.structure import blocks_of
from infoportal.translation.structure import marks

import pytest


@pytest.mark.parametrize(
    "html,expected",
    [
        ("", []),
        ("loose", ["p"]),
        ("<p>a</p>\n<p>b</p>", ["p", "p"]),
        ("<p></p><p> </p>", []),
        ('<p><img src="/a.png"></p>', ["p"]),
        ("<h2>a</h2>b<p>c</p>d", ["h2", "p", "p", "p"]),
        ("<ul><li>a</li></ul><ol><li>b</li></ol>", ["ul", "ol"]),
        ("<ul><li>a<ul><li>b</li></ul></li></ul><p>c</p>", ["ul", "p"]),
        ("<div><p>a</p><div><p>b</p></div></div>", ["p", "p"]),
        ('<div lang="sv"><p>a</p><p>b</p></div>', ["div"]),
        ("<blockquote><p>a</p><p>b</p></blockquote>", ["blockquote"]),
        ("<p>a</p><hr><p>b</p>", ["p", "hr", "p"]),
        ("<table><tbody><tr><td>a</td></tr></tbody></table>", ["table"]),
        ("<dl><dt>a</dt><dd>b</dd></dl>", ["dl"]),
        ("<p>never closed", ["p"]),
        ("</p>closed only", ["p"]),
    ],
)
def test_blocks(html, expected):
    assert [block.kind for block in blocks_of(html)] == expected


@pytest.mark.parametrize(
    "html",
    [
        "<p>a</p><p>b <b>c</b></p>",
        "x<p>a</p>y",
        "<ul><li>a<ul><li>b</li></ul>c</li><li>d</li></ul>",
        "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody>"
        "</table>",
        "<div><p>a</p>b</div>",
        "<p>same</p><p>same</p>",
    ],
)
def test_pieces_are_those_of_the_revision(html):
    pieces = [leaf.hash for block in blocks_of(html) for leaf in block.leaves]
    assert [f"text:{piece}" for piece in pieces] == blocks({"text": html})


def test_points_of_a_list_keep_their_numbers():
    (block,) = blocks_of('<ol start="4"><li>a</li><li lang="sv">b</li></ol>')
    assert [item.html for item in block.items] == [
        '<ol start="4"><li>a</li></ol>',
        '<ol start="5"><li lang="sv">b</li></ol>',
    ]


@pytest.mark.parametrize(
    "html,expected",
    [
        ("<p>call 112 at 9.00</p>", {"112", "9", "0"}),
        ("<p>۱۱۲ ٣</p>", {"112", "3"}),
        ('<a href="https://kela.fi/2">x</a>', {"https://kela.fi/2"}),
        ('<a href="#s2">x</a>', set()),
        ('<img src="/a.png" width="40">', {"/a.png"}),
        (f"<p>{'9' * 50}</p>", {"9" * 18, "9" * 14}),
    ],
)
def test_marks(html, expected):
    assert marks(html) == expected


@pytest.mark.parametrize(
    "html,level", [("<h2>a</h2>", 2), ("<h4>a</h4>", 4), ("<p>a</p>", 0), ("<hr>", 0)]
)
def test_level(html, level):
    assert blocks_of(html)[0].level == level

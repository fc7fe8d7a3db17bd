"""Revisions move with what a reader sees, and with nothing else."""

from infoportal.translation.revision import blocks
from infoportal.translation.revision import normalise
from infoportal.translation.revision import revision

import pytest


@pytest.mark.parametrize(
    "text,plain",
    [
        ("", ""),
        ("  a \n b ", "a b"),
        ("a<br>b<br/>c", "a b c"),
        ("<b>a</b><i>b</i>", "ab"),
        ("5 &lt; 6 &amp; 7", "5 < 6 & 7"),
        ("5 < 6", "5 < 6"),
        ("a\u00a0b", "a b"),
        ("cafe\u0301", "café"),
        ('<a href="https://a.fi/">x</a>', "<https://a.fi/> x"),
        ('<span lang="sv">x</span>', "x"),
    ],
)
def test_normalise(text, plain):
    assert normalise(text) == plain


@pytest.mark.parametrize(
    "one,other,same",
    [
        ("<p>a</p><p>b</p>", "<p>a</p>\n<p>b</p>\n", True),
        ("<p>a <b>b</b></p>", "<p>a b</p>", True),
        ("<p>a</p><p>b</p>", "<p>b</p><p>a</p>", False),
        ("<p>a</p><p>b</p>", "<p>a b</p>", False),
        ("<ul><li>a</li><li>b</li></ul>", "<p>a</p><p>b</p>", True),
        ('<p id="x" dir="ltr">a</p>', "<p>a</p>", True),
        ('<p><a href="/a">x</a></p>', '<p><a href="/b">x</a></p>', False),
        ("<p></p>", "", True),
    ],
)
def test_revision_of_a_text(one, other, same):
    revisions = [revision(blocks({"text": text})) for text in (one, other)]
    assert (revisions[0] == revisions[1]) is same


def test_a_block_names_its_field():
    found = blocks(
        {
            "title": "A",
            "text": "<h2>b</h2><ul><li>c</li><li>d</li></ul>",
            "offer_texts": {"z": "e", "k": "f"},
            "plain_language": True,
            "price_note": None,
        }
    )
    names = [block.partition(":")[0] for block in found]
    assert names == ["title", *["text"] * 3, "offer_texts.k", "offer_texts.z"]


def test_one_paragraph_moves_one_block():
    before = blocks({"title": "A", "text": "<p>a</p><p>b</p><p>c</p>"})
    after = blocks({"title": "A", "text": "<p>a</p><p>B</p><p>c</p>"})
    assert len(set(before) - set(after)) == len(set(after) - set(before)) == 1

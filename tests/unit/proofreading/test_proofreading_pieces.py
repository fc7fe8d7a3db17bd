"""The words of a file, block by block, each with its line."""

from infoportal.importing.textfiles import read_markdown
from infoportal.proofreading.pieces import passages_of
from infoportal.proofreading.pieces import Piece

import pytest


TEXT = """\
---
title: A
description: |
  Two
  lines
origin: machine
link_texts: {kela: Kela}
support: |
  One

  - two
  - three
what_is_needed: four
---

## Five

Six
seven

1. eight

   - nine

| ten | eleven |
|---|---|
| twelve | |

<p>thirteen</p>
"""


def passages():
    text = read_markdown("fi.md", TEXT.encode())
    return {found.field: found for found in passages_of(text, "fi")}


def test_pieces_and_their_lines():
    told = {
        field: [(piece.text, piece.line) for piece in found.pieces]
        for field, found in passages().items()
    }
    assert told == {
        "title": [("A", 2)],
        "description": [("Two lines", 3)],
        "link_texts.kela": [("Kela", 7)],
        "support": [("One", 9), ("two", 11), ("three", 12)],
        "what_is_needed": [("four", 13)],
        "text": [
            ("Five", 16),
            ("Six seven", 18),
            ("eight", 21),
            ("nine", 23),
            ("ten", 25),
            ("eleven", 25),
            ("twelve", 25),
            ("thirteen", 29),
        ],
    }


def test_blocks_and_their_lines():
    blocks = passages()["text"].blocks
    assert [(line, block.kind) for line, block in blocks] == [
        (16, "h2"), (18, "p"), (21, "ol"), (25, "table"), (29, "p"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "html,text,own,bare",
    [
        ("a <b>c</b>", "a c", "a c", "a c"),
        ('<a href="https://a.fi">b</a>', "b", "b", "b"),
        ('a (<span lang="fi">b</span>) c', "a (b) c", "a ( ) c", "a c"),
        ('a <span lang="fi" dir="ltr">b</span>', "a b", "a", "a"),
        ('a <span lang="en-GB">b</span>', "a b", "a b", "a b"),
        ('<span dir="ltr">a</span>', "a", "a", "a"),
        ("a （b） c", "a （b） c", "a （b） c", "a c"),
        ("a (b (c) d) e", "a (b (c) d) e", "a (b (c) d) e", "a e"),
    ],
)
def test_what_is_left_out(html, text, own, bare):
    piece = Piece(1, html, "en")
    assert (piece.text, piece.own, piece.bare) == (text, own, bare)

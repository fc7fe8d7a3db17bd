"""A cursor is text that comes back as it was; other text is none."""

from base64 import urlsafe_b64encode
from infoportal.journal.cursor import BadCursor
from infoportal.journal.cursor import Cursor
from infoportal.journal.cursor import Place
from infoportal.journal.cursor import read
from infoportal.journal.cursor import written

import json
import pytest
import re


MOMENT = "2026-06-01T12:00:00Z"


@pytest.mark.parametrize(
    "cursor",
    [
        Cursor("a1", 0, Place("")),
        Cursor("a1", 12, Place(MOMENT, "0a-b", "fi")),
        Cursor("a1", 2**61, Place(MOMENT), 2**31),
        Cursor("a1", 2, Place(MOMENT), 3, 1, Place(MOMENT, "0a-b", "fi")),
    ],
)
def test_it_comes_back_as_it_was(cursor):
    text = written(cursor)
    assert re.fullmatch("[A-Za-z0-9_-]+", text)
    assert read(text) == cursor


def packed(value):
    return urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


GOOD = ["a", 1, 2, MOMENT, "b", "fi"]
#: Places in a cursor, and what cannot stand there.
WRONG = [
    (0, 1), (1, "1"), (1, True), (1, -1), (1, 2**62), (1, 1.0), (2, None), (2, -1),
    (3, "now"), (3, 1), (4, None), (5, []),
]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "a", "0", "ä", "a.b", "=" * 4, "A" * 501, "A" * 500,
        packed([]), packed({}), packed(None), packed("[" * 80), packed(GOOD[:-1]),
        packed([*GOOD, 1]), packed([*GOOD, 1, "now", "b", "fi"]),
        packed([*GOOD, "1", MOMENT, "b", "fi"]),
        *(packed(GOOD[:place] + [wrong] + GOOD[place + 1 :]) for place, wrong in WRONG),
    ],
)  # fmt: skip
def test_other_text_is_none(text):
    with pytest.raises(BadCursor):
        read(text)


def test_the_good_one_is_one():
    assert read(packed(GOOD)) == Cursor("a", 1, Place(MOMENT, "b", "fi"), 2)


def test_behind_all_of_a_moment_is_before_the_next():
    first = Place(MOMENT, "f" * 36, "zh")
    assert first < Place(MOMENT) < Place("2026-06-01T12:00:01Z", "0", "ar")

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
        Cursor("a1", 2**61, Place(MOMENT)),
    ],
)
def test_it_comes_back_as_it_was(cursor):
    text = written(cursor)
    assert re.fullmatch("[A-Za-z0-9_-]+", text)
    assert read(text) == cursor


def packed(value):
    return urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "a", "0", "ä", "a.b", "=" * 4, "A" * 301, "A" * 300,
        packed([]), packed({}), packed(None), packed(["a", 1, MOMENT, "b"]),
        packed(["a", "1", MOMENT, "b", "fi"]), packed(["a", True, MOMENT, "b", "fi"]),
        packed(["a", -1, MOMENT, "b", "fi"]), packed(["a", 2**62, MOMENT, "b", "fi"]),
        packed(["a", 1.0, MOMENT, "b", "fi"]), packed([1, 1, MOMENT, "b", "fi"]),
        packed(["a", 1, "now", "b", "fi"]), packed(["a", 1, MOMENT, None, "fi"]),
        packed("[" * 80),
    ],
)  # fmt: skip
def test_other_text_is_none(text):
    with pytest.raises(BadCursor):
        read(text)


def test_behind_all_of_a_moment_is_before_the_next():
    first = Place(MOMENT, "f" * 36, "zh")
    assert first < Place(MOMENT) < Place("2026-06-01T12:00:01Z", "0", "ar")

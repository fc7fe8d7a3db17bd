"""Hashes of fields: they move with the field, and with nothing else."""

from infoportal.importing.source import digest
from infoportal.importing.source import SourceItem
from infoportal.importing.source import SourceText

import pytest


def item(values=None, fi=None, digests=None):
    return SourceItem(
        "topics",
        "topic",
        "housing",
        SourceText("item.yaml", values or {}, {}),
        {"fi": SourceText("fi.md", fi or {}, {})},
        digests=digests or {},
    )


@pytest.mark.parametrize(
    "one,other,same",
    [
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, True),
        ([1, 2], [2, 1], False),
        ("1", 1, False),
        (None, "", False),
        ("ä", "a", False),
        ((1, 2), [1, 2], True),
    ],
)
def test_digest(one, other, same):
    assert (digest(one) == digest(other)) is same


def test_a_field_and_its_language():
    before = item({"order": 1}, {"title": "A"})
    after = item({"order": 2}, {"title": "A"})
    assert before.hash_of("", "order") != after.hash_of("", "order")
    assert before.hash_of("fi", "title") == after.hash_of("fi", "title")


@pytest.mark.parametrize(
    "value", ["map.png", ["map.png"], [{"id": "a", "picture": "map.png"}]]
)
def test_a_file_belongs_to_the_field_that_names_it(value):
    one = item({"image": value}, digests={"files/map.png": "1"})
    other = item({"image": value}, digests={"files/map.png": "2"})
    assert one.hash_of("", "image") != other.hash_of("", "image")
    assert one.fingerprint != other.fingerprint


@pytest.mark.parametrize("given,language", [("sv", "sv"), (None, "fi"), ("", "fi")])
def test_source_language(given, language):
    assert item({"source_language": given}).source_language == language

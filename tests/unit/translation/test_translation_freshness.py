"""Source, current, outdated, missing: computed from two records."""

from infoportal.translation.freshness import changed_blocks
from infoportal.translation.freshness import changed_fields
from infoportal.translation.freshness import freshness

import pytest


def record(language, revision, blocks=(), source="fi"):
    state = {
        "source_language": source,
        "source_revision": revision,
        "blocks": list(blocks),
    }
    return {"language": language, "translation": state}


SOURCE = record("fi", "r2", ["title:1", "text:2", "text:3"])


@pytest.mark.parametrize(
    "source,translation,state",
    [
        (SOURCE, SOURCE, "source"),
        (SOURCE, record("sv", "r2"), "current"),
        (SOURCE, record("sv", "r1"), "outdated"),
        (SOURCE, record("sv", None), "outdated"),
        (SOURCE, record("sv", ""), "outdated"),
        (SOURCE, None, "missing"),
        (None, None, "missing"),
        (None, record("sv", "r1"), "source"),
        (record("sv", "r1", source="sv"), record("fi", "r1", source="sv"), "current"),
        (record("sv", "r1", source="sv"), record("sv", "r1", source="sv"), "source"),
    ],
)
def test_freshness(source, translation, state):
    assert freshness(source, translation) == state


def test_which_blocks_moved():
    translation = record("sv", "r1", ["title:1", "text:2", "text:9", "offer_texts.k:1"])
    assert changed_blocks(SOURCE, translation) == (
        ["text:3"],
        ["text:9", "offer_texts.k:1"],
    )
    assert changed_fields(SOURCE, translation) == ["text", "offer_texts"]

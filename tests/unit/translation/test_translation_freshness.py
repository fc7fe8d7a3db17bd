"""Source, current, outdated, missing: computed from two records."""

from infoportal.translation.freshness import changed_blocks
from infoportal.translation.freshness import changed_fields
from infoportal.translation.freshness import freshness
from infoportal.translation.revision import revision

import pytest


def record(language, made_from="", blocks=(), source="fi", source_blocks=()):
    state = {
        "source_language": source,
        "source_revision": made_from,
        "source_blocks": list(source_blocks),
        "blocks": list(blocks),
    }
    return {"language": language, "translation": state}


BLOCKS = ["title:1", "text:2", "text:3"]
NOW = revision(BLOCKS)
SOURCE = record("fi", blocks=BLOCKS)


@pytest.mark.parametrize(
    "source,translation,state",
    [
        (SOURCE, SOURCE, "source"),
        (SOURCE, record("sv", NOW), "current"),
        (SOURCE, record("sv", "r1"), "outdated"),
        (SOURCE, record("sv", None), "outdated"),
        (SOURCE, record("sv", ""), "outdated"),
        (SOURCE, None, "missing"),
        (None, None, "missing"),
        (None, record("sv", "r1"), "source"),
        (
            record("sv", blocks=BLOCKS, source="sv"),
            record("fi", NOW, source="sv"),
            "current",
        ),
        (
            record("sv", blocks=BLOCKS, source="sv"),
            record("sv", blocks=BLOCKS, source="sv"),
            "source",
        ),
    ],
)
def test_freshness(source, translation, state):
    assert freshness(source, translation) == state


def test_which_blocks_moved():
    then = ["title:1", "text:2", "text:9", "offer_texts.k:1"]
    translation = record("sv", "r1", source_blocks=then)
    assert changed_blocks(SOURCE, translation) == (
        ["text:3"],
        ["text:9", "offer_texts.k:1"],
    )
    assert changed_fields(SOURCE, translation) == ["text", "offer_texts"]

"""Whether a translation still says what its source says. Computed, never stored.

A record's ``translation`` holds ``source_language``; in the source language
``blocks``, those of its own text as it stands; in another one ``source_revision``
and ``source_blocks``, those of the source that it was made from.
"""

from collections.abc import Mapping
from infoportal.translation.revision import revision
from typing import Any
from typing import Literal


Freshness = Literal["source", "current", "outdated", "missing"]
Record = Mapping[str, Any]


def freshness(source: Record | None, translation: Record | None) -> Freshness:
    """Tell the state of a translation beside the record of its source.

    A translation that does not know what it was made from counts as outdated; a
    text without a source is its own.
    """
    if translation is None:
        return "missing"
    if is_source(translation) or source is None:
        return "source"
    made_from = translation["translation"].get("source_revision")
    return compared(made_from, revision_of(source))


def compared(made_from: str | None, now: str) -> Freshness:
    """Tell the state of a translation by two revisions of its source."""
    return "current" if made_from == now else "outdated"


def revision_of(source: Record) -> str:
    """Return the revision of a source's text as it stands."""
    return revision(_blocks(source, "blocks"))


def is_source(record: Record) -> bool:
    """Tell whether a record is in the language that the others come from."""
    return bool(record["language"] == record["translation"].get("source_language"))


def changed_blocks(source: Record, translation: Record) -> tuple[list[str], list[str]]:
    """Give the blocks that the source has gained and lost since the translation."""
    now = _blocks(source, "blocks")
    then = _blocks(translation, "source_blocks")
    gained = [block for block in now if block not in set(then)]
    lost = [block for block in then if block not in set(now)]
    return gained, lost


def changed_fields(source: Record, translation: Record) -> list[str]:
    """Give the names of the fields whose source text has moved."""
    gained, lost = changed_blocks(source, translation)
    names = (block.partition(":")[0].partition(".")[0] for block in gained + lost)
    return list(dict.fromkeys(names))


def _blocks(record: Record, name: str) -> list[str]:
    return list(record["translation"].get(name) or ())

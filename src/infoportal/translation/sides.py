"""One field of an item in two languages: what each was made from."""

from collections.abc import Mapping
from infoportal.translation.freshness import is_source
from infoportal.translation.units import Text
from typing import Any


Record = Mapping[str, Any]


def hashes_of(blocks: Any, field: str) -> tuple[str, ...]:
    """Return the hashes of one field's blocks (``text``, ``offer_texts.kela``)."""
    found = (block.rpartition(":") for block in blocks or ())
    return tuple(value for name, _colon, value in found if name == field)


def text_of(record: Record, source: Record | None, field: str, html: str) -> Text:
    """Return a field's text with what it was made from and what that is now.

    :param source: the record in the source language, None where there is none.
    """
    if source is None:
        return Text(html, ())
    if is_source(record):
        return Text(html)
    then = hashes_of(record["translation"].get("source_blocks"), field)
    return Text(html, then, hashes_of(source["translation"].get("blocks"), field))


def has_moved(record: Record, source: Record | None, field: str) -> bool:
    """Tell whether a field's source has changed since a translation was made.

    Of a translation that does not know what it was made from nothing is said.
    """
    if source is None or is_source(record):
        return False
    known = record["translation"].get("source_blocks")
    now = hashes_of(source["translation"].get("blocks"), field)
    return bool(known) and hashes_of(known, field) != now

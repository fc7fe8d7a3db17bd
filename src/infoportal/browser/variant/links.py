"""Links to other sites, each with the languages that it speaks."""

from collections.abc import Mapping
from dataclasses import dataclass
from infoportal.browser.blocks.addresses import Address
from infoportal.browser.blocks.addresses import address_list
from infoportal.browser.blocks.addresses import best_address
from infoportal.browser.blocks.contacts import shown_address
from typing import Any


@dataclass(frozen=True)
class LinkRow:
    """A link: its text, the address for this reader, and all its languages."""

    text: str
    best: Address
    languages: tuple[Address, ...]


def link_rows(fields: Mapping[str, Any], language: str) -> list[LinkRow]:
    """Return the links of a record's fields for a reader of ``language``."""
    texts = fields.get("link_texts") or {}
    rows = []
    for row in fields.get("links") or ():
        best = best_address(row["urls"], language)
        if best is not None:
            text = texts.get(row["id"]) or shown_address(best.url)
            rows.append(LinkRow(text, best, tuple(address_list(row["urls"], language))))
    return rows

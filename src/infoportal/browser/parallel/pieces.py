"""What a page tells, piece by piece, each with a key that all languages share.

Prose is compared block by block; everything else belongs together by its key: a fact
by its label, an explanation by the row that it explains, a link by its identity.
"""

from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from infoportal.browser.blocks.contacts import Contact
from infoportal.browser.blocks.facts import Fact
from infoportal.browser.variant.links import LinkRow
from typing import Any
from zope.i18nmessageid import Message


#: Facts that are prose, by their labels, and the fields that they tell.
FIELDS = {
    "page_price": "price_note",
    "page_processing_time": "processing_time",
    "page_legal_basis": "legal_basis",
}
#: Prose with a heading of its own, by the heading.
PROSE = {
    "page_what_to_bring": "what_to_bring",
    "page_what_is_needed": "what_is_needed",
    "page_paper_alternative": "paper_alternative",
    "page_support": "support",
}


@dataclass(frozen=True)
class Piece:
    """One thing that is told; ``macro`` shows ``value``, or it is ``prose``: HTML.

    ``field`` is the field of the record that it comes from, if it is words.
    """

    key: str
    macro: str
    value: Any
    field: str = ""
    record: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class Part:
    """Pieces under one heading, or under none."""

    key: str
    label: Message | str
    pieces: tuple[Piece, ...]


def plain(key: str, text: str, record: Mapping[str, Any]) -> Piece:
    """Return a field of plain text as a paragraph."""
    return Piece(key, "prose", f"<p>{escape(text)}</p>", key, record)


def lead(page: Any) -> Iterator[Piece]:
    """Yield the description."""
    if page.record.get("description"):
        yield plain("description", page.record["description"], page.record)


def facts(page: Any) -> Iterator[Piece]:
    """Yield the facts of a page by their labels."""
    for fact in page.details:
        key = str(fact.label)
        yield Piece(key, "fact", fact, FIELDS.get(key, ""), page.record)


def prose(page: Any) -> Iterator[Part]:
    """Yield the text, then the texts with a heading of their own."""
    if page.text:
        yield Part(
            "text", "", (Piece("text", "prose", page.text, "text", page.record),)
        )
    for label, html in page.prose:
        field = PROSE.get(str(label), str(label))
        yield Part(field, label, (Piece(field, "prose", html, field, page.record),))


def contacts(found: Iterable[Contact], record: Mapping[str, Any]) -> Iterator[Piece]:
    """Yield contact details; those of one kind and address belong together."""
    for contact in found:
        key = f"contact.{contact.kind}.{contact.shown}"
        yield Piece(key, "contact", contact, "", record)


def links(found: Iterable[LinkRow], record: Mapping[str, Any]) -> Iterator[Piece]:
    """Yield links to other sites, known by all their addresses."""
    for row in found:
        addresses = sorted(address.url for address in row.languages)
        yield Piece(f"link.{' '.join(addresses)}", "weblink", row, "", record)


def files(page: Any) -> Iterator[Piece]:
    """Yield the files by their names."""
    for file in page.files:
        yield Piece(f"file.{file['name']}", "file", file)


def lists(page: Any) -> Iterator[Piece]:
    """Yield the lists of related things by their headings."""
    for label, items in page.lists:
        yield Piece(f"list.{label}", "fact", Fact(label, links=items))

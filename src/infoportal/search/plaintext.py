"""Texts without their markup, for the index and for snippets."""

from collections.abc import Iterator
from collections.abc import Mapping
from html import unescape
from infoportal.search.folding import MARKS
from infoportal.search.folding import words_in
from typing import Any
from unicodedata import normalize

import nh3
import re


BLOCK = re.compile(
    r"(?=</?(?:p|li|ul|ol|dl|dt|dd|h[1-6]|table|tr|td|th|caption|br|hr|div|blockquote)\b)"
)
ACCENTS = re.compile(f"[{MARKS}]")
#: Words that begin with a letter up to this one are Latin to the index.
LATIN = "\u0250"
#: Rich texts of the types, in the order in which their pages show them.
TEXTS = (
    "text",
    "what_to_bring",
    "what_is_needed",
    "paper_alternative",
    "support",
)
LINES = ("price_note", "processing_time", "legal_basis")
ROWS = ("link_texts", "contact_texts", "channel_texts", "offer_texts", "hours_texts")


def plain(html: str) -> str:
    """Return the text of safe HTML; what stood in two blocks stays apart."""
    text = nh3.clean(BLOCK.sub(" ", html or ""), tags=set())
    return " ".join(unescape(text).split())


def texts_of(fields: Mapping[str, Any]) -> Iterator[str]:
    """Yield what a record's fields say, as plain text."""
    for name in TEXTS:
        yield plain(fields.get(name) or "")
    for name in LINES:
        yield fields.get(name) or ""
    for name in ROWS:
        yield from (fields.get(name) or {}).values()


def with_folded(text: str) -> str:
    """Return a text and, after it, its words as they are compared, where an index
    that only drops the accents of Latin letters would not find them so.
    """
    more = [
        word.folded
        for word in words_in(text)
        if word.folded != simple(text[word.start : word.end])
    ]
    return " ".join([text, *more])


def simple(word: str) -> str:
    """Return a word as Plone's index keeps it: Latin letters without accents."""
    small = word.casefold()
    return ACCENTS.sub("", normalize("NFKD", small)) if small <= LATIN else small

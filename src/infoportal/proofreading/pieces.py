"""The words of a file: its fields, their blocks, and the line of each."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import escape
from infoportal.importing.markdown import placed_blocks
from infoportal.importing.source import SourceText
from infoportal.translation.revision import BLOCK_TAG
from infoportal.translation.revision import normalise
from infoportal.translation.structure import Block
from infoportal.translation.structure import blocks_of
from typing import Any

import re


#: Fields written in Markdown; all others are plain text.
RICH = ("text", "what_to_bring", "what_is_needed", "paper_alternative", "support")
#: What stands in front matter but is not prose.
ENVELOPE = (
    "origin", "reviewed", "state", "effective", "expires", "uid", "source_revision",
    "source_blocks", "plain_language",
)  # fmt: skip
_LINK = re.compile(r"</?a\b[^>]*>", re.IGNORECASE)
_FOREIGN = re.compile(
    r"<(\w+)\b[^>]*\blang=\"([A-Za-z-]+)\"[^>]*>.*?</\1>", re.IGNORECASE | re.DOTALL
)
_PARENTHESES = re.compile(r"[(（][^()（）]*[)）]")


@dataclass(frozen=True)
class Piece:
    """A paragraph, heading, point or cell, or the whole of a plain field."""

    line: int
    html: str
    language: str

    @cached_property
    def text(self) -> str:
        """Give all its words."""
        html = self.html
        return normalise(_LINK.sub("", html) if "<a" in html else html)

    @cached_property
    def own(self) -> str:
        """Give its words but those that are marked as another language's."""
        if "lang=" not in self.html:
            return self.text
        return normalise(_FOREIGN.sub(self._if_own, _LINK.sub("", self.html)))

    @cached_property
    def bare(self) -> str:
        """Give its own words without what stands in parentheses."""
        # Twice: there may be some within others.
        text = _PARENTHESES.sub(" ", _PARENTHESES.sub(" ", self.own))
        return " ".join(text.split())

    def _if_own(self, match: re.Match[str]) -> str:
        return match[0] if match[2].split("-")[0] == self.language else " "


@dataclass(frozen=True)
class Passage:
    """A field of a file, or the text of one row in it; ``blocks`` of rich ones."""

    path: tuple[str, ...]
    line: int
    pieces: tuple[Piece, ...]
    blocks: tuple[tuple[int, Block], ...] = ()

    @cached_property
    def letters(self) -> int:
        """Count its letters and digits, without Finnish terms beside translations."""
        return sum(sum(map(str.isalnum, piece.bare)) for piece in self.pieces)

    @property
    def field(self) -> str:
        """Name it as faults do: ``link_texts.migri``."""
        return ".".join(self.path)


def passages_of(text: SourceText, language: str) -> Iterator[Passage]:
    """Give what a file says, field by field."""
    for name, value in text.values.items():
        if name in ENVELOPE:
            continue
        if isinstance(value, dict):
            for row, words in value.items():
                yield from _passage(text, (name, str(row)), words, language)
        else:
            yield from _passage(text, (name,), value, language)


def _passage(
    text: SourceText, path: tuple[str, ...], value: Any, language: str
) -> Iterator[Passage]:
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        return
    value, line = str(value), text.line(*path)
    if path[0] not in RICH:
        yield Passage(path, line, (Piece(line, escape(value), language),))
        return
    # A block scalar (``field: |``) begins in the line below its name.
    first = line + int("\n" in value and path != ("text",))
    blocks: list[tuple[int, Block]] = []
    pieces: list[Piece] = []
    for placed in placed_blocks(value):
        blocks += ((first + placed.line, block) for block in blocks_of(placed.html))
        words = [
            part
            for part in BLOCK_TAG.split(placed.html)
            if part.strip() and normalise(part)
        ]
        known = len(words) == len(placed.lines)
        lines = placed.lines if known else (placed.line,) * len(words)
        pieces += (
            Piece(first + at, html, language)
            for at, html in zip(lines, words, strict=True)
        )
    yield Passage(path, line, tuple(pieces), tuple(blocks))

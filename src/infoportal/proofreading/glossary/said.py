"""All that a version says in one string, so that a term is looked for only once."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from functools import lru_cache
from infoportal.proofreading.glossary.matching import folded
from infoportal.proofreading.glossary.matching import pattern
from infoportal.proofreading.glossary.matching import stems
from infoportal.proofreading.pieces import Passage
from infoportal.proofreading.pieces import Piece
from infoportal.proofreading.version import Version


#: Between pieces: no form of a term reaches over it, and folding keeps it.
BREAK = "\0"


@dataclass(frozen=True, eq=False)
class Said:
    """The pieces of a version, folded as a language is compared."""

    parts: list[tuple[Passage, Piece]]
    whole: str
    language: str

    @cached_property
    def _starts(self) -> list[int]:
        starts = [0]
        for text in self.whole.split(BREAK):
            starts.append(starts[-1] + len(text) + len(BREAK))
        return starts[:-1]

    def first(self, forms: tuple[str, ...]) -> tuple[Passage, Piece, str] | None:
        """Give where one of the forms stands first, and how it stands there."""
        # Most terms are in no text; to see that takes no pattern.
        if not any(stem in self.whole for stem in stems(forms, self.language)):
            return None
        match = pattern(forms, self.language).search(self.whole)
        if match is None:
            return None
        passage, piece = self.parts[bisect_right(self._starts, match.start()) - 1]
        return passage, piece, match[0]


@lru_cache(maxsize=8)
def said(version: Version, language: str, all_words: bool = True) -> Said:
    """Give what a version says, with or without what is another language's."""
    parts = version.pieces
    texts = [piece.text if all_words else piece.own for _passage, piece in parts]
    return Said(parts, folded(BREAK.join(texts), language), language)

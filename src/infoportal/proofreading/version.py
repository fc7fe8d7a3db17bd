"""One language of an item beside the source it was translated from."""

from dataclasses import dataclass
from functools import cached_property
from infoportal.importing.source import SourceItem
from infoportal.importing.source import SourceText
from infoportal.proofreading.pieces import Passage
from infoportal.proofreading.pieces import passages_of
from infoportal.proofreading.pieces import Piece


@dataclass(frozen=True, eq=False)
class Version:
    """What one file of an item says."""

    item: SourceItem
    language: str

    @property
    def file(self) -> SourceText:
        """Give the file."""
        return self.item.texts[self.language]

    @property
    def is_source(self) -> bool:
        """Tell whether the others are translations of this one."""
        return self.language == self.item.source_language

    @cached_property
    def passages(self) -> dict[tuple[str, ...], Passage]:
        """Give what it says, by field and row."""
        found = passages_of(self.file, self.language)
        return {passage.path: passage for passage in found}

    @cached_property
    def pieces(self) -> list[tuple[Passage, Piece]]:
        """Give its pieces, each with the passage that it is of."""
        passages = self.passages.values()
        return [(passage, piece) for passage in passages for piece in passage.pieces]


@dataclass(frozen=True)
class Pair:
    """A version and its source; they are the same for the source itself."""

    version: Version
    source: Version

    @property
    def is_translation(self) -> bool:
        """Tell whether there is anything to compare."""
        return not self.version.is_source

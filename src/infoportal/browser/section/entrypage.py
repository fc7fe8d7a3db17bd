"""What pages share that list things with a few words about each."""

from collections.abc import Iterable
from functools import cached_property
from infoportal.browser.blocks.openingspage import OpeningsPage
from infoportal.browser.layout.wording import locale_for
from infoportal.browser.section.entries import Entry
from infoportal.browser.section.entries import entry
from infoportal.openinghours.formats import list_text
from infoportal.records.lists import Found
from infoportal.records.values import Head


class EntryPage(OpeningsPage):
    """A page with entries (``entry.pt``), which say what is open now."""

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """Return what is told of each thing on this page, by identity."""
        raise NotImplementedError

    def entries_of(self, heads: Iterable[Head]) -> dict[str, Entry]:
        """Return what is told of some things, by identity."""
        return {head.id: entry(Found(head), self) for head in heads}

    def listed(self, words: list[str]) -> str:
        """Return some words with the language's comma between them."""
        return list_text(words, locale_for(self.language)) if words else ""

    @property
    def tells_hours(self) -> bool:
        """Tell whether anything is said of what is open."""
        return any(entry.opening for entry in self.entries.values())

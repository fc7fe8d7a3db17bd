"""What a page says: messages, names, dates, all in its own language."""

from functools import cached_property
from infoportal.browser.layout import wording
from infoportal.browser.layout.place import Place
from infoportal.browser.layout.said import say
from infoportal.languages import language as language_facts
from infoportal.negotiation import interface_language
from typing import Any


class Words(Place):
    """Words in the page's language."""

    @cached_property
    def program_language(self) -> str:
        """Return the language of what the program says: one with a catalogue."""
        return interface_language(self.language)

    @cached_property
    def program_tag(self) -> str | None:
        """Return the tag of what the program says, None where it is the page's."""
        other = self.program_language != self.language
        return language_facts(self.program_language).tag if other else None

    @cached_property
    def program_dir(self) -> str | None:
        """Return the direction of what the program says, None like ``program_tag``."""
        other = self.program_language != self.language
        return language_facts(self.program_language).direction if other else None

    def translate(self, message: Any) -> str:
        """Return a message in the page's language."""
        return say(message, self.program_language)

    def term(self, vocabulary: str, code: str) -> str:
        """Return the title of a code of a vocabulary (``channels``)."""
        return self.translate(wording.term(vocabulary, code))

    def language_name(self, code: str) -> str:
        """Return the name of a language."""
        return self.translate(wording.language_name(code, self.language))

    def date(self, iso: str | None) -> str:
        """Return a day as the language writes it: 30. huhtikuuta 2015."""
        return wording.date_text(iso or "", self.language)

    def time(self, value: str | None) -> str:
        """Return a time ``HH:MM`` as the language writes it: 8.30."""
        return wording.clock_text(value or "", self.language)

    def size(self, number: int) -> str:
        """Return the size of a file for people."""
        return wording.size_text(number, self.language)

    def tag(self, code: str) -> str:
        """Return the BCP 47 tag of a language code, for ``lang`` and ``hreflang``."""
        return language_facts(code).tag

    def direction(self, code: str) -> str:
        """Return ``ltr`` or ``rtl``."""
        return language_facts(code).direction

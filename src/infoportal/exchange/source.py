"""Where standards are told from: what is public at a moment, in every language."""

from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from infoportal.exchange.rdf.graph import Text
from infoportal.languages import language as language_facts
from infoportal.openinghours.state import HELSINKI
from infoportal.records.joined import Joined
from infoportal.records.values import Head
from typing import Any
from zope.i18nmessageid import Message


Fields = Mapping[str, Any]
#: Says a message in a language; '' where the program does not speak it.
Say = Callable[[Message | str, str], str]
Speak = Callable[["Version"], str]


@dataclass(frozen=True)
class Version:
    """One language version of an item."""

    head: Head
    fields: Fields

    @property
    def tag(self) -> str:
        """Return the BCP 47 tag of its text."""
        return language_facts(self.head.language).tag


@dataclass(frozen=True)
class Source:
    """What the public sees at a moment, and how the program speaks."""

    joined: Joined
    say: Say

    @property
    def today(self) -> date:
        """Return the date in Finland."""
        return self.joined.now.astimezone(HELSINKI).date()

    def version(self, head: Head) -> Version:
        """Return a head with its fields."""
        return Version(head, self.joined.record(head)["fields"])

    def versions(self, item_id: str) -> list[Version]:
        """Return all public language versions of an item."""
        view = self.joined.view
        heads = (view.public(item_id, code) for code in view.languages)
        return [self.version(head) for head in heads if head is not None]

    def main(self, item_id: str) -> Version | None:
        """Return the version that stands for an item, None when none is public.

        What is entered once is alike in all of them.
        """
        head = self.joined.head(item_id)
        return None if head is None else self.version(head)

    def texts(self, item_id: str, speak: Speak) -> list[Text]:
        """Return what an item's versions say, each in its language."""
        told = ((speak(version), version.tag) for version in self.versions(item_id))
        return [Text(words, tag) for words, tag in told if words]

    def said(self, message: Message | str) -> list[Text]:
        """Return a message in every language that the program speaks."""
        return [
            Text(words, language_facts(code).tag)
            for code in self.joined.view.languages
            if (words := self.say(message, code))
        ]


def title(version: Version) -> str:
    """Return the title of a version."""
    return version.head.title


def description(version: Version) -> str:
    """Return what a version says of itself in short, its title at the least."""
    return version.head.description or version.head.title


def row_text(name: str, row_id: str) -> Speak:
    """Return what gives the prose of a row; ``name`` is the field with the prose."""
    return lambda version: (version.fields.get(name) or {}).get(row_id) or ""


def said(source: Source, message: Message | str) -> str:
    """Return a message in the language of the answer, in English where it has none."""
    words = source.say(message, source.joined.language)
    return words or getattr(message, "default", None) or str(message)

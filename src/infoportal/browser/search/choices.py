"""The links by which results are narrowed, and the ways on."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from infoportal import _
from infoportal.browser.layout.switcher import language_row
from infoportal.records.values import Head
from infoportal.search.groups import kind_of
from infoportal.search.groups import KINDS
from infoportal.search.values import Count
from infoportal.search.values import Results
from typing import Any


@dataclass(frozen=True)
class Choice:
    """A link that narrows: its words, where it leads, and whether it is chosen."""

    text: str
    number: int
    url: str
    chosen: bool


@dataclass(frozen=True)
class Group:
    """Choices of one sort; ``every`` leads back to all of them."""

    name: str
    title: str
    every: str
    choices: Sequence[Choice]

    @property
    def is_chosen(self) -> bool:
        """Tell whether one of them narrows what is shown."""
        return any(choice.chosen for choice in self.choices)


class Choices:
    """What the template asks besides the results themselves."""

    results: Results
    asking: Any
    path_in: Any
    translate: Any
    topics: list[Head]
    url: Any

    @cached_property
    def groups(self) -> list[Group]:
        """Return the choices, where there is something to choose."""
        titles = {head.cid: head.title for head in self.topics}
        kinds = _("search_kinds", default="What you look for")
        topics = _("topics_label", default="Topics")
        groups = [
            self._group("kind", kinds, self.results.kinds, KINDS),
            self._group("topic", topics, self.results.topics, titles),
        ]
        return [g for g in groups if len(g.choices) > 1 or g.is_chosen]

    def _group(self, name: str, title: Any, counts: Sequence[Count], of: Any) -> Group:
        choices = [
            Choice(
                self.translate(of[count.code]),
                count.number,
                self.asking(**{name: "" if count.chosen else count.code}),
                count.chosen,
            )
            for count in counts
        ]
        return Group(name, self.translate(title), self.asking(**{name: ""}), choices)

    @property
    def is_narrowed(self) -> bool:
        """Tell whether a choice narrows what is shown."""
        return any(group.is_chosen for group in self.groups)

    @property
    def unnarrowed(self) -> str:
        """Return the address of everything that has the words."""
        return self.asking(kind="", topic="")

    def kind(self, head: Head) -> str:
        """Return a word for what a thing is."""
        return self.translate(KINDS[kind_of(head)])

    @property
    def elsewhere(self) -> list[dict[str, Any]]:
        """Return the other languages that have the words: name, number, address."""
        found = []
        for code, number in self.results.help.elsewhere.items():
            found.append(
                {
                    **language_row(code),
                    "number": number,
                    "url": self.url(self.path_in(code)),
                }
            )
        return found

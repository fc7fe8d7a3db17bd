"""What may be chosen in the form of a directory: only what would find something."""

from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass
from infoportal.browser.section.filters import DISTANCES
from infoportal.browser.section.filters import Filter
from infoportal.browser.section.titles import Title
from infoportal.browser.section.titles import Titles
from infoportal.places.alphabet import place_in_order
from infoportal.records.endpoint import Endpoint
from infoportal.records.joined import Joined
from infoportal.records.lists import EVERY
from infoportal.records.query import Asked
from infoportal.records.values import Head
from infoportal.vocabularies.factories import TABLES
from typing import Any


#: A vocabulary of more codes than this is looked through by the alphabet.
LONG = 20


@dataclass(frozen=True)
class Option:
    """A value: how it is written in an address, its name, what it would find."""

    value: str
    title: Title
    count: int | None
    chosen: bool


class Options:
    """The options of the filters of one directory, as things stand."""

    def __init__(
        self,
        endpoint: Endpoint,
        heads: Iterable[Head],
        asked: Asked,
        joined: Joined,
        titles: Titles,
    ) -> None:
        self.endpoint = endpoint
        self.heads = list(heads)
        self.asked = asked
        self.joined = joined
        self.titles = titles

    def of(self, one: Filter) -> list[Option]:
        """Return what may be chosen, in an order in which it is found."""
        if one.control == "distance":
            return self._distances(one)
        counted = self.endpoint.counts(one.name, self.heads, self.asked, self.joined)
        every = counted.pop(EVERY, 0)
        values = {value: number + every for value, number in counted.items()}
        if every and one.titles == "municipality":
            values = {**dict.fromkeys(self.titles.sections, every), **values}
        chosen = self.asked.all(one.name)
        values.update({value: 0 for value in chosen if value not in values})
        found = [
            Option(self._text(one, value), title, number, value in chosen)
            for value, number in values.items()
            if (title := self.titles.of(one, value, value)).text
        ]
        return sorted(found, key=self._place(one))

    def _distances(self, one: Filter) -> list[Option]:
        chosen = f"{self.asked.one(one.name):g}" if self.asked.all(one.name) else ""
        numbers = sorted({*DISTANCES, *filter(None, [chosen])}, key=float)
        return [
            Option(text, self.titles.of(one, text, text), None, text == chosen)
            for text in numbers
        ]

    def _text(self, one: Filter, value: str) -> str:
        head = self.joined.head(value) if one.titles == "item" else None
        return head.cid if head else value

    def _place(self, one: Filter) -> Callable[[Option], Any]:
        """Return the key of the order: a short vocabulary's own, else the alphabet."""
        table = one.fixed or TABLES.get(f"infoportal.{one.titles}", {})
        if not table or len(table) > LONG:
            reader = self.joined.language
            return lambda option: place_in_order(option.title.text, reader)
        places = {code: number for number, code in enumerate(table)}
        return lambda option: places.get(option.value, len(places))

"""The municipalities that can be chosen, and what a visitor may have meant."""

from collections.abc import Iterable
from dataclasses import dataclass
from infoportal.browser.blocks.areas import Place
from infoportal.browser.blocks.areas import place
from infoportal.browser.blocks.areas import sections_by_number
from infoportal.browser.choose_municipality.wayback import page_of
from infoportal.browser.choose_municipality.wayback import VARIANTS
from infoportal.browser.choose_municipality.wayback import way_back
from infoportal.languages import language as language_facts
from infoportal.places.alphabet import place_in_order
from infoportal.places.find import find
from infoportal.places.find import Found
from infoportal.places.find import nearest
from infoportal.places.find import spellings
from infoportal.records.overview import Overview
from infoportal.records.values import Head
from infoportal.vocabularies.municipalities import municipalities
from infoportal.vocabularies.postcodes import postcodes

import json


@dataclass(frozen=True)
class Neighbour:
    """A municipality with pages here, near one that has none."""

    place: Place
    kilometres: int


class Choices:
    """All municipalities, as a reader of one language sees them."""

    def __init__(self, overview: Overview, language: str) -> None:
        self.overview = overview
        self.language = language
        self.sections = sections_by_number(overview, language)

    def all(self) -> list[Place]:
        """Return the municipalities with pages here, by the alphabet."""
        return self.places(self.sections)

    def places(self, numbers: Iterable[str]) -> list[Place]:
        """Return municipalities by their numbers, by the alphabet."""
        found = (place(number, self.sections, self.language) for number in numbers)
        return sorted(found, key=lambda p: place_in_order(p.name, self.language))

    def find(self, text: str) -> Found:
        """Return what a text may mean, in whatever language it is written."""
        return find(text, self.names(), postcodes())

    def names(self) -> dict[str, tuple[str, ...]]:
        """Return every name of each municipality: official ones, and the titles."""
        found = {n: (m.name_fi, m.name_sv) for n, m in municipalities().items()}
        for number, head in self.sections.items():
            titles = spellings(title for _tag, title in titles_of(self.overview, head))
            found[number] = (*found.get(number, ()), *titles)
        return found

    def named(self, text: str) -> Place | None:
        """Return the municipality of an id or a number, if it has pages here."""
        for number, head in self.sections.items():
            if text in (head.cid, number):
                return place(number, self.sections, self.language)
        return None

    def near(self, number: str) -> list[Neighbour]:
        """Return the nearest municipalities with pages here."""
        known = municipalities()
        here = known[number]
        points = {
            n: (known[n].latitude, known[n].longitude)
            for n in self.sections
            if n in known
        }
        return [
            Neighbour(place(n, self.sections, self.language), kilometres)
            for n, kilometres in nearest((here.latitude, here.longitude), points)
        ]

    def national(self, origin: str) -> Head | None:
        """Return the national page that a path leads to, in the reader's language."""
        found = page_of(origin, self.overview, self.language)
        return found if found and found.type in VARIANTS else None

    def target(self, chosen: Head, origin: str) -> str:
        """Return where a choice leads: the same page as the municipality shows it,
        where there is one, else the municipality's own pages.
        """
        return way_back(origin, chosen, self.overview, self.language)


def titles_of(overview: Overview, head: Head) -> list[tuple[str, str]]:
    """Return what a municipality is called, by the tags of the languages."""
    found = (overview.public(head.id, code) for code in overview.languages)
    return [(language_facts(h.language).tag, h.title) for h in found if h is not None]


def names_json(overview: Overview, heads: Iterable[Head]) -> str:
    """Return names by id and language tag, for the script that keeps the choice.

    Most languages write a name alike: that form stands once, under no tag.
    """
    names = {}
    for head in heads:
        titles = titles_of(overview, head)
        written = [title for _tag, title in titles]
        usual = max(written, key=written.count)
        own = {tag: title for tag, title in titles if title != usual}
        names[head.cid] = {"": usual, **own}
    text = json.dumps(names, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c")

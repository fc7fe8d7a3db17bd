"""Municipalities by their numbers: names, and their sections of the portal."""

from collections.abc import Iterable
from dataclasses import dataclass
from infoportal.browser.blocks.listing import all_heads
from infoportal.records.overview import Overview
from infoportal.records.values import Head
from infoportal.vocabularies.municipalities import municipalities
from infoportal.vocabularies.terms import REGIONS


@dataclass(frozen=True)
class Place:
    """A municipality; ``head`` is its section where the portal has one.

    ``language`` is that of the name: places keep their Finnish or Swedish names.
    """

    number: str
    name: str
    language: str
    head: Head | None


def sections_by_number(overview: Overview, language: str) -> dict[str, Head]:
    """Return the municipalities' sections of the portal by number."""
    return {
        number: head
        for head in all_heads(overview, "municipality", language)
        for number in head.facet("municipality")
    }


def places(overview: Overview, numbers: Iterable[str], language: str) -> list[Place]:
    """Return municipalities by number, in the order of their names."""
    sections = sections_by_number(overview, language)
    found = [place(number, sections, language) for number in dict.fromkeys(numbers)]
    return sorted(found, key=lambda row: row.name.casefold())


def place(number: str, sections: dict[str, Head], language: str) -> Place:
    """Return one municipality; its section's title is its name in the language."""
    head = sections.get(number)
    if head is not None and head.language == language:
        return Place(number, head.title, language, head)
    known = municipalities().get(number)
    name = known.name(language) if known else number
    return Place(number, name, "sv" if language == "sv" else "fi", head)


def region_name(code: str, language: str) -> str:
    """Return the name of a region: Swedish in Swedish, Finnish elsewhere."""
    finnish, swedish = REGIONS.get(code, (code, code))
    return swedish if language == "sv" else finnish

"""The names of the values that a directory is narrowed by."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from infoportal import _
from infoportal.browser.blocks.areas import place
from infoportal.browser.blocks.areas import region_name
from infoportal.browser.blocks.areas import sections_by_number
from infoportal.browser.section.filters import Filter
from infoportal.openinghours.state import HELSINKI
from infoportal.records.parameters import Moment
from infoportal.records.values import Head
from infoportal.vocabularies.municipalities import municipalities
from typing import Any


OPEN_NOW = _("filter_open_now", default="Open now")


@dataclass(frozen=True)
class Title:
    """A name; ``language`` is told where it is not that of the page."""

    text: str
    language: str = ""


class Titles:
    """Names in the language of a page."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self._by_kind: dict[str, Callable[[Any], Title]] = {
            "item": self.item,
            "municipality": self.municipality,
            "language": lambda code: Title(page.language_name(code)),
            "region": self.region,
        }

    @cached_property
    def sections(self) -> dict[str, Head]:
        """Return the municipalities' sections of the portal by number."""
        return sections_by_number(self.page.overview, self.page.language)

    def of(self, asked: Filter, value: Any, text: str = "") -> Title:
        """Return the name of a value; ``text`` is what was written for it."""
        if asked.control in ("now", "moment"):
            return Title(self.moment(value))
        if asked.control == "distance":
            return Title(self.distance(text))
        if value in asked.fixed:
            return Title(self.page.translate(asked.fixed[value]))
        if asked.control == "place" and text in municipalities():
            return self.municipality(text)
        if asked.titles in self._by_kind:
            return self._by_kind[asked.titles](value)
        if not asked.titles:
            return Title(text)
        return Title(self.page.term(asked.titles, value))

    def item(self, item_id: str) -> Title:
        """Return the title of an item, in the language in which it is read."""
        link = self.page.overview.link(item_id, self.page.language)
        if link is None:
            return Title("")
        return self._marked(link.title, link.language)

    def municipality(self, number: str) -> Title:
        """Return the name of a municipality."""
        found = place(number, self.sections, self.page.language)
        return self._marked(found.name, found.language)

    def region(self, code: str) -> Title:
        """Return the name of a region, which is Finnish or Swedish."""
        language = "sv" if self.page.language == "sv" else "fi"
        return self._marked(region_name(code, language), language)

    def distance(self, number: str) -> str:
        """Say how far away something may be."""
        message = _(
            "filter_kilometres",
            default="At most ${number} km away",
            mapping={"number": number},
        )
        return self.page.translate(message)

    def moment(self, value: Moment) -> str:
        """Say when something is to be open."""
        if value.live:
            return self.page.translate(OPEN_NOW)
        at = value.at.astimezone(HELSINKI)
        message = _(
            "filter_open_at",
            default="Open ${day}, ${time}",
            mapping={
                "day": self.page.date(at.date().isoformat()),
                "time": self.page.time(at.strftime("%H:%M")),
            },
        )
        return self.page.translate(message)

    def _marked(self, text: str, language: str) -> Title:
        return Title(text, "" if language == self.page.language else language)

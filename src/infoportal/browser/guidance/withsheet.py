"""The sheet of the page of guidance: for which way, in which languages."""

from functools import cached_property
from infoportal.browser.guidance.sheet import chosen_way
from infoportal.browser.guidance.sheet import columns
from infoportal.browser.guidance.sheet import desk_language
from infoportal.browser.guidance.sheet import DESKS
from infoportal.browser.guidance.sheet import Sheet
from infoportal.browser.guidance.sheet import SheetMaker
from infoportal.guidance.values import Way
from typing import Any


class WithSheet:
    """Mixed into the page of guidance."""

    def sheet_url(self: Any, way: Way) -> str:
        """Return the address of this answer with the sheet for a way."""
        return f"{self.url(self.path)}?{self.question.query(way=way.key)}#sheet"

    @cached_property
    def sheet(self: Any) -> Sheet:
        """Return the sheet to show at the desk."""
        way = chosen_way(self.guided, self.question.text("way"))
        return SheetMaker(self.guided, way, self.joined).made(
            columns(
                self.language,
                desk_language(self.question.text("sheet"), self._official(way)),
                self.guided.person.speaks,
                self.overview.languages,
            )
        )

    def _official(self: Any, way: Way | None) -> tuple[str, ...]:
        """Return the official languages where the desk is, else where the person is."""
        head = self.joined.head(way.target) if way else None
        place = head.facet("municipality") if head else ()
        number = next(iter(place), self.guided.person.municipality)
        section = self.sections.get(number)
        fields = self.joined.record(section)["fields"] if section else {}
        return tuple(fields.get("official_languages") or ())

    @property
    def other_sheets(self: Any) -> list[tuple[str, str]]:
        """Return the desk's other language and the address of the sheet with it."""
        address = self.url(self.path)
        return [
            (code, f"{address}?{self.question.query(sheet=code)}#sheet")
            for code in DESKS
            if code not in self.sheet.languages
        ]

"""What the pages of things with opening hours share."""

from collections.abc import Iterator
from datetime import datetime
from functools import cached_property
from html import escape
from infoportal import _
from infoportal.browser.blocks.facts import Fact
from infoportal.browser.blocks.hours import Hours
from infoportal.browser.blocks.hours import hours_of
from infoportal.browser.blocks.page import ServicePage
from infoportal.browser.blocks.timeline import as_json
from infoportal.browser.blocks.timeline import isolated
from infoportal.openinghours.state import HELSINKI
from infoportal.records.values import Link
from typing import Any


#: Stands for the time until it is marked; no text has it.
TIME = "\ue000"


class HoursPage(ServicePage):
    """A page that says what is open now."""

    @cached_property
    def moment(self) -> datetime:
        """Return the time of rendering, on Finland's clock."""
        return datetime.now(HELSINKI)

    @cached_property
    def clock(self) -> str:
        """Return the time of rendering as the language writes it."""
        return self.time(self.moment.strftime("%H:%M"))

    @cached_property
    def as_of(self) -> str:
        """Return as HTML when the page was made: what is open changes."""
        said = self.translate(
            _("page_hours_as_of", default="(as of ${time})", mapping={"time": TIME})
        )
        time = f'<bdi dir="ltr">{escape(self.clock)}</bdi>'
        tag, direction = self.program_tag, self.program_dir
        marks = f' lang="{tag}" dir="{direction}"' if tag else ""
        return f"<span{marks}>{escape(said).replace(TIME, time)}</span>"

    @cached_property
    def hours(self) -> list[Hours]:
        """Return the hours of the place and of those in it."""
        return hours_of(self.record, self.language, self.moment, self.whose)

    def whose(self, key: str) -> Link | None:
        """Return the provider or the offered thing whose hours a key names."""
        if not key.startswith("offer/"):
            return self.link(key)
        rows = self.fields.get("offers") or ()
        found = (row["of"] for row in rows if f"offer/{row['id']}" == key)
        return next((self.link(item_id) for item_id in found), None)

    @property
    def hours_json(self) -> str:
        """Return what will be true in the coming days, for the script."""
        timelines = {row.whose: row.moments for row in self.hours if row.moments}
        return as_json(timelines, self.said)

    @property
    def interpretation(self) -> list[str]:
        """Return the code of the interpretation that is there; [] for none."""
        code = self.fields.get("interpretation") or "none"
        return [] if code == "none" else [code]

    def language_facts(self) -> Iterator[Fact]:
        """Return in which languages one is served, and whether an interpreter helps."""
        yield Fact(
            _("page_service_languages", default="Languages of service"),
            self.language_names(self.fields.get("languages")),
        )
        yield Fact(
            _("page_interpretation", default="Interpretation"),
            self.terms("interpretation", self.interpretation),
        )

    def said(self, message: Any) -> str:
        """Return a sentence in the page's language, its figures held together."""
        rtl = self.facts.direction == "rtl"
        return self.translate(isolated(message) if rtl else message)

"""A service: how and where it is given, what it costs, what to bring."""

from collections.abc import Iterable
from infoportal import _
from infoportal.browser.blocks.areas import place
from infoportal.browser.blocks.areas import sections_by_number
from infoportal.browser.blocks.facts import Fact
from infoportal.browser.blocks.facts import price_text
from infoportal.browser.blocks.facts import some
from infoportal.browser.blocks.listing import first_facet
from infoportal.browser.blocks.listing import Group
from infoportal.browser.blocks.listing import grouped
from infoportal.browser.blocks.page import Related
from infoportal.browser.blocks.page import ServicePage
from infoportal.browser.blocks.related import points_giving
from infoportal.browser.blocks.ways import guidance_links
from infoportal.browser.blocks.ways import Way
from infoportal.browser.layout.template import page_template
from typing import Any
from zope.i18nmessageid import Message


class ServiceView(ServicePage):
    """The page of a service."""

    template = page_template(__file__)

    def facts_told(self) -> Iterable[Fact]:
        """Return what is listed of every service."""
        fields = self.fields
        yield Fact(_("page_provider", default="Provider"), links=self.refs("provider"))
        yield self.area_fact()
        yield Fact(
            _("page_price", default="Price"),
            some(
                price_text(fields.get("price"), self.language), fields.get("price_note")
            ),
        )
        yield Fact(
            _("page_processing_time", default="Time it takes"),
            some(fields.get("processing_time")),
        )
        yield Fact(
            _("page_legal_basis", default="Legal basis"),
            some(fields.get("legal_basis")),
        )
        yield Fact(
            _("page_matters", default="Life situations"),
            self.terms("matters", fields.get("matters")),
        )

    def prose_told(self) -> Iterable[tuple[Message, str]]:
        """Return what to bring."""
        yield (
            _("page_what_to_bring", default="What to bring"),
            self.fields.get("what_to_bring") or "",
        )

    def lists_told(self) -> Iterable[Related]:
        """Return the online services, advice, and pages about the matter."""
        yield _("page_self_services", default="Online services"), self.online()
        yield (
            _("page_advice", default="Advice and help"),
            self.advice(self.ids("provider"), self.fields.get("matters") or ()),
        )
        yield (
            _("page_more_information", default="More information"),
            self.referring("info_page"),
        )

    def online(self) -> list:
        """Return the online services: those named here, and those that name this."""
        named = self.refs("self_services")
        known = {link.id for link in named}
        return named + [h for h in self.referring("self_service") if h.id not in known]

    @property
    def channels(self) -> list[dict[str, str]]:
        """Return the ways to get the service, each with its limits."""
        texts = self.fields.get("channel_texts") or {}
        return [
            {
                "name": self.term("channels", row["channel"]),
                "text": texts.get(row["id"], ""),
            }
            for row in self.fields.get("channels") or ()
        ]

    @property
    def points(self) -> list[Group]:
        """Return the points that give the service, by municipality."""
        points = points_giving(
            self.overview, self.language, [self.record["id"]], self.ids("provider")
        )
        sections = sections_by_number(self.overview, self.language)

        def title(number: str) -> tuple[Any, None]:
            return place(number, sections, self.language), None

        groups = grouped(points, first_facet("municipality"), title)
        return sorted(groups, key=lambda group: group.title.name.casefold())

    @property
    def guidance(self) -> list[Way]:
        """Return where all ways of getting the service are told."""
        return guidance_links(self, [self.head] if self.head else [])

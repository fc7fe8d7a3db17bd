"""An advice channel: how to reach it, when, and on what it advises."""

from collections.abc import Iterable
from infoportal import _
from infoportal.browser.blocks.contacts import address_uri
from infoportal.browser.blocks.contacts import shown_address
from infoportal.browser.blocks.facts import Fact
from infoportal.browser.blocks.facts import some
from infoportal.browser.blocks.hourspage import HoursPage
from infoportal.browser.blocks.page import Related
from infoportal.browser.blocks.related import is_general
from infoportal.browser.layout.template import page_template


class AdviceChannelView(HoursPage):
    """The page of an advice channel."""

    template = page_template(__file__)

    def facts_told(self) -> Iterable[Fact]:
        """Return what the channel speaks and advises on."""
        fields = self.fields
        yield from self.language_facts()
        yield Fact(
            _("page_advises_on", default="Advises on"),
            some(self.general_advice) or self.terms("matters", fields.get("matters")),
            self.refs("advises_on"),
        )
        yield Fact(_("page_provider", default="Provider"), links=self.refs("provider"))
        yield self.area_fact()

    def lists_told(self) -> Iterable[Related]:
        """Return the other ways to ask the same people."""
        yield _("page_other_advice", default="Other ways to ask"), self.others()

    def others(self) -> list:
        """Return the other channels of the same provider."""
        channels = self.overview.heads("advice_channel", self.language)
        own = set(self.ids("provider"))
        return [
            head
            for head in channels
            if head.id != self.record["id"] and own.intersection(head.facet("provider"))
        ]

    @property
    def general_advice(self) -> str:
        """Return what is said of a channel that advises on everything."""
        if not is_general(self.fields):
            return ""
        return self.translate(
            _("page_general_advice", default="General advice on public services")
        )

    @property
    def reach(self) -> dict[str, str]:
        """Return kind, shown address, what a link to it opens, and what it costs."""
        cost = self.fields.get("cost") or ""
        kind, address = self.fields.get("kind") or "", self.fields.get("address") or ""
        return {
            "kind": self.term("advice_kinds", kind),
            "shown": shown_address(address),
            "href": address_uri(kind, address),
            "cost": self.term("cost", cost) if cost else "",
        }

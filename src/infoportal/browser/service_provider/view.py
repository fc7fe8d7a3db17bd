"""A service provider: everything that it answers for."""

from collections.abc import Iterable
from infoportal import _
from infoportal.browser.blocks.facts import Fact
from infoportal.browser.blocks.facts import some
from infoportal.browser.blocks.listing import all_heads
from infoportal.browser.blocks.listing import with_facet
from infoportal.browser.blocks.page import Related
from infoportal.browser.blocks.page import ServicePage
from infoportal.browser.blocks.related import points_giving
from infoportal.browser.layout.template import page_template
from infoportal.records.values import Head


class ServiceProviderView(ServicePage):
    """The page of a service provider."""

    template = page_template(__file__)

    def facts_told(self) -> Iterable[Fact]:
        """Return what the provider is and where its own pages are."""
        fields = self.fields
        kind = self.term("provider_kinds", fields.get("kind") or "")
        yield Fact(_("page_kind", default="Kind"), some(kind))
        yield Fact(
            _("page_municipality", default="Municipality"),
            places=self.places(some(fields.get("municipality"))),
        )
        yield Fact(
            _("page_website", default="Website"), addresses=self.addresses("website")
        )

    def lists_told(self) -> Iterable[Related]:
        """Return services, online services, points and advice of the provider."""
        yield _("page_services", default="Services"), self.own("service")
        yield (
            _("page_self_services", default="Online services"),
            self.own("self_service"),
        )
        yield (
            _("page_points", default="Service points"),
            points_giving(
                self.overview,
                self.language,
                [head.id for head in self.own("service")],
                [self.record["id"]],
            ),
        )
        yield _("page_advice", default="Advice and help"), self.own("advice_channel")

    def own(self, type_name: str) -> list[Head]:
        """Return the things of a type that this provider gives."""
        heads = all_heads(self.overview, type_name, self.language)
        return with_facet(heads, "provider", [self.record["id"]])

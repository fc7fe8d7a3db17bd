"""A municipality: how to reach it, and what there is in it."""

from collections.abc import Iterable
from infoportal import _
from infoportal.browser.blocks.areas import region_name
from infoportal.browser.blocks.facts import Fact
from infoportal.browser.blocks.listing import all_heads
from infoportal.browser.blocks.listing import with_facet
from infoportal.browser.blocks.page import Related
from infoportal.browser.blocks.page import ServicePage
from infoportal.browser.blocks.related import notices_about
from infoportal.browser.layout.notices import local_now
from infoportal.browser.layout.template import page_template
from infoportal.records.values import Head


class MunicipalityView(ServicePage):
    """The page of a municipality."""

    template = page_template(__file__)

    def facts_told(self) -> Iterable[Fact]:
        """Return where the municipality is, what it speaks, its own pages."""
        fields = self.fields
        if fields.get("region"):
            region = region_name(fields["region"], self.language)
            yield Fact(_("page_region", default="Region"), [region])
        yield Fact(
            _("page_official_languages", default="Official languages"),
            self.terms("official_languages", fields.get("official_languages")),
        )
        yield Fact(
            _("page_website", default="Website"), addresses=self.addresses("website")
        )

    def lists_told(self) -> Iterable[Related]:
        """Return what the municipality tells and has, and whom to ask."""
        yield (
            _("page_local_information", default="Information of this municipality"),
            self.here("local_information"),
        )
        yield _("page_points", default="Service points"), self.here("service_point")
        yield _("page_services", default="Services"), self.here("service")
        yield (
            _("page_self_services", default="Online services"),
            self.here("self_service"),
        )
        yield _("page_advice", default="Advice and help"), self.helpers()
        yield _("page_providers", default="Providers"), self.here("service_provider")
        yield _("page_notices", default="Notices"), self.current_notices()

    @property
    def number(self) -> str:
        """Return Statistics Finland's number."""
        return self.fields.get("number") or ""

    def here(self, type_name: str) -> list[Head]:
        """Return the things of a type that are for this municipality."""
        heads = all_heads(self.overview, type_name, self.language)
        return with_facet(heads, "municipality", [self.number])

    def helpers(self) -> list[Head]:
        """Return the advice of this municipality, then the national general one."""
        own = self.here("advice_channel")
        known = {head.id for head in own}
        return own + [head for head in self.advice() if head.id not in known]

    def current_notices(self) -> list[Head]:
        """Return the notices of the municipality that hold now or will."""
        return notices_about(
            self.overview, self.peek, self.language, local_now(), (), self.number
        )

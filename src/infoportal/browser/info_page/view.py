"""An information page: its text, and what helps a reader to go on from it."""

from collections.abc import Iterable
from functools import cached_property
from infoportal import _
from infoportal.browser.blocks.page import Related
from infoportal.browser.blocks.page import ServicePage
from infoportal.browser.layout.template import page_template
from infoportal.browser.variant.links import link_rows
from infoportal.browser.variant.links import LinkRow
from infoportal.browser.variant.local import NationalPage


class InfoPageView(NationalPage, ServicePage):
    """The page of an information page."""

    template = page_template(__file__)

    @cached_property
    def links(self) -> list[LinkRow]:
        """Return the links to more information."""
        return link_rows(self.fields, self.language)

    def lists_told(self) -> Iterable[Related]:
        """Return what helps with the matter, from doing it oneself to the authority."""
        yield (
            _("related_self_services", default="Do it online"),
            self.refs("self_services"),
        )
        yield _("related_services", default="Services"), self.refs("services")
        yield _("related_advice", default="Ask for advice"), self.channels
        yield (
            _("related_service_points", default="Get help in person"),
            self.refs("service_points"),
        )
        yield (
            _("related_providers", default="Who is responsible"),
            self.refs("providers"),
        )

    @property
    def channels(self) -> list:
        """Return the advice that helps with this matter, and here."""
        local = self.municipality_head
        number = next(iter(local.facet("municipality")), "") if local else ""
        matters = self.fields.get("matters") or ()
        return self.advice(self.ids("providers"), matters, number)

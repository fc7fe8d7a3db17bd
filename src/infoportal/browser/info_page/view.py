"""An information page: its text, and what helps a reader to go on from it."""

from collections.abc import Iterable
from functools import cached_property
from infoportal import _
from infoportal.browser.blocks.article import ArticlePage
from infoportal.browser.blocks.listing import with_facet
from infoportal.browser.blocks.page import Related
from infoportal.browser.blocks.related import points_giving
from infoportal.browser.layout.template import page_template
from infoportal.browser.variant.links import link_rows
from infoportal.browser.variant.links import LinkRow
from infoportal.records.values import Head
from infoportal.records.values import Link


WEBLINKS = page_template(__file__, "../blocks/weblinks.pt")


class InfoPageView(ArticlePage):
    """The page of an information page."""

    template = page_template(__file__)

    @cached_property
    def links(self) -> list[LinkRow]:
        """Return the links to more information."""
        return link_rows(self.fields, self.language)

    @property
    def links_told(self) -> str:
        """Return them as HTML, which is kept until something is edited."""

        def make() -> str:
            html: str = WEBLINKS(
                view=self, links=self.links, target_language=self.program_language
            )
            return html

        key = ("links", self.record.get("id"), self.record.get("language"))
        return self.overview.keep((*key, self.language), make) if self.head else make()

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
            self.points,
        )
        yield (
            _("related_providers", default="Who is responsible"),
            self.refs("providers"),
        )

    @property
    def number(self) -> str:
        """Return the number of the municipality that the reader is in, if any."""
        local = self.municipality_head
        return next(iter(local.facet("municipality")), "") if local else ""

    @property
    def channels(self) -> list[Head]:
        """Return the advice that helps with this matter, and here."""
        matters = self.fields.get("matters") or ()
        return self.advice(self.ids("providers"), matters, self.number)

    @property
    def points(self) -> list[Link] | list[Head]:
        """Return where to go: in the reader's municipality whoever gives one of the
        services, else the points that the page names.
        """
        if self.number:
            giving = points_giving(self.overview, self.language, self.ids("services"))
            here = with_facet(giving, "municipality", [self.number])
            if here:
                return here
        return self.refs("service_points")

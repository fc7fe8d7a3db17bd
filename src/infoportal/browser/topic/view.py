"""A topic: its text, the narrower topics and the pages in it, and their services."""

from collections.abc import Iterable
from functools import cached_property
from infoportal import _
from infoportal.browser.blocks.article import ArticlePage
from infoportal.browser.blocks.listing import links_to
from infoportal.browser.blocks.page import Related
from infoportal.browser.layout.template import page_template
from infoportal.records.values import Head
from infoportal.records.values import Link


class TopicView(ArticlePage):
    """The page of a topic."""

    template = page_template(__file__)

    @cached_property
    def children(self) -> list[Head]:
        """Return what is in the topic, in the site's order."""
        return self.overview.children(self.path)

    @property
    def subtopics(self) -> list[Head]:
        """Return the narrower topics."""
        return [head for head in self.children if head.type == "topic"]

    @property
    def pages(self) -> list[Head]:
        """Return the pages right in the topic."""
        return [head for head in self.children if head.type != "topic"]

    def lists_told(self) -> Iterable[Related]:
        """Return what the pages of the topic name: online services and services."""
        yield (
            _("related_self_services", default="Do it online"),
            self.named("self_service"),
        )
        yield _("related_services", default="Services"), self.named("service")

    def named(self, facet: str) -> list[Link]:
        """Return what the pages of this topic refer to, each once."""
        ids = (item_id for head in self.pages for item_id in head.facet(facet))
        return links_to(self.overview, dict.fromkeys(ids), self.language)

    @cached_property
    def nearby(self) -> list[Head]:
        """Return the siblings of a narrower topic; the others stand in the footer."""
        return super().nearby if self.breadcrumbs else []

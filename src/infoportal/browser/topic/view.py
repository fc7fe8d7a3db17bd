"""A topic: its text, the narrower topics and the pages in it."""

from functools import cached_property
from infoportal.browser.layout.template import page_template
from infoportal.browser.variant.local import NationalPage
from infoportal.records.values import Head


class TopicView(NationalPage):
    """The page of a topic."""

    template = page_template(__file__)

    @cached_property
    def children(self) -> list[Head]:
        """Return what is in the topic, in the site's order."""
        return self.overview.children(self.path)

    @cached_property
    def nearby(self) -> list[Head]:
        """Return the siblings of a narrower topic; the others stand in the footer."""
        return super().nearby if self.breadcrumbs else []

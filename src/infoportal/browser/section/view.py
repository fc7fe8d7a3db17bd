"""A section: the directory over all things of its kind, wherever they lie."""

from functools import cached_property
from infoportal import _
from infoportal.browser.blocks.listing import Group
from infoportal.browser.blocks.page import ServicePage
from infoportal.browser.layout.notices import local_now
from infoportal.browser.layout.template import page_template
from infoportal.browser.section.groups import groups
from infoportal.records.values import Head
from typing import Any


#: From how many groups on a list of them helps to find one.
MANY = 5
#: Of what a word about its kind stands beside the title.
KINDS = {
    "service_point": "point_kinds",
    "advice_channel": "advice_kinds",
    "notice": "severity",
}


class SectionView(ServicePage):
    """The page of a section."""

    template = page_template(__file__)

    @cached_property
    def groups(self) -> list[Group]:
        """Return everything of the section's kind, in groups."""
        kind = self.fields.get("kind") or ""
        return groups(kind, self.overview, self.peek, self.language, local_now())

    @property
    def jumps(self) -> list[Group]:
        """Return the groups to jump to, where there are many."""
        return self.groups if len(self.groups) >= MANY else []

    def kind_of(self, head: Head) -> str:
        """Return a word about what a thing is; '' where the section says it."""
        vocabulary = KINDS.get(head.type)
        codes = head.facet("kind")
        return self.term(vocabulary, codes[0]) if vocabulary and codes else ""

    @property
    def empty_message(self) -> Any:
        """Return what is said where nothing is listed."""
        return _("page_nothing_listed", default="There is nothing here yet.")

"""A section: the directory over all things of its kind, wherever they lie."""

from functools import cached_property
from infoportal import _
from infoportal.browser.blocks.listing import all_heads
from infoportal.browser.blocks.listing import Group
from infoportal.browser.blocks.map import map_offer
from infoportal.browser.blocks.map import MapOffer
from infoportal.browser.layout.notices import local_now
from infoportal.browser.layout.template import page_template
from infoportal.browser.section.entries import Entry
from infoportal.browser.section.entries import entry
from infoportal.browser.section.entrypage import EntryPage
from infoportal.browser.section.groups import groups
from infoportal.browser.section.groups import NEAREST
from infoportal.browser.section.groups import part
from infoportal.browser.section.narrowing import Narrowing
from infoportal.records.lists import Found
from infoportal.records.values import Head
from typing import Any


#: From how many groups on a list of them helps to find one.
MANY = 5
#: How many things stand on one page.
PAGE = 50


class SectionView(Narrowing, EntryPage):
    """The page of a section."""

    template = page_template(__file__)

    def __call__(self) -> str:
        """Answer; a question that cannot be understood is told to be one."""
        if self.question.faults:
            self.request.response.setStatus(400)
        return super().__call__()

    @property
    def kind(self) -> str:
        """Return the type of the things that are listed."""
        return self.fields.get("kind") or ""

    @cached_property
    def heads(self) -> list[Head]:
        """Return everything of the section's kind."""
        return all_heads(self.overview, self.kind, self.language)

    @cached_property
    def found(self) -> list[Found]:
        """Return what was asked for."""
        return self.narrowed(self.question.asked)

    @cached_property
    def start(self) -> int:
        """Return where this page of the list begins: on it there is something."""
        last = max(len(self.found) - 1, 0) // PAGE * PAGE
        return min(self.question.asked.start // PAGE * PAGE, last)

    @cached_property
    def groups(self) -> list[Group]:
        """Return what was found, in groups; by distance where that was asked for."""
        heads = [found.head for found in self.found]
        if self.question.asked.all("near"):
            every = [Group("near", NEAREST, tuple(heads))] if heads else []
        else:
            every = groups(
                self.kind, heads, self.overview, self.peek, self.language, local_now()
            )
        return part(every, self.start, PAGE)

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """Return what is told of each thing on this page, by identity."""
        shown = {head.id for group in self.groups for head in group.items}
        return {
            one.head.id: entry(one, self) for one in self.found if one.head.id in shown
        }

    @cached_property
    def map_shown(self) -> MapOffer | None:
        """Return the map, where something has its place on it."""
        placed = any(entry.at for entry in self.entries.values())
        return map_offer() if placed else None

    @property
    def jumps(self) -> list[Group]:
        """Return the groups to jump to, where there are many."""
        return self.groups if len(self.groups) >= MANY else []

    def group_marks(self, group: Group) -> dict[str, str]:
        """Return how a heading in another language than the page's is marked."""
        return self.marks(group.link) if group.link else {}

    @property
    def pager(self) -> list[dict[str, Any]]:
        """Return the pages of a long list: number, address, whether it is this."""
        if len(self.found) <= PAGE:
            return []
        return [
            {
                "number": number,
                "url": self.asking(self.question.at(start)),
                "current": start == self.start,
            }
            for number, start in enumerate(range(0, len(self.found), PAGE), 1)
        ]

    @property
    def empty_message(self) -> Any:
        """Return what is said where nothing is listed."""
        return _("page_nothing_listed", default="There is nothing here yet.")

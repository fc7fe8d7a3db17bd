"""What topics and information pages share: a text, and what helps to go on from it."""

from functools import cached_property
from infoportal.browser.blocks.hourspage import HoursPage
from infoportal.browser.blocks.linked import standing_html
from infoportal.browser.blocks.standing import coming
from infoportal.browser.blocks.standing import standing
from infoportal.browser.layout.paths import WITH
from infoportal.browser.variant.local import NationalPage
from infoportal.records.values import Head
from infoportal.records.values import Link
from typing import Any
from zExceptions import NotFound
from zope.component import getMultiAdapter


#: What has hours of its own.
OPEN = ("service_point", "advice_channel")


class ArticlePage(NationalPage, HoursPage):
    """A page with related things, which says of those with hours what is open."""

    def publishTraverse(self, request: Any, name: str) -> Any:
        """Return a variant beside another language: ``…/in/oulu/with/ar``."""
        if name != WITH or not self.municipality:
            raise NotFound(name)
        return getMultiAdapter((self, request), name=WITH)

    @cached_property
    def expressions(self) -> dict[str, str]:
        """Return the hours of the things in the lists, by identity."""
        found = {}
        for _label, items in self.lists:
            for item in items:
                record = self.peek(item.id, item.language)
                if item.type in OPEN and record is not None:
                    found[item.id] = (record.get("osm") or {}).get("", "")
        return {item_id: osm for item_id, osm in found.items() if osm}

    def now_told(self, target: Head | Link) -> str:
        """Return what holds now of a thing with hours as HTML."""
        osm = self.expressions.get(target.id, "")
        now = standing(osm, self.moment, self.language)
        return standing_html(target.id, now, self.as_of) if now else ""

    @property
    def hours_json(self) -> str:
        """Return what will be true in the coming days, for the script."""
        return coming(self.expressions, self.moment, self.language)

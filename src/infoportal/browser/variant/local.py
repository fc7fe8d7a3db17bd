"""A municipality's part of a national page."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from infoportal.browser.blocks.contacts import Contact
from infoportal.browser.blocks.contacts import contact_list
from infoportal.browser.layout.paths import variant_path
from infoportal.browser.layout.template import page_template
from infoportal.browser.layout.view import PortalPage
from infoportal.browser.variant.links import link_rows
from infoportal.browser.variant.links import LinkRow
from infoportal.records.values import Head
from typing import Any
from zExceptions import NotFound


LOCAL = page_template(__file__, "parts.pt")


@dataclass(frozen=True)
class LocalPart:
    """One piece of local information, ready for a page."""

    head: Head | None
    text: str
    links: list[LinkRow]
    contacts: list[Contact]


def local_part(
    head: Head | None, fields: Mapping[str, Any], language: str
) -> LocalPart:
    """Return a piece of local information from its record's fields."""
    return LocalPart(
        head,
        fields.get("text") or "",
        link_rows(fields, language),
        contact_list(fields.get("contacts") or (), fields.get("contact_texts") or {}),
    )


class NationalPage(PortalPage):
    """A page that municipalities can add to; its variants are the same view."""

    local = LOCAL

    def for_municipality(self, municipality: str) -> "NationalPage":
        """Make this the variant of a municipality; NotFound if it is unknown."""
        self.municipality = municipality
        if self.municipality_head is None:
            raise NotFound(municipality)
        return self

    @cached_property
    def municipality_head(self) -> Head | None:
        """Return the municipality whose variant this is, in the page's language."""
        heads = self.overview.heads("municipality", self.language)
        return next((h for h in heads if h.cid == self.municipality), None)

    @property
    def page_title(self) -> str:
        """Return the title, in a variant with the municipality's name."""
        title = super().page_title
        local = self.municipality_head
        return title if local is None else f"{title} – {local.title}"

    @cached_property
    def local_heads(self) -> list[Head]:
        """Return all local information that adds to this page."""
        if self.head is None:
            return []
        heads = self.overview.referring(self.head.id, self.language)
        return [head for head in heads if head.type == "local_information"]

    @cached_property
    def local_parts(self) -> list[LocalPart]:
        """Return what the variant's municipality adds, in its order."""
        local = self.municipality_head
        if local is None:
            return []
        return [
            local_part(head, self.peek(head.id)["fields"], self.language)
            for head in self.local_heads
            if head.parent == local.path
        ]

    @cached_property
    def variants(self) -> list[tuple[str, str]]:
        """Return name and path of the municipalities that add to this page."""
        found = {
            head.parent: self.overview.by_path(head.parent) for head in self.local_heads
        }
        return sorted(
            (place.title, variant_path(self.path, place.cid))
            for place in found.values()
            if place is not None
        )

    @property
    def canonical(self) -> str:
        """Return this variant's own address only if it has a text of its own."""
        if self.municipality and not self.local_parts:
            return self.url(self.path)
        return super().canonical

    @cached_property
    def translations(self) -> dict[str, str]:
        """Return the translations; of a variant, where the municipality has one."""
        if self.head is None:
            return {}
        found = self.overview.translations(self.head.id)
        local = self.municipality_head
        if local is None:
            return found
        known = self.overview.translations(local.id)
        return {
            code: variant_path(path, self.municipality)
            for code, path in found.items()
            if code in known
        }

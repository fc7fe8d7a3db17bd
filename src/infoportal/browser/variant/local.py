"""A municipality's part of a national page."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from infoportal import _
from infoportal.browser.blocks.addresses import Address
from infoportal.browser.blocks.addresses import address_list
from infoportal.browser.blocks.contacts import Contact
from infoportal.browser.blocks.contacts import contact_list
from infoportal.browser.blocks.listing import all_referring
from infoportal.browser.layout.paths import variant_path
from infoportal.browser.layout.template import page_template
from infoportal.browser.layout.view import PortalPage
from infoportal.browser.sitemap.entries import variants
from infoportal.browser.variant.links import link_rows
from infoportal.browser.variant.links import LinkRow
from infoportal.places.alphabet import place_in_order
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


def place_of(head: Head) -> str:
    """Return the content id of the municipality that local information lies in."""
    return head.parent.rpartition("/")[2]


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
        """Return all local information that adds to this page, each piece once: in
        the page's language, else in another that it is written in.
        """
        if self.head is None:
            return []
        return all_referring(
            self.overview, self.head.id, "local_information", self.language
        )

    @cached_property
    def heads_here(self) -> list[Head]:
        """Return what the variant's municipality adds, in its order."""
        if self.municipality_head is None:
            return []
        return [
            head for head in self.local_heads if place_of(head) == self.municipality
        ]

    @cached_property
    def local_parts(self) -> list[LocalPart]:
        """Return what the municipality tells in the page's language."""
        return [
            local_part(head, self.peek(head.id)["fields"], self.language)
            for head in self.heads_here
            if head.language == self.language
        ]

    @cached_property
    def local_elsewhere(self) -> list[tuple[Head, list[Address]]]:
        """Return what it tells in other languages only, and where that is read."""
        found = []
        for head in self.heads_here:
            if head.language != self.language:
                paths = variants(self.overview, head.id)
                urls = {code: self.url(path) for code, path in paths.items()}
                found.append((head, address_list(urls, self.language)))
        return found

    @cached_property
    def local_places(self) -> list[Head]:
        """Return the municipalities that add to this page, by the alphabet."""
        known = {
            head.cid: head
            for head in self.overview.heads("municipality", self.language)
        }
        names = dict.fromkeys(map(place_of, self.local_heads))
        return sorted(
            (known[name] for name in names if name in known),
            key=lambda head: place_in_order(head.title, self.language),
        )

    def variant_of(self, place: str) -> str:
        """Return the address of this page as a municipality shows it."""
        return self.url(variant_path(self.path, place))

    @property
    def local_names(self) -> str | None:
        """Return the ids of those municipalities, for the script; None in a variant."""
        if self.municipality:
            return None
        return " ".join(head.cid for head in self.local_places)

    @property
    def local_url(self) -> str | None:
        """Return the address of the variants, a star for the municipality."""
        return None if self.municipality else self.variant_of("*")

    def local_title(self, name: str | None) -> str:
        """Return the heading of what a municipality, or some, tell of this matter."""
        if not name:
            return self.translate(_("local_title", default="In your municipality"))
        return self.translate(
            _(
                "local_title_of",
                default="In your municipality: ${municipality}",
                mapping={"municipality": name},
            )
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

"""An information page: its text, and what helps a reader to go on from it."""

from functools import cached_property
from infoportal import _
from infoportal.browser.layout.template import page_template
from infoportal.browser.variant.links import link_rows
from infoportal.browser.variant.links import LinkRow
from infoportal.browser.variant.local import NationalPage
from infoportal.records.values import Link
from typing import Any


RELATED = (
    ("self_services", _("related_self_services", default="Do it online")),
    ("services", _("related_services", default="Services")),
    ("service_points", _("related_service_points", default="Get help in person")),
    ("providers", _("related_providers", default="Who is responsible")),
)


class InfoPageView(NationalPage):
    """The page of an information page."""

    template = page_template(__file__)

    @cached_property
    def links(self) -> list[LinkRow]:
        """Return the links to more information."""
        return link_rows(self.fields, self.language)

    @cached_property
    def related(self) -> list[tuple[str, list[Link]]]:
        """Return a heading and links for each kind of related things."""
        found = []
        for name, title in RELATED:
            links = (self.link(item_id) for item_id in self.fields.get(name) or ())
            shown = [link for link in links if link is not None]
            if shown:
                found.append((self.translate(title), shown))
        return found

    @cached_property
    def picture(self) -> dict[str, Any] | None:
        """Return the picture: address, size, what it shows, caption."""
        image = self.fields.get("image")
        if not image:
            return None
        return {
            "url": self.file_url(image["filename"]),
            "width": image.get("width"),
            "height": image.get("height"),
            "alt": self.fields.get("image_alt") or "",
            "caption": self.fields.get("image_caption") or "",
        }

    @cached_property
    def files(self) -> list[dict[str, Any]]:
        """Return the files: name, address, kind and size."""
        return [
            {
                "name": row["filename"],
                "url": self.file_url(row["filename"]),
                "kind": row["content_type"].rpartition("/")[2].upper(),
                "size": self.size(row["size"]),
            }
            for row in self.fields.get("files") or ()
        ]

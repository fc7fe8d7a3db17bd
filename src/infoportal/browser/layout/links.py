"""Where a page's links lead."""

from functools import cached_property
from infoportal.browser.layout.paths import variant_path
from infoportal.browser.layout.words import Words
from infoportal.browser.static import BUNDLES
from infoportal.browser.static import inline
from infoportal.browser.static import version
from infoportal.records.values import Head
from infoportal.records.values import Link
from urllib.parse import quote

import dataclasses


class Links(Words):
    """Addresses of items, files and languages."""

    def url(self, path: str) -> str:
        """Return the absolute address of a path from the portal."""
        return self.portal_url + path

    @cached_property
    def portal_url(self) -> str:
        """Return the address of the portal, without a slash at its end."""
        return self.portal.absolute_url()

    def link(self, item_id: str) -> Link | None:
        """Return where an item is read; the variant when it has one here."""
        link = self.overview.link(item_id, self.language)
        return link and dataclasses.replace(link, path=self.path_of(link))

    def path_of(self, target: Head | Link) -> str:
        """Return where a head or link leads: local information to its variant,
        national pages to the variant of the municipality that the reader is in.
        """
        if target.type == "local_information":
            return self.local_path(target)
        if self.municipality and target.type in ("topic", "info_page"):
            return variant_path(target.path, self.municipality)
        return target.path

    def local_path(self, target: Head | Link) -> str:
        """Return the path of the variant that shows a piece of local information."""
        head = self.overview.by_path(target.path)
        for item_id in head.facet("adds_to") if head else ():
            national = self.overview.public(item_id, target.language)
            if national is not None:
                return variant_path(national.path, target.path.split("/")[-2])
        return target.path

    def file_url(self, filename: str) -> str:
        """Return the address of a picture or file of what is shown."""
        return f"{self.url(self.path)}/@@file/{quote(filename)}"

    def static(self, name: str) -> str:
        """Return the address of a file of ours, which changes when the file does."""
        folder = "@@static" if name in BUNDLES else "++resource++infoportal"
        return f"{self.portal_url}/{folder}/{name}?v={version(name)}"

    def inline(self, name: str) -> str:
        """Return a small picture of ours as an address that holds it all."""
        return inline(name)

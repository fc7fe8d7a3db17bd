"""What the header and the footer lead to: one tap away on every page."""

from functools import cached_property
from infoportal.browser.layout import icons
from infoportal.browser.layout.links import Links
from infoportal.browser.layout.paths import from_here
from infoportal.browser.layout.paths import variant_path
from infoportal.controlpanels.settings import setting
from infoportal.identity import item_id_for
from infoportal.records.values import Head
from infoportal.records.values import Link
from typing import Any


#: The page about emergencies, whatever it is called in a language.
URGENT_HELP = item_id_for("info_page", "urgent-help")


class Menu(Links):
    """The ways that do not depend on the page."""

    #: What was searched for on this page; the search page knows.
    search_words = ""

    def icon(self, name: str) -> str:
        """Return an icon as SVG, to stand beside words that say the same."""
        return icons.icon(name)

    def icon_of(self, head: Head) -> str:
        """Return the icon of a topic; '' where it has none."""
        name = next(iter(head.facet("icon")), "")
        return icons.icon(name) if name in icons.ICONS else ""

    @cached_property
    def urgent_help(self) -> Link | None:
        """Return where the page about emergencies is read, in this language or
        in the one that stands in; None where it is not public at all.
        """
        return self.link(URGENT_HELP)

    def way(self, name: str) -> str:
        """Return the address of a page that each language has (``search``)."""
        return self.url(f"/{self.language}/{name}")

    def is_way(self, name: str) -> str | None:
        """Return what ``aria-current`` says of a link to such a page."""
        return "page" if self.__name__ == name else None

    @property
    def chooser(self) -> str:
        """Return where a municipality is chosen; the way leads back to this page."""
        return self.way("choose-municipality") + from_here(*self.whereabouts)

    @property
    def whereabouts(self: Any) -> tuple[str, str]:
        """Return the path and the query that somebody comes back to; '' for none."""
        path = variant_path(self.path, self.municipality) if self.head else ""
        return path, ""

    @cached_property
    def main_links(self) -> list[Head]:
        """Return the sections, as the header offers them."""
        return self.overview.heads("section", self.language)

    def directory_of(self, kind: str) -> Head | None:
        """Return the section that lists things of a type."""
        found = (head for head in self.main_links if kind in head.facet("kind"))
        return next(found, None)

    @cached_property
    def topics(self) -> list[Head]:
        """Return the topics of the first level."""
        return self._first_level("topic")

    @cached_property
    def about_pages(self) -> list[Head]:
        """Return the pages about the portal itself: those outside all topics."""
        return self._first_level("info_page")

    def _first_level(self, type_name: str) -> list[Head]:
        children = self.overview.children(f"/{self.language}")
        return [head for head in children if head.type == type_name]

    @cached_property
    def licence(self) -> tuple[str, str]:
        """Return title and address of the licence of the texts."""
        return setting("license_title"), setting("license_url")

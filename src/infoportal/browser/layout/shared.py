"""Pieces of the frame that many pages share: made once a change, not once a page.

A piece is rendered with marks where a page's own values come, and remembered by the
overview, which forgets it with every edit. What a piece may ask of a page is listed
here: anything else would stick to the pages that come after.
"""

from chameleon import PageTemplateFile
from collections.abc import Callable
from collections.abc import Hashable
from dataclasses import dataclass
from html import escape
from infoportal.browser.layout import share
from infoportal.browser.layout.template import page_template
from typing import Any
from urllib.parse import quote


#: What is the same on all pages of a language, a municipality and a piece's key.
COMMON = frozenset(
    {"about_pages", "facts", "icon", "inline", "is_here", "is_way", "language"}
    | {"licence", "main_links", "path_of", "portal_url", "program_dir", "program_tag"}
    | {"site_name", "static", "tag", "topics", "urgent_help", "url", "way"}
)
#: Stand for a page's own values; no text has them: they are signs for private use.
MARKS = {
    "beside": "\ue000",
    "canonical": "\ue001",
    "chooser": "\ue002",
    "feedback_link": "\ue003",
    "language_items": "\ue004",
    "page_title": "\ue005",
    "search_words": "\ue006",
}


@dataclass(frozen=True)
class Piece:
    """A template, and what of a page is written for which mark in it."""

    template: PageTemplateFile
    own: tuple[tuple[str, Callable[[Any], str]], ...] = ()


class Common:
    """A page as a piece sees it: what differs from page to page is a mark."""

    def __init__(self, page: Any) -> None:
        self._page = page

    def __getattr__(self, name: str) -> Any:
        """Return what all pages that share a piece have, or a mark."""
        if name in MARKS:
            return MARKS[name]
        if name in COMMON:
            return getattr(self._page, name)
        raise AttributeError(f"{name} is not the same on all pages")

    @property
    def ways_to_share(self) -> list[share.Way]:
        """Return the ways to pass on a page that is not known yet."""
        return share.ways(self.page_title, self.canonical)


def escaped(name: str) -> tuple[str, Callable[[Any], str]]:
    """Return the mark of a page's value, and how it is written."""
    return MARKS[name], lambda page: escape(getattr(page, name))


def quoted(name: str) -> tuple[str, Callable[[Any], str]]:
    """Return a mark as it stands within another address, and how it is written."""
    return quote(MARKS[name]), lambda page: quote(getattr(page, name), safe="")


def piece(file: str, *own: tuple[str, Callable[[Any], str]]) -> Piece:
    """Return a piece of the frame."""
    return Piece(page_template(__file__, file), own)


PIECES = {
    "assets": piece("assets.pt"),
    "beside": piece("../parallel/link.pt", escaped("beside")),
    "feedback": piece("../feedback/block.pt", escaped("feedback_link")),
    "footer": piece("footer.pt"),
    "header": piece(
        "header.pt",
        escaped("chooser"),
        escaped("search_words"),
        (MARKS["language_items"], lambda page: page.language_items),
    ),
    "share": piece(
        "share.pt", quoted("page_title"), quoted("canonical"), escaped("canonical")
    ),
}


def shared(page: Any, name: str, *key: Hashable) -> str:
    """Return a piece of a page's frame as HTML.

    :param key: on what else of the page it depends than language and municipality.
    """
    found = PIECES[name]

    def make() -> str:
        language = page.program_language
        return found.template(view=Common(page), target_language=language)

    whole = (name, page.language, page.municipality, page.portal_url, *key)
    html = page.overview.keep(whole, make)
    for mark, write in found.own:
        html = html.replace(mark, write(page))
    return html

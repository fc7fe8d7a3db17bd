"""What stands around every page: languages, way back, navigation, notices."""

from functools import cached_property
from infoportal.browser.feedback.block import feedback_link
from infoportal.browser.layout import share
from infoportal.browser.layout import wording
from infoportal.browser.layout.menu import Menu
from infoportal.browser.layout.metadata import metadata
from infoportal.browser.layout.notices import local_now
from infoportal.browser.layout.notices import Notice
from infoportal.browser.layout.notices import notices_for
from infoportal.browser.layout.paths import beside_path
from infoportal.browser.layout.paths import in_language
from infoportal.browser.layout.paths import variant_path
from infoportal.browser.layout.provenance import provenance
from infoportal.browser.layout.provenance import provenance_html
from infoportal.browser.layout.provenance import reading_time
from infoportal.browser.layout.shared import shared
from infoportal.browser.layout.switcher import language_items
from infoportal.browser.layout.switcher import language_row
from infoportal.browser.layout.toolbar import toolbar_links
from infoportal.languages import SOURCE_LANGUAGES
from infoportal.records.values import Head
from typing import Any


class Frame(Menu):
    """The frame, made of the overview alone."""

    #: What the page is in the words of schema.org.
    schema_kind = "WebPage"

    @cached_property
    def translations(self) -> dict[str, str]:
        """Return ``{language: path}`` of every public translation of this page."""
        if self.head is None:
            return {}
        found = self.overview.translations(self.head.id)
        return {c: variant_path(p, self.municipality) for c, p in found.items()}

    @property
    def beside(self) -> str:
        """Return this page's address beside another language: Finnish or Swedish
        first; '' where there is none.
        """
        if self.head is None or self.language not in self.translations:
            return ""
        others = (*SOURCE_LANGUAGES, *self.translations)
        known = (c for c in others if c != self.language and c in self.translations)
        code = next(known, "")
        here = self.translations[self.language]
        return self.url(beside_path(here, code)) if code else ""

    @property
    def canonical(self) -> str:
        """Return the address that stands for this page."""
        return self.url(variant_path(self.path, self.municipality))

    @property
    def robots(self) -> str:
        """Return what robots should do, '' for what they do anyway."""
        return ""

    @property
    def alternates(self) -> list[tuple[str, str]]:
        """Return tag and address of every translation, and of the default one."""
        found = [(self.tag(c), self.url(p)) for c, p in self.translations.items()]
        default = next((c for c in ("en", "fi", "sv") if c in self.translations), "")
        if default:
            found.append(("x-default", self.url(self.translations[default])))
        return found

    def is_here(self, head: Head) -> str | None:
        """Return what ``aria-current`` says of a link to ``head``."""
        if self.head is None:
            return None
        if head.path == self.head.path:
            return "page"
        return "true" if self.head.path.startswith(f"{head.path}/") else None

    @cached_property
    def switcher(self) -> list[dict[str, Any]]:
        """Return the languages: the same page, or what is said where it is missing."""
        here = variant_path(self.path, self.municipality)
        entries = []
        for code in self.overview.languages:
            path = self.translations.get(code)
            entries.append(
                {
                    **language_row(code),
                    "url": self.url(path or in_language(here, code)),
                    "exists": path is not None,
                    "current": code == self.language,
                }
            )
        return entries

    @property
    def language_items(self) -> str:
        """Return the languages as the header offers them."""
        return language_items(self)

    @property
    def assets(self) -> str:
        """Return what every page's head begins with."""
        return shared(self, "assets")

    @property
    def header(self) -> str:
        """Return the header; which link in it is that of this page is its own."""
        steps = self.head.path.split("/") if self.head else ()
        key = (*steps[2:3], len(steps) > 3, self.__name__)
        return shared(self, "header", *key)

    @property
    def footer(self) -> str:
        """Return the footer."""
        return shared(self, "footer", self.licence)

    def shared(self, name: str) -> str:
        """Return another piece of the frame."""
        return shared(self, name)

    @cached_property
    def breadcrumbs(self) -> list[Head]:
        """Return what lies above this page, the outermost first."""
        return self.overview.parents(self.head) if self.head else []

    @cached_property
    def nearby(self) -> list[Head]:
        """Return this page and its siblings, where they belong together."""
        if self.head is None or not self.breadcrumbs:
            return []
        if self.breadcrumbs[-1].type not in ("topic", "municipality"):
            return []
        found = self.overview.children(self.head.parent)
        return found if len(found) > 1 else []

    @cached_property
    def notices(self) -> list[Notice]:
        """Return the notices that concern this page now."""
        return notices_for(self)

    @cached_property
    def provenance(self) -> dict[str, Any]:
        """Return who wrote this text and how true it is; {} where none is told."""
        return provenance(self)

    @cached_property
    def provenance_told(self) -> str:
        """Return the same as HTML; of an item it is kept until something is edited."""
        if self.head is None:
            return provenance_html(self)
        here = (self.head.id, self.head.language, self.municipality, self.portal_url)
        key = ("provenance", type(self), self.language, *here)
        return self.overview.keep(key, lambda: provenance_html(self))

    #: Whether the page asks if it helped.
    asks_feedback = True

    @cached_property
    def feedback_link(self) -> str:
        """Return where feedback on this page is given, '' where it is not asked."""
        return feedback_link(self)

    @property
    def toolbar_links(self) -> list[tuple[str, str]]:
        """Return what those who are signed in can do here."""
        return toolbar_links(self)

    @property
    def metadata(self) -> str:
        """Return as HTML what the page says of itself to machines."""
        return metadata(self)

    @cached_property
    def reading_time(self) -> str:
        """Return how long the text takes, in words; '' where nothing is read."""
        minutes = reading_time(self)
        return wording.minutes_text(minutes, self.language) if minutes else ""

    @property
    def ways_to_share(self) -> list[share.Way]:
        """Return the ways to pass this page on."""
        return share.ways(self.page_title, self.canonical)

    @property
    def printed_on(self) -> str:
        """Return the date that a printed page is true of."""
        return self.date(local_now())

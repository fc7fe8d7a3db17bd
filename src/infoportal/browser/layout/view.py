"""The base of every public page: what the frame and the pages ask for."""

from chameleon import PageTemplateFile
from functools import cached_property
from infoportal import _
from infoportal.browser.layout import wording
from infoportal.browser.layout.catalogues import language_of_program
from infoportal.browser.layout.notices import notices_for
from infoportal.browser.layout.paths import in_language
from infoportal.browser.layout.paths import language_of
from infoportal.browser.layout.paths import variant_path
from infoportal.browser.layout.provenance import provenance
from infoportal.browser.layout.template import page_template
from infoportal.browser.layout.toolbar import toolbar_links
from infoportal.browser.layout.visitor import visitor_language
from infoportal.browser.static import version
from infoportal.interfaces import IPortalItem
from infoportal.languages import Language
from infoportal.languages import language as language_facts
from infoportal.records.build import build
from infoportal.records.build import portal_path
from infoportal.records.overview import Overview
from infoportal.records.overview import overview
from infoportal.records.store import record_store
from infoportal.records.values import Head
from infoportal.records.values import Link
from plone import api
from Products.Five import BrowserView
from typing import Any
from urllib.parse import quote
from zope.i18n import translate

import dataclasses


LAYOUT = page_template(__file__, "layout.pt")
PARTS = page_template(__file__, "parts.pt")


class PortalPage(BrowserView):
    """A page of the portal; subclasses bring ``template`` and their own values."""

    template: PageTemplateFile
    layout = LAYOUT
    parts = PARTS
    #: Municipality (its id) whose variant this page is; '' for national pages.
    municipality = ""

    def __call__(self) -> str:
        """Render the page."""
        self.set_headers()
        return self.render()

    def render(self) -> str:
        """Return the page's HTML."""
        # A macro begins at its element, so it cannot bring the document type.
        return "<!DOCTYPE html>\n" + self.template(
            view=self,
            context=self.context,
            request=self.request,
            layout=self.layout.macros,
            parts=self.parts.macros,
            target_language=self.program_language,
        )

    def set_headers(self) -> None:
        """Tell what this is; keep Plone's theme away from it."""
        response = self.request.response
        response.setHeader("Content-Type", "text/html; charset=utf-8")
        response.setHeader("Content-Language", self.facts.tag)
        response.setHeader("X-Theme-Disabled", "True")
        # Zope would write a <base> that turns "#main" into another address, and
        # that tells what exists from what does not.
        response.setBase(None)

    # Where we are

    @cached_property
    def portal(self) -> Any:
        """Return the portal."""
        return api.portal.get()

    @cached_property
    def overview(self) -> Overview:
        """Return what the public sees at this moment."""
        return overview(self.portal)

    @cached_property
    def path(self) -> str:
        """Return the path of what is shown, from the portal: ``/fi/housing``."""
        return portal_path(self.context, self.portal)

    @cached_property
    def language(self) -> str:
        """Return the code of the page's language: its path's, else the visitor's."""
        available = self.overview.languages
        return language_of(self.path, available) or self.visitor_language

    @property
    def visitor_language(self) -> str:
        """Return the language that the visitor has chosen or their browser asks for."""
        return visitor_language(self.request, self.overview.languages)

    @property
    def facts(self) -> Language:
        """Return tag, direction and script of the page's language."""
        return language_facts(self.language)

    @cached_property
    def program_language(self) -> str:
        """Return the language of what the program says: one with a catalogue."""
        return language_of_program(self.language)

    # What is shown

    @cached_property
    def head(self) -> Head | None:
        """Return the head of what is shown, public or not; None on other pages."""
        return self.overview.index.by_path.get(self.path)

    @cached_property
    def record(self) -> dict[str, Any]:
        """Return the record of what is shown: to READ only; {} on other pages."""
        if self.head is None:
            own = getattr(self.context, "language", "")
            return build(self.context)[1] if own and self.is_item else {}
        return self.peek(self.head.id, self.head.language) or {}

    @property
    def is_item(self) -> bool:
        """Tell whether the context is something that the portal publishes."""
        return IPortalItem.providedBy(self.context)

    @property
    def fields(self) -> dict[str, Any]:
        """Return the own values of what is shown."""
        return self.record.get("fields", {})

    def peek(self, item_id: str, code: str = "") -> dict[str, Any] | None:
        """Return any item's record to READ only, in the page's language."""
        return record_store(self.portal).peek(item_id, code or self.language)

    @property
    def municipality_head(self) -> Head | None:
        """Return the municipality whose variant this page is."""
        return None

    @property
    def page_title(self) -> str:
        """Return the heading of the page."""
        return self.record.get("title") or self.site_name

    @property
    def document_title(self) -> str:
        """Return the title of the window: the heading and whose page it is."""
        parts = dict.fromkeys((self.page_title, self.site_name))
        return " – ".join(parts)

    @property
    def description(self) -> str:
        """Return one or two sentences of plain text about the page."""
        return self.record.get("description") or ""

    @property
    def site_name(self) -> str:
        """Return the name of the portal in the page's language."""
        return self.translate(_("site_name", default="Infoportal"))

    # Links

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

    def tag(self, code: str) -> str:
        """Return the BCP 47 tag of a language code, for ``lang`` and ``hreflang``."""
        return language_facts(code).tag

    def direction(self, code: str) -> str:
        """Return ``ltr`` or ``rtl``."""
        return language_facts(code).direction

    # Words

    def translate(self, message: Any) -> str:
        """Return a message in the page's language."""
        return translate(message, target_language=self.program_language)

    def term(self, vocabulary: str, code: str) -> str:
        """Return the title of a code of a vocabulary (``channels``)."""
        return self.translate(wording.term(vocabulary, code))

    def language_name(self, code: str) -> str:
        """Return the name of a language."""
        return self.translate(wording.language_name(code, self.language))

    def date(self, iso: str | None) -> str:
        """Return a day as the language writes it: 30. huhtikuuta 2015."""
        return wording.date_text(iso or "", self.language)

    def time(self, value: str | None) -> str:
        """Return a time ``HH:MM`` as the language writes it: 8.30."""
        return wording.clock_text(value or "", self.language)

    def size(self, number: int) -> str:
        """Return the size of a file for people."""
        return wording.size_text(number, self.language)

    # The frame

    @cached_property
    def translations(self) -> dict[str, str]:
        """Return ``{language: path}`` of every public translation of this page."""
        if self.head is None:
            return {}
        found = self.overview.translations(self.head.id)
        return {c: variant_path(p, self.municipality) for c, p in found.items()}

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
            facts = language_facts(code)
            path = self.translations.get(code)
            entries.append(
                {
                    "code": code,
                    "tag": facts.tag,
                    "dir": facts.direction,
                    "name": facts.native_name,
                    "url": self.url(path or in_language(here, code)),
                    "exists": path is not None,
                    "current": code == self.language,
                }
            )
        return entries

    @cached_property
    def breadcrumbs(self) -> list[Head]:
        """Return what lies above this page, the outermost first."""
        return self.overview.parents(self.head) if self.head else []

    @cached_property
    def main_links(self) -> list[Head]:
        """Return the sections, as the header offers them."""
        return self.overview.heads("section", self.language)

    @cached_property
    def topics(self) -> list[Head]:
        """Return the topics of the first level."""
        children = self.overview.children(f"/{self.language}")
        return [head for head in children if head.type == "topic"]

    @cached_property
    def nearby(self) -> list[Head]:
        """Return this page and its siblings, where they belong together."""
        if self.head is None or not self.breadcrumbs:
            return []
        if self.breadcrumbs[-1].type not in ("topic", "municipality"):
            return []
        return self.overview.children(self.head.parent)

    @cached_property
    def notices(self) -> list[dict[str, Any]]:
        """Return the notices that concern this page now."""
        return notices_for(self)

    @cached_property
    def provenance(self) -> dict[str, Any]:
        """Return who wrote this text and how true it is; {} where none is told."""
        return provenance(self)

    def static(self, name: str) -> str:
        """Return the address of a file of ours, which changes when the file does."""
        address = f"{self.portal_url}/++resource++infoportal/{name}"
        return f"{address}?v={version(name)}"

    @property
    def toolbar_links(self) -> list[tuple[str, str]]:
        """Return what those who are signed in can do here."""
        return toolbar_links(self)

    @property
    def is_signed_in(self) -> bool:
        """Tell whether the visitor is known."""
        return not api.user.is_anonymous()

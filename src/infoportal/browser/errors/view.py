"""404 and 500 in the visitor's language, the same for what is private and absent."""

from functools import cached_property
from infoportal import _
from infoportal.browser.errors.moved import moved_to
from infoportal.browser.layout.paths import in_language
from infoportal.browser.layout.paths import language_of
from infoportal.browser.layout.paths import national_path
from infoportal.browser.layout.paths import single_path
from infoportal.browser.layout.switcher import language_row
from infoportal.browser.layout.template import page_template
from infoportal.browser.layout.view import PortalPage
from infoportal.journal.places import path_is_gone
from infoportal.records.values import Head
from plone.rest.interfaces import IAPIRequest
from transaction.interfaces import TransientError
from typing import Any
from urllib.parse import unquote
from zExceptions import HTTPException
from zope.component import getMultiAdapter


#: What most readers of a page that is missing in their language know a little of.
FIRST = ("fi", "sv", "en")


class ErrorPage(PortalPage):
    """What is shown when something went wrong; its context is the exception.

    Where this fails too, ``server.filters.faults`` answers.
    """

    template = page_template(__file__, "error.pt")
    robots = "noindex"
    canonical = ""
    head = None
    breadcrumbs: list[Head] = []
    record: dict[str, Any] = {}

    def __call__(self) -> str | None:
        """Answer with the page, or with the API's own message to its requests."""
        if IAPIRequest.providedBy(self.request):
            return api_answer(self.context, self.request)
        exception = self.context
        if isinstance(exception, TransientError):
            raise exception  # the server has an answer of its own to these
        status = getattr(exception, "getStatus", lambda: 500)()
        if isinstance(exception, HTTPException) and status < 400:
            return ""  # a redirect: its headers are set already
        return self.answer(status)

    def answer(self, status: int) -> str:
        """Lock the status and the page: nothing that follows may tell more."""
        self.set_headers()
        response = self.request.response
        response.setStatus(status, lock=1)
        response.setHeader("Cache-Control", "private, no-store")
        response.setBody(self.render(), lock=1)
        return ""

    @property
    def wanted(self) -> str:
        """Return the path that was asked for, from the portal."""
        address = str(self.request.get("ACTUAL_URL", ""))
        path = address.removeprefix(self.portal_url)
        # NUL can stand in no page.
        path = unquote(path).replace("\0", "\ufffd").rstrip("/")
        return path if path.startswith("/") else ""

    @cached_property
    def path(self) -> str:
        """Return the path that was asked for: it tells the language."""
        return self.wanted

    @property
    def page_title(self) -> str:
        """Say that it is not the reader's fault."""
        return self.translate(_("error_title", default="Something went wrong"))


class NotFoundPage(ErrorPage):
    """404: what is not public does not exist, and nothing tells them apart."""

    template = page_template(__file__, "not_found.pt")

    def __call__(self) -> str | None:
        """Lead to where a thing has moved, else say that there is nothing here."""
        if IAPIRequest.providedBy(self.request):
            return api_answer(self.context, self.request)
        target = moved_to(self)
        if target:
            self.request.response.redirect(self.url(target), status=301, lock=1)
            return ""
        return self.answer(410 if self.is_gone else 404)

    @cached_property
    def is_gone(self) -> bool:
        """Tell whether there was a public page here; nothing else is told of it."""
        return path_is_gone(self.wanted)

    @property
    def page_title(self) -> str:
        """Say what is missing: the page, or only its translation."""
        if self.is_gone:
            return self.translate(_("gone_title", default="This page has been removed"))
        if self.elsewhere:
            return self.translate(
                _("missing_translation_title", default="Not in this language yet")
            )
        return self.translate(_("not_found_title", default="Page not found"))

    @cached_property
    def elsewhere(self) -> dict[str, str]:
        """Return ``{language: path}`` of the same page where it exists."""
        return translations_at(self.overview, self.wanted)

    @property
    def translations(self) -> dict[str, str]:
        """Return where the page exists: the switcher knows these languages."""
        return self.elsewhere

    @property
    def alternates(self) -> list[tuple[str, str]]:
        """Return no translations for robots: this is no page."""
        return []

    @property
    def languages_elsewhere(self) -> list[dict[str, str]]:
        """Return title, address and language of what exists, the most read first."""
        first = [code for code in FIRST if code in self.elsewhere]
        found = []
        for code in dict.fromkeys((*first, *self.elsewhere)):
            path = self.elsewhere[code]
            found.append(
                {
                    **language_row(code),
                    "title": self.overview.by_path(national_path(path)).title,
                    "url": self.url(path),
                }
            )
        return found


def translations_at(overview: Any, path: str) -> dict[str, str]:
    """Return where the thing of a path is public in other languages.

    Ids are the same in all of them, so the path differs in its first step alone. A
    variant exists where its national page does, if the municipality is known there.
    Of a page beside another language, the page itself is told.
    """
    single = single_path(path)
    whole = single != path and overview.by_path(national_path(single)) is not None
    if whole or not language_of(path, overview.languages):
        return {}
    path, found = single, {}
    for code in overview.languages:
        other = in_language(path, code)
        page = national_path(other)
        if overview.by_path(page) is None:
            continue
        if page == other or is_municipality(overview, code, other.rpartition("/")[2]):
            found[code] = other
    return found


def is_municipality(overview: Any, code: str, cid: str) -> bool:
    """Tell whether a municipality of this id is public in a language."""
    return any(head.cid == cid for head in overview.heads("municipality", code))


def api_answer(exception: Exception, request: Any) -> None:
    """Let the API answer in its own shape; it hides what is hidden on pages."""
    return getMultiAdapter((exception, request), name="api-error")()

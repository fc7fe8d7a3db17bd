"""A page beside its text in another language, so that two people read it together."""

from collections.abc import Mapping
from functools import cached_property
from infoportal import _
from infoportal.browser.layout.paths import beside_path
from infoportal.browser.layout.paths import national_path
from infoportal.browser.layout.template import page_template
from infoportal.browser.layout.view import PortalPage
from infoportal.browser.parallel.rows import beside
from infoportal.browser.parallel.rows import Rows
from infoportal.browser.parallel.things import parts_of
from infoportal.records.values import Head
from infoportal.translation.freshness import freshness
from plone import api
from typing import Any
from zExceptions import NotFound
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse


CELLS = page_template(__file__, "cells.pt")


@implementer(IPublishTraverse)
class ParallelPage(PortalPage):
    """A page in two languages; the second one stands last in the address."""

    template = page_template(__file__)
    cells = CELLS
    robots = "noindex"
    beside = ""
    alternates: list[tuple[str, str]] = []
    nearby: list[Head] = []
    provenance: dict[str, Any] = {}
    #: The language of the second side.
    other = ""

    def publishTraverse(self, request: Any, name: str) -> "ParallelPage":
        """Take the second language from the address."""
        if self.other or name not in self.overview.languages:
            raise NotFound(name)
        self.other = name
        return self

    def __call__(self) -> str:
        """Render both sides; where there is no second, say which there are: 404."""
        if not self.other:
            raise NotFound("with")
        if self.head is not None and self.head.type == "local_information":
            return self.lead_on()
        if not self.sides:
            self.request.response.setStatus(404)
        return super().__call__()

    def lead_on(self) -> str:
        """Redirect: local information is read on the page that it adds to."""
        target = self.local_path(self.head)
        if target == self.path:
            raise NotFound(self.path)
        address = self.url(beside_path(target, self.other))
        self.request.response.redirect(address, status=301)
        return ""

    @cached_property
    def single(self) -> Any:
        """Return the page itself, in its own language."""
        page = api.content.get_view("view", self.context, self.request)
        return page.for_municipality(self.municipality) if self.municipality else page

    @cached_property
    def sides(self) -> tuple[Any, ...]:
        """Return the page in both languages; () where it lacks the second.

        The second needs its records alone: no object of it is woken.
        """
        path = self.single.translations.get(self.other)
        if path is None or self.other == self.language:
            return ()
        second = type(self.single)(self.context, self.request)
        second.path = national_path(path)
        second.municipality = self.municipality
        return self.single, second

    @cached_property
    def told(self) -> list[Rows]:
        """Return what the two sides tell, beside each other."""
        sides = [parts_of(side) for side in self.sides]
        return beside(*sides, self.source_of) if sides else []

    def source_of(self, record: Mapping[str, Any]) -> dict[str, Any] | None:
        """Return the record that a translation was made from."""
        code = record["translation"].get("source_language") or ""
        return self.peek(record["id"], code) if code else None

    def is_outdated(self, side: Any) -> bool:
        """Tell whether the source of a side has changed since."""
        return freshness(self.source_of(side.record), side.record) == "outdated"

    @property
    def page_title(self) -> str:
        """Return the title of the page itself."""
        return self.single.page_title

    @property
    def document_title(self) -> str:
        """Return the title with both languages."""
        names = [side.facts.native_name for side in self.sides]
        return " – ".join((self.page_title, *names, self.site_name))

    @property
    def municipality_head(self) -> Head | None:
        """Return the municipality of a variant."""
        return self.single.municipality_head

    @property
    def canonical(self) -> str:
        """Return the page itself."""
        return self.single.canonical if self.sides else ""

    @cached_property
    def breadcrumbs(self) -> list[Head]:
        """Return the way to the page, and the page."""
        return [*super().breadcrumbs, self.head] if self.head else []

    @cached_property
    def translations(self) -> dict[str, str]:
        """Return this page in the other languages: the second side's swaps them."""
        return {
            code: beside_path(path, self.language if code == self.other else self.other)
            for code, path in self.single.translations.items()
        }

    @cached_property
    def choices(self) -> list[dict[str, Any]]:
        """Return the languages that the second side may have."""
        return [
            {
                "side": entry,
                "url": self.url(beside_path(self.here, entry["code"])),
                "current": entry["code"] == self.other,
            }
            for entry in self.single.switcher
            if entry["exists"] and not entry["current"]
        ]

    @property
    def here(self) -> str:
        """Return the path of the page itself."""
        return self.single.translations.get(self.language, self.path)

    @property
    def swapped(self) -> str:
        """Return the address with the sides swapped."""
        return self.url(self.translations[self.other])

    @property
    def missing(self) -> str:
        """Say that there is no such second side."""
        return self.translate(
            _(
                "parallel_missing",
                default="This page is not there in this language: ${language}.",
                mapping={"language": self.language_name(self.other)},
            )
        )


class ParallelVariant(ParallelPage):
    """A municipality's variant of a page beside its other language."""

    def __init__(self, context: Any, request: Any) -> None:
        super().__init__(context.context, request)
        self.municipality = context.municipality

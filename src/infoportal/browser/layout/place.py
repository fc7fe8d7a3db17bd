"""Where a page is: the portal, the language, the record of what is shown."""

from functools import cached_property
from infoportal.browser.layout.paths import language_of
from infoportal.browser.layout.visitor import visitor_language
from infoportal.interfaces import IPortalItem
from infoportal.languages import Language
from infoportal.languages import language as language_facts
from infoportal.records.build import build
from infoportal.records.build import portal_path
from infoportal.records.overview import Overview
from infoportal.records.overview import overview
from infoportal.records.store import record_store
from infoportal.records.store import RecordStore
from infoportal.records.values import Head
from infoportal.visitors import is_anonymous
from plone import api
from Products.Five import BrowserView
from typing import Any


class Place(BrowserView):
    """What a page stands on; each value is looked up once a request."""

    #: Municipality (its id) whose variant this page is; '' for national pages.
    municipality = ""

    @cached_property
    def portal(self) -> Any:
        """Return the portal."""
        return api.portal.get()

    @cached_property
    def overview(self) -> Overview:
        """Return what the public sees at this moment."""
        return overview(self.portal)

    @cached_property
    def store(self) -> RecordStore:
        """Return the records of all items."""
        return record_store(self.portal)

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

    @cached_property
    def facts(self) -> Language:
        """Return tag, direction and script of the page's language."""
        return language_facts(self.language)

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
        return self.store.peek(item_id, code or self.language)

    @property
    def municipality_head(self) -> Head | None:
        """Return the municipality whose variant this page is."""
        return None

    @cached_property
    def is_signed_in(self) -> bool:
        """Tell whether the visitor is known."""
        return not is_anonymous()

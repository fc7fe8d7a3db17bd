"""The warning before something is deleted that other items refer to."""

from collections.abc import Iterable
from infoportal.behaviors.identity import item_id
from infoportal.interfaces import IPortalItem
from plone import api
from plone.app.linkintegrity.browser.info import DeleteConfirmationInfo
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from typing import Any


class DeletionWarning(DeleteConfirmationInfo):
    """Plone's own warning about links in texts, and ours about references."""

    references = ViewPageTemplateFile("deletion.pt")

    def __call__(self, items: Iterable[Any] | None = None) -> str:
        """Return both warnings as HTML; '' when nothing is lost."""
        plone_says = super().__call__(items) or ""
        self.referring = referring(list(items or [self.context]))
        return plone_says + (self.references() if self.referring else "")


def referring(items: list[Any]) -> list[Any]:
    """Return the brains of what refers to ``items`` or to anything in them.

    Only items of the same language count, and none that is deleted along with them.
    """
    catalog = api.portal.get_tool("portal_catalog")
    paths = ["/".join(item.getPhysicalPath()) for item in items]
    going = catalog.unrestrictedSearchResults(path=paths) if paths else []
    ids = {brain.item_id for brain in going if brain.item_id}
    ids.update(item_id(item) for item in items if IPortalItem.providedBy(item))
    gone = {brain.getPath() for brain in going}
    languages = {item.language for item in items if IPortalItem.providedBy(item)}
    if not ids:
        return []
    found = catalog(references=list(ids), sort_on="sortable_title")
    return [b for b in found if b.Language in languages and b.getPath() not in gone]

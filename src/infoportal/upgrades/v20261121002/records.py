"""Build all records anew: they hold more than they did."""

from infoportal.interfaces import IPortalItem
from infoportal.journal.writing import keep
from infoportal.records.build import build
from plone import api
from typing import Any


def rebuild_records(tool: Any) -> None:
    """Build the record of every item; one that says the same stays untouched."""
    portal = api.portal.get()
    catalog = api.portal.get_tool("portal_catalog")
    items = IPortalItem.__identifier__
    for brain in catalog.unrestrictedSearchResults(object_provides=items):
        obj = brain._unrestrictedGetObject()
        if obj.language:
            keep(portal, *build(obj))

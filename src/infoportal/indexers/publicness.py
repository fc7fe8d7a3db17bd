"""The one rule of what is public, for the catalog's own lists.

The portal's pages and services ask the overview. Plone's searches ask the catalog:
so what lies in something that is not public is indexed as not public either.
"""

from Acquisition import aq_parent
from collections.abc import Iterator
from DateTime import DateTime
from infoportal.interfaces import IPortalItem
from plone.indexer import indexer
from Products.CMFPlone.CatalogTool import allowedRolesAndUsers as plone_allowed
from typing import Any


def parents(obj: Any) -> Iterator[Any]:
    """Yield the portal items that an object lies in, the nearest first."""
    parent = aq_parent(obj)
    while IPortalItem.providedBy(parent):
        yield parent
        parent = aq_parent(parent)


@indexer(IPortalItem)
def allowedRolesAndUsers(obj):
    """Index who may see an item: everybody only if they see all its parents."""
    allowed = plone_allowed(obj)()
    if "Anonymous" not in allowed:
        return allowed
    for parent in parents(obj):
        above = plone_allowed(parent)()
        if "Anonymous" not in above:
            return above
    return allowed


@indexer(IPortalItem)
def effective(obj):
    """Index when an item appears: with the last of itself and its parents."""
    moments = [thing.effective() for thing in (obj, *parents(obj))]
    return max(moments)


@indexer(IPortalItem)
def expires(obj):
    """Index when an item goes: with the first of itself and its parents."""
    moments: list[DateTime] = [thing.expires() for thing in (obj, *parents(obj))]
    return min(moments)

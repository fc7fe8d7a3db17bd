"""When a parent's dates move, its children's dates in the catalog move with them."""

from infoportal.indexers.publicness import effective
from infoportal.indexers.publicness import expires
from infoportal.interfaces import IPortalItem
from plone import api
from Products.PluginIndexes.DateRangeIndex.DateRangeIndex import DateRangeIndex
from types import SimpleNamespace
from typing import Any


INDEX = "effectiveRange"
DATES = ["effective", "expires", INDEX]


def dates_of_children(container: Any, event: Any) -> None:
    """Index the dates of what lies in ``container`` where they no longer hold.

    An edit that moves no dates writes nothing here: the children next to the
    container tell whether the catalog is right.
    """
    catalog = api.portal.get_tool("portal_catalog")
    for child in container.objectValues():
        if not IPortalItem.providedBy(child):
            continue
        path = "/".join(child.getPhysicalPath())
        found = catalog.unrestrictedSearchResults(path=path)
        if any(b.getPath() == path and is_current(catalog, b, child) for b in found):
            continue
        for brain in found:
            brain._unrestrictedGetObject().reindexObject(idxs=DATES)


def is_current(catalog: Any, brain: Any, child: Any) -> bool:
    """Tell whether the catalog has the dates that ``child`` would be indexed with."""
    scratch = DateRangeIndex("scratch", since_field="effective", until_field="expires")
    dates = SimpleNamespace(effective=effective(child)(), expires=expires(child)())
    scratch.index_object(1, dates)
    index = catalog.Indexes[INDEX]
    return index.getEntryForObject(brain.getRID()) == scratch.getEntryForObject(1)

"""Keeps the record store in step with the catalog.

The catalog's queue calls every ``IIndexQueueProcessor``: a record is built at the
moment at which an object is indexed, in the same transaction.
"""

from infoportal.interfaces import IPortalItem
from infoportal.journal.writing import drop
from infoportal.journal.writing import keep
from infoportal.records.build import build
from infoportal.records.build import portal_path
from infoportal.records.store import query_store
from Products.CMFCore.interfaces import IIndexQueueProcessor
from typing import Any
from zope.component.hooks import getSite
from zope.interface import implementer


@implementer(IIndexQueueProcessor)
class RecordProcessor:
    """Writes and removes records."""

    def index(self, obj: Any, attributes: Any = None) -> None:
        """Build and keep the record of a portal item; other objects have none."""
        if not IPortalItem.providedBy(obj) or not obj.language:
            return
        portal = getSite()
        if query_store(portal) is not None:
            keep(portal, *build(obj))

    def reindex(
        self, obj: Any, attributes: Any = None, update_metadata: bool = True
    ) -> None:
        """Build the record anew: any attribute may stand in it."""
        self.index(obj)

    def unindex(self, obj: Any) -> None:
        """Forget the record at the path that the object had."""
        portal = getSite()
        if portal is not None:
            drop(portal, portal_path(obj, portal))

    def begin(self) -> None:
        """Nothing to prepare."""

    def commit(self) -> None:
        """Records are written in the transaction itself."""

    def abort(self) -> None:
        """Records go with the transaction."""

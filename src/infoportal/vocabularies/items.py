"""The items of the portal as choices of a reference."""

from infoportal.fields.interfaces import IReferenceResolver
from plone import api
from typing import Any
from zope.component.hooks import getSite
from zope.interface import implementer
from zope.schema.vocabulary import SimpleTerm
from zope.schema.vocabulary import SimpleVocabulary


@implementer(IReferenceResolver)
class CatalogResolver:
    """Looks items up in the catalog, whatever the visitor may see.

    The answer tells an editor whether a reference leads anywhere; it gives
    nothing of the item away.
    """

    def exists(self, item_id: str, types: tuple[str, ...]) -> bool:
        """Tell whether an item of one of ``types`` has the identity ``item_id``."""
        if getSite() is None:
            return False
        catalog = api.portal.get_tool("portal_catalog")
        query = {"item_id": item_id, "portal_type": list(types)}
        return bool(catalog.unrestrictedSearchResults(**query))


def item_vocabulary(context: Any, types: tuple[str, ...]) -> SimpleVocabulary:
    """Return the items of ``types`` in the context's language, sorted by title."""
    catalog = api.portal.get_tool("portal_catalog")
    language = getattr(context, "language", "") or api.portal.get_current_language()
    brains = catalog(portal_type=list(types), sort_on="sortable_title")
    best: dict[str, Any] = {}
    for brain in brains:
        wanted = brain.Language in (language, "fi", "en")
        if wanted and (brain.item_id not in best or brain.Language == language):
            best[brain.item_id] = brain
    return SimpleVocabulary(
        [SimpleTerm(item_id, item_id, brain.Title) for item_id, brain in best.items()]
    )

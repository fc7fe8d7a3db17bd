"""What an item refers to: back-links, and the warning on deletion."""

from infoportal.interfaces import IPortalItem
from infoportal.records.build import references as references_of
from plone.indexer import indexer


@indexer(IPortalItem)
def references(obj):
    """Index the identities of all that the item refers to."""
    return [ref for ids in references_of(obj).values() for ref in ids]

"""The identity of an item, by which rows and records refer to it."""

from infoportal.behaviors.identity import item_id as identity_of
from infoportal.interfaces import IPortalItem
from plone.indexer import indexer


@indexer(IPortalItem)
def item_id(obj):
    """Index the identity that all translations share."""
    return identity_of(obj)

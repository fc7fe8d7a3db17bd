"""Indexes and columns of Plone that no item of the portal has a value for.

Asking an object for an attribute that it lacks walks through the schemata of its
behaviors and of all its parents'. Saying at once that there is none makes every
indexing a tenth cheaper.
"""

from infoportal.interfaces import IPortalItem
from plone.indexer import indexer


@indexer(IPortalItem)
def absent(obj):
    """Tell that there is no such value."""
    raise AttributeError

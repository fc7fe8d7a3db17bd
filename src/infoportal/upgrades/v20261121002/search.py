"""Index the words of all items anew: as the search compares them, and their places."""

from plone import api
from typing import Any


def index_texts(setup: Any) -> None:
    """Fill the index of texts; records and other indexes stay as they are."""
    catalog = api.portal.get_tool("portal_catalog")
    catalog.reindexIndex(("SearchableText",), None)

"""What was public at an address and is no more."""

from infoportal.journal.gone import is_gone
from infoportal.journal.journal import query_journal
from infoportal.records.overview import overview
from plone import api


def path_is_gone(path: str) -> bool:
    """Tell whether what had a path from the portal was public and is no more."""
    portal = api.portal.get()
    journal = None if portal is None else query_journal(portal)
    if journal is None:
        return False
    return is_gone(journal, overview(portal), journal.key_at(path))

"""Begin the journal: what is public already can then be told to have gone."""

from infoportal.journal.writing import begin
from plone import api
from typing import Any


def begin_journal(tool: Any) -> None:
    """Make the journal; one that is there already stays as it is."""
    begin(api.portal.get())

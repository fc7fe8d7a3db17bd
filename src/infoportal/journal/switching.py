"""A language that is switched on or off takes all that is written in it along."""

from infoportal.journal.writing import languages_changed
from typing import Any
from zope.component.hooks import getSite


RECORD = "plone.available_languages"


def note_switched_languages(event: Any) -> None:
    """Note what has come or gone, when the setting of the languages has changed."""
    portal = getSite()
    if portal is not None and event.record.__name__ == RECORD:
        languages_changed(portal, event.oldValue or (), event.newValue or ())

"""A rename or a move of one translation does all of its group.

Ids and places are the same in every language. plone.app.redirector keeps the old
addresses alive: each translation is moved by Plone's own means.
"""

from Acquisition import aq_base
from collections.abc import Iterator
from contextlib import contextmanager
from plone import api
from plone.app.multilingual.interfaces import ITranslationManager
from typing import Any
from zope.annotation.interfaces import IAnnotations
from zope.globalrequest import getRequest
from zope.lifecycleevent.interfaces import IObjectAddedEvent
from zope.lifecycleevent.interfaces import IObjectRemovedEvent


KEY = "infoportal.moving"


@contextmanager
def moving(request: Any) -> Iterator[bool]:
    """Give whether this is the first move: those that it causes cause no others."""
    annotations = IAnnotations(request)
    first = KEY not in annotations
    annotations[KEY] = True
    try:
        yield first
    finally:
        if first:
            del annotations[KEY]


def move_translations(obj: Any, event: Any) -> None:
    """Rename or move the other translations of an item like the item itself."""
    if IObjectAddedEvent.providedBy(event) or IObjectRemovedEvent.providedBy(event):
        return
    request = getRequest()
    # A parent's move takes its children along; each language has its own parent.
    if request is None or aq_base(event.object) is not aq_base(obj):
        return
    with moving(request) as first:
        if not first:
            return
        for other in ITranslationManager(obj).get_translations().values():
            if other.getPhysicalPath() != obj.getPhysicalPath():
                _follow(other, event)


def _follow(other: Any, event: Any) -> None:
    if event.oldParent.getPhysicalPath() != event.newParent.getPhysicalPath():
        manager = ITranslationManager(event.newParent)
        target = manager.get_translation(other.language)
        if target is None:
            return
        other = api.content.move(other, target)
    if event.oldName != event.newName and other.getId() != event.newName:
        api.content.rename(other, new_id=event.newName)

"""Make an object without the events that a bulk of objects cannot afford.

What the subscribers would do is done here by hand, once: identity, group of
translations, owner, workflow, integer id, and one indexing at the end.
"""

from infoportal.behaviors.identity import set_item_id
from infoportal.importing.sitevalues import STATE
from infoportal.importing.sitevalues import write
from plone import api
from plone.dexterity.utils import createContent
from plone.uuid.interfaces import IMutableUUID
from typing import Any
from zope.component import getUtility
from zope.intid.interfaces import IIntIds

import uuid


def uid_for(item_id: str, language: str) -> str:
    """Give Plone's UID of one language of an item, the same in every site."""
    return uuid.uuid5(uuid.UUID(item_id), language).hex


def create(
    container: Any,
    type_name: str,
    content_id: str,
    item_id: str,
    language: str,
    uid: str,
    values: dict[str, Any],
) -> Any:
    """Make, place and queue for indexing one language of an item."""
    obj = createContent(type_name)
    obj.id = content_id
    obj.language = language
    set_item_id(obj, item_id)
    IMutableUUID(obj).set(uid)
    # A command's administrator is no member and has no id: then nobody is named.
    obj.creators = tuple(filter(None, [api.user.get_current().getId()]))
    state = values.get(STATE, "")
    for name, value in values.items():
        if name != STATE:
            write(obj, name, value)
    container._setObject(content_id, obj, suppress_events=True)
    obj = container._getOb(content_id)
    write(obj, STATE, state)
    getUtility(IIntIds).register(obj)
    obj.indexObject()
    return obj

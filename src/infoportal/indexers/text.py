"""The words of an item, for search."""

from infoportal.fields.interfaces import IRowTexts
from infoportal.fields.interfaces import ISafeText
from infoportal.interfaces import IPortalItem
from infoportal.records.build import own_fields
from plone.indexer import indexer

import nh3


@indexer(IPortalItem)
def SearchableText(obj):
    """Index title, description, texts and the prose of rows."""
    words = [obj.getId(), obj.title or "", obj.description or ""]
    for name, field in own_fields(obj):
        value = getattr(obj, name, None)
        if ISafeText.providedBy(field):
            words.append(nh3.clean(value or "", tags=set()))
        elif IRowTexts.providedBy(field):
            words.extend((value or {}).values())
    return " ".join(words)

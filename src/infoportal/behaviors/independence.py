"""Language-independent fields: only differences are written, only they index.

plone.app.multilingual's own manager rewrites and reindexes every translation on
each save of an item with relations. Ours compares plain values, so saving an
unchanged item touches nothing else, and a translation's ``modified`` moves only
when what its reader sees moves.
"""

from infoportal.interfaces import IPortalItem
from plone.app.multilingual.dx.interfaces import ILanguageIndependentField
from plone.app.multilingual.interfaces import ILanguageIndependentFieldsManager
from plone.dexterity.utils import iterSchemata
from plone.namedfile.interfaces import INamed
from typing import Any
from zope.component import adapter
from zope.interface import implementer
from zope.schema import getFieldsInOrder

import copy


@implementer(ILanguageIndependentFieldsManager)
@adapter(IPortalItem)
class IndependentFields:
    """Copies what is the same in every language to another translation."""

    def __init__(self, context: Any) -> None:
        self.context = context

    def _fields(self) -> list[tuple[Any, str]]:
        return [
            (schema, name)
            for schema in iterSchemata(self.context)
            for name, field in getFieldsInOrder(schema)
            if ILanguageIndependentField.providedBy(field)
        ]

    def has_independent_fields(self) -> bool:
        """Tell whether there is anything to copy."""
        return bool(self._fields())

    def copy_fields(self, translation: Any) -> bool:
        """Write what differs to ``translation``; return whether anything did."""
        changed = False
        for schema, name in self._fields():
            value = getattr(schema(self.context), name, None)
            target = schema(translation)
            if same(getattr(target, name, None), value):
                continue
            setattr(target, name, fresh(value))
            changed = True
        return changed


def same(one: Any, other: Any) -> bool:
    """Tell whether two values say the same, files by their bytes."""
    if INamed.providedBy(one) and INamed.providedBy(other):
        return (
            one.filename == other.filename
            and one.contentType == other.contentType
            and one.getSize() == other.getSize()
            and one.data == other.data
        )
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other or (not one and not other and one != 0 and other != 0)


def fresh(value: Any) -> Any:
    """Return a value that shares nothing that can change with ``value``."""
    if INamed.providedBy(value):
        return type(value)(
            data=value.data, contentType=value.contentType, filename=value.filename
        )
    if isinstance(value, list | tuple):
        return type(value)(fresh(part) for part in value)
    return copy.deepcopy(value)

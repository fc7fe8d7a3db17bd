"""What of an item is prose: what a translator translates."""

from Acquisition import aq_base
from collections.abc import Iterable
from infoportal.fields.interfaces import IRowTexts
from plone.app.multilingual.dx.interfaces import ILanguageIndependentField
from typing import Any
from zope.schema.interfaces import IText
from zope.schema.interfaces import ITextLine


#: Prose of every item, though Plone's own schemata hold it.
BASIC = ("title", "description")
#: Words for the program, not for readers.
_STATE = ("origin", "source_revision", "source_blocks")


def is_prose(name: str, field: Any) -> bool:
    """Tell whether a field holds prose of one language."""
    return (
        not ILanguageIndependentField.providedBy(field)
        and name not in _STATE
        and any(kind.providedBy(field) for kind in (IText, ITextLine, IRowTexts))
    )


def prose_of(obj: Any, own_fields: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Give the prose of an object: title, description, then its own fields."""
    base = aq_base(obj)
    names = [name for name, field in own_fields if is_prose(name, field)]
    return {name: getattr(base, name, None) for name in (*BASIC, *names)}

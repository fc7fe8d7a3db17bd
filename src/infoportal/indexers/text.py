"""The words of an item, for search."""

from Acquisition import aq_base
from Acquisition import aq_parent
from collections.abc import Iterable
from collections.abc import Iterator
from infoportal.fields.interfaces import ISafeText
from infoportal.interfaces import IPortalItem
from infoportal.records.build import own_fields
from infoportal.search.plaintext import plain
from infoportal.search.plaintext import with_folded
from infoportal.translation.prose import prose_of
from infoportal.vocabularies.municipalities import municipalities
from plone.indexer import indexer
from typing import Any


#: What people search a place by, though it is nobody's prose.
ADDRESS = ("street_fi", "street_sv", "postal_code", "post_office_fi", "post_office_sv")
NUMBERS = ("number", "municipality")


@indexer(IPortalItem)
def SearchableText(obj):
    """Index title, description, texts, the prose of rows, and where a thing is.

    Words stand in it as they are written and as the search compares them.
    """
    fields = own_fields(obj)
    words = [obj.getId(), *prose(obj, fields), *place(obj, dict(fields))]
    return with_folded("\n".join(words))


def prose(obj: Any, fields: list[tuple[str, Any]]) -> Iterator[str]:
    """Yield what an item says, as plain text."""
    rich = {name for name, field in fields if ISafeText.providedBy(field)}
    for name, value in prose_of(obj, fields).items():
        if name in rich:
            yield plain(value)
        elif isinstance(value, str):
            yield value
        else:
            yield from (value or {}).values()


def place(obj: Any, names: Iterable[str]) -> Iterator[str]:
    """Yield address and municipality of what is in one place."""
    base = aq_base(obj)
    for name in ADDRESS:
        if name in names:
            yield getattr(base, name, None) or ""
    for name in NUMBERS:
        known = municipalities().get(getattr(base, name, "")) if name in names else None
        if known:
            yield from (known.name_fi, known.name_sv)
    parent = aq_parent(obj)
    if parent.portal_type == "municipality":
        yield parent.title or ""

"""The JSON of a field of a content type, from the field as it is declared."""

from collections.abc import Mapping
from infoportal.fields.interfaces import IAddresses
from infoportal.fields.interfaces import IChoices
from infoportal.fields.interfaces import IReference
from infoportal.fields.interfaces import IReferences
from infoportal.fields.interfaces import IRows
from infoportal.records import own
from infoportal.services.openapi.common import array
from infoportal.services.openapi.common import BY_LANGUAGE
from infoportal.services.openapi.common import MOMENT
from infoportal.services.openapi.common import MUNICIPALITY
from infoportal.services.openapi.common import nullable
from infoportal.services.openapi.common import ref
from infoportal.services.openapi.common import REFERENCE
from infoportal.services.openapi.common import text
from infoportal.services.openapi.common import thing
from infoportal.services.openapi.common import titled
from infoportal.services.openapi.values import Say
from infoportal.services.openapi.values import Schema
from infoportal.vocabularies.terms import REGIONS
from infoportal.vocabularies.terms import VOCABULARIES
from typing import Any
from zope.schema import getFieldsInOrder
from zope.schema import interfaces


CODES: Mapping[str, Any] = {**VOCABULARIES, "infoportal.regions": REGIONS}
#: What a presenter tells of a field by its name, whatever kind of field it is.
NAMED: Mapping[str, Schema] = {
    **dict.fromkeys(own.MUNICIPALITY, nullable(MUNICIPALITY)),
    **dict.fromkeys(own.MUNICIPALITIES, array(MUNICIPALITY)),
    **dict.fromkeys(own.MOMENTS, nullable(MOMENT)),
    "image": nullable(ref("File")),
    "files": array(ref("File")),
}
KINDS: tuple[tuple[Any, Schema], ...] = (
    (IReference, nullable(REFERENCE)),
    (IReferences, array(REFERENCE)),
    (IAddresses, BY_LANGUAGE),
    (interfaces.IBool, {"type": "boolean"}),
    (interfaces.IInt, {"type": "integer"}),
    (interfaces.IFloat, {"type": "number"}),
    (interfaces.IDecimal, text(pattern=r"^-?[0-9]+(\.[0-9]+)?$")),
    (interfaces.IDatetime, MOMENT),
    (interfaces.IDate, text(format="date")),
    (interfaces.IDict, {"type": "object"}),
)
#: What is null where nobody has said anything.
MAY_LACK = (
    interfaces.IBool,
    interfaces.IInt,
    interfaces.IFloat,
    interfaces.IDecimal,
    interfaces.IDatetime,
    interfaces.IDate,
    interfaces.IChoice,
)


def field_schema(name: str, field: Any, say: Say) -> Schema:
    """Return the schema of a field's value, with its title."""
    known = NAMED.get(name)
    return titled(_schema(field, say) if known is None else known, say(field.title))


def _schema(field: Any, say: Say) -> Schema:
    if IRows.providedBy(field):
        return array(row_schema(field.row, say))
    found = _plain(field)
    lacks = any(kind.providedBy(field) for kind in MAY_LACK)
    if lacks and not field.required and field.default is None:
        return nullable(found)
    if interfaces.IText.providedBy(field) and field.default is None:
        return found if IReference.providedBy(field) else nullable(found)
    return found


def _plain(field: Any) -> Schema:
    if interfaces.IChoice.providedBy(field):
        return _codes(field.vocabularyName)
    if IChoices.providedBy(field):
        return array(_codes(field.vocabulary_name))
    for kind, schema in KINDS:
        if kind.providedBy(field):
            return schema
    if interfaces.IList.providedBy(field):
        return array(_plain(field.value_type) if field.value_type else {})
    return text()


def _codes(vocabulary: str) -> Schema:
    known = CODES.get(vocabulary)
    return text(enum=list(known)) if known else text()


def row_schema(row: Any, say: Say) -> Schema:
    """Return the schema of a row of a table, with its prose."""
    columns = {}
    for name, column in getFieldsInOrder(row):
        is_reference = IReference.providedBy(column)
        columns[name] = REFERENCE if is_reference else field_schema(name, column, say)
    return thing({**columns, "text": text()})

"""Values of files to values of the site."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from datetime import datetime
from decimal import Decimal
from decimal import InvalidOperation
from infoportal import _
from infoportal.fields.interfaces import IReference
from infoportal.fields.interfaces import IReferences
from infoportal.fields.interfaces import IRows
from infoportal.fields.interfaces import ISafeText
from infoportal.importing.markdown import to_html
from infoportal.importing.references import References
from infoportal.importing.references import UnknownReference
from pathlib import Path
from plone.namedfile.file import NamedBlobFile
from plone.namedfile.file import NamedBlobImage
from plone.namedfile.interfaces import INamedBlobFileField
from plone.namedfile.interfaces import INamedBlobImageField
from typing import Any
from zope.i18nmessageid import Message
from zope.schema import getFieldsInOrder
from zope.schema.interfaces import IChoice
from zope.schema.interfaces import ICollection
from zope.schema.interfaces import IDate
from zope.schema.interfaces import IDatetime
from zope.schema.interfaces import IDecimal
from zope.schema.interfaces import IFloat
from zope.schema.interfaces import IText

import mimetypes


Where = tuple[str | int, ...]
#: Whose hours: a provider's reference, or a row of the same item.
APPLIES_TO = "applies_to"
ROW = "offer/"


class Unfit(Exception):
    """A value that cannot be read; ``where`` leads to it within the field."""

    def __init__(self, message: Message | str, where: Where = ()) -> None:
        super().__init__(str(message))
        self.message = message
        self.where = where


@dataclass
class Decoder:
    """Reads the values of one item."""

    references: References
    files: Mapping[str, Path]

    def decode(self, field: Any, raw: Any, where: Where = ()) -> Any:
        """Give the value that a field keeps; what has the wrong type stays as it is.

        The field itself then says what is wrong, in the words of its form.
        """
        if raw is None:
            return field.missing_value
        for interface, method in _METHODS:
            if interface.providedBy(field):
                return getattr(self, method)(field, raw, where)
        return raw

    def _safe_text(self, field: Any, raw: Any, where: Where) -> Any:
        return to_html(raw) if isinstance(raw, str) else raw

    def _text(self, field: Any, raw: Any, where: Where) -> Any:
        if isinstance(raw, int) and not isinstance(raw, bool):
            return str(raw)
        return raw.strip() if isinstance(raw, str) else raw

    def _reference(self, field: Any, raw: Any, where: Where) -> str:
        try:
            return self.references.item_id(raw, field.types)
        except UnknownReference as unknown:
            raise Unfit(unknown.message, where) from None

    def _references(self, field: Any, raw: Any, where: Where) -> Any:
        if not isinstance(raw, list):
            return raw
        return tuple(self._reference(field, r, (*where, i)) for i, r in enumerate(raw))

    def _rows(self, field: Any, raw: Any, where: Where) -> Any:
        if not isinstance(raw, list):
            return raw
        columns = dict(getFieldsInOrder(field.row))
        return [self._row(columns, row, (*where, i)) for i, row in enumerate(raw)]

    def _row(self, columns: dict[str, Any], raw: Any, where: Where) -> Any:
        if not isinstance(raw, dict) or not raw.get("id"):
            message = _(
                "fault_row", default="A row is {id: …, …} with an id of its own."
            )
            raise Unfit(message, where)
        row = {}
        for name, value in raw.items():
            place = (*where, name)
            if name not in columns:
                message = _(
                    "fault_column",
                    default="There is no column '${column}'. Known: ${known}.",
                    mapping={"column": name, "known": ", ".join(columns)},
                )
                raise Unfit(message, place)
            if name == APPLIES_TO:
                row[name] = self._applies_to(value, place)
            else:
                row[name] = self.decode(columns[name], value, place)
        return row

    def _applies_to(self, raw: Any, where: Where) -> Any:
        if not isinstance(raw, str) or not raw or raw.startswith(ROW):
            return raw or ""
        try:
            return self.references.item_id(raw, ("service_provider", "service"))
        except UnknownReference as unknown:
            raise Unfit(unknown.message, where) from None

    def _collection(self, field: Any, raw: Any, where: Where) -> Any:
        if not isinstance(raw, list):
            return raw
        part = field.value_type
        return [self.decode(part, r, (*where, i)) for i, r in enumerate(raw)]

    def _date(self, field: Any, raw: Any, where: Where) -> Any:
        return self._parsed(date.fromisoformat, raw, where)

    def _datetime(self, field: Any, raw: Any, where: Where) -> Any:
        return self._parsed(datetime.fromisoformat, raw, where)

    def _decimal(self, field: Any, raw: Any, where: Where) -> Any:
        return self._parsed(Decimal, str(raw), where)

    def _float(self, field: Any, raw: Any, where: Where) -> Any:
        return float(raw) if type(raw) is int else raw

    def _parsed(self, parse: Any, raw: Any, where: Where) -> Any:
        if not isinstance(raw, str):
            return raw
        try:
            return parse(raw)
        except (ValueError, InvalidOperation):
            message = _(
                "fault_form",
                default="'${value}' is not written as it should be.",
                mapping={"value": raw[:80]},
            )
            raise Unfit(message, where) from None

    def _image(self, field: Any, raw: Any, where: Where) -> Any:
        return self._file(field, raw, where, NamedBlobImage)

    def _file(
        self, field: Any, raw: Any, where: Where, class_: Any = NamedBlobFile
    ) -> Any:
        path = self.files.get(raw) if isinstance(raw, str) else None
        if path is None:
            message = _(
                "fault_no_such_file",
                default="There is no '${name}' in files/.",
                mapping={"name": str(raw)[:80]},
            )
            raise Unfit(message, where)
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        return class_(data=path.read_bytes(), contentType=kind, filename=path.name)


_METHODS = (
    (ISafeText, "_safe_text"),
    (IReferences, "_references"),
    (IReference, "_reference"),
    (IRows, "_rows"),
    (INamedBlobImageField, "_image"),
    (INamedBlobFileField, "_file"),
    (ICollection, "_collection"),
    (IDatetime, "_datetime"),
    (IDate, "_date"),
    (IDecimal, "_decimal"),
    (IFloat, "_float"),
    (IChoice, "_text"),
    (IText, "_text"),
)

"""Values of the site to values of files: the way back of ``decode.py``."""

from datetime import date
from datetime import datetime
from decimal import Decimal
from infoportal.fields.interfaces import IReference
from infoportal.fields.interfaces import IReferences
from infoportal.fields.interfaces import IRows
from infoportal.fields.interfaces import IRowTexts
from infoportal.fields.interfaces import ISafeText
from infoportal.identity import is_item_id
from infoportal.importing.decode import APPLIES_TO
from infoportal.importing.markdown import to_markdown
from infoportal.importing.references import References
from infoportal.importing.sitevalues import value_hash
from infoportal.importing.yamlout import Rows
from plone.namedfile.interfaces import INamed
from typing import Any
from zope.schema import getFieldsInOrder


class Encoder:
    """Writes the values of one item; its files gather in ``files``."""

    def __init__(self, references: References) -> None:
        self.references = references
        self.rows: set[str] = set()
        self.files: dict[str, bytes] = {}
        #: References that lead nowhere any more, left out of what is written.
        self.dangling: list[str] = []

    def encode(self, field: Any, value: Any) -> Any:
        """Give the raw value; None when the file need not tell it."""
        if value is None or value_hash(value) == value_hash(field.default):
            return None
        if ISafeText.providedBy(field):
            return to_markdown(value)
        if IReferences.providedBy(field):
            found = [self._reference(field, item_id) for item_id in value]
            return [text for text in found if text] or None
        if IReference.providedBy(field):
            return self._reference(field, value)
        if IRows.providedBy(field):
            rows = [row for row in (self._row(field.row, r) for r in value) if row]
            self.rows.update(row["id"] for row in rows)
            return Rows(rows) or None
        if IRowTexts.providedBy(field):
            # The prose of a row outlives the row; nobody could import it.
            return {k: value[k] for k in sorted(value) if k in self.rows} or None
        return self._plain(value)

    def _plain(self, value: Any) -> Any:
        if INamed.providedBy(value):
            return self._file(value)
        if isinstance(value, date | datetime):
            text = value.isoformat()
            return text.removesuffix(":00") if isinstance(value, datetime) else text
        if isinstance(value, Decimal):
            return str(value)
        if isinstance(value, list | tuple | set | frozenset):
            return [self._plain(part) for part in value]
        if isinstance(value, dict):
            return {key: self._plain(value[key]) for key in sorted(value)}
        return value

    def _reference(self, field: Any, item_id: Any) -> str | None:
        text = self.references.text(item_id, field.types)
        if text is None:
            self.dangling.append(item_id)
        return text

    def _row(self, schema: Any, row: dict[str, Any]) -> dict[str, Any] | None:
        written = {"id": row["id"]}
        for name, column in getFieldsInOrder(schema):
            value = row.get(name)
            if name == "id" or value_hash(value) == value_hash(column.default):
                continue
            if name == APPLIES_TO:
                value = self._applies_to(value)
            elif IReference.providedBy(column):
                value = self._reference(column, value)
            else:
                value = self._plain(value)
            if value is None:
                return None
            written[name] = value
        return written

    def _applies_to(self, value: Any) -> str | None:
        if not is_item_id(value):
            return str(value)
        text = self.references.text(value, ("service_provider", "service"))
        if text is None:
            self.dangling.append(value)
        return text

    def _file(self, value: Any) -> str:
        name = (value.filename or "file").replace("/", "-").lstrip(".") or "file"
        stem, dot, ending = name.rpartition(".")
        number = 1
        while self.files.get(name, value.data) != value.data:
            number += 1
            name = f"{stem}-{number}{dot}{ending}" if stem else f"{ending}-{number}"
        self.files[name] = value.data
        return name

"""The fields themselves: what a value must be, and the form in which it is kept.

Each has ``normalise(value)``: the attribute behind the field (``attributes.py``)
applies it on every set, so a value is safe and frozen whichever door it comes by.
"""

from collections.abc import Callable
from collections.abc import Iterable
from infoportal import _
from infoportal.fields.interfaces import IAddresses
from infoportal.fields.interfaces import IChoices
from infoportal.fields.interfaces import IReference
from infoportal.fields.interfaces import IReferenceResolver
from infoportal.fields.interfaces import IReferences
from infoportal.fields.interfaces import IRows
from infoportal.fields.interfaces import IRowTexts
from infoportal.fields.interfaces import ISafeText
from infoportal.fields.sanitise import sanitise
from infoportal.fields.web import is_address
from infoportal.fields.web import is_language_tag
from infoportal.fields.web import is_web_address
from infoportal.identity import is_item_id
from typing import Any
from zope import schema
from zope.component import queryUtility
from zope.i18nmessageid import Message
from zope.interface import implementer
from zope.schema.interfaces import ValidationError

import copy
import uuid


class Refused(ValidationError):
    """A value is refused for a reason that is told in the reader's language."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message

    def doc(self) -> Message:
        """Return the reason; forms and the API translate it."""
        return self.message


@implementer(ISafeText)
class SafeText(schema.Text):
    """HTML that was made safe when it was written. The value is a string."""

    # What Plone's rich-text widget asks of a field.
    allowed_mime_types = ("text/html",)
    default_mime_type = output_mime_type = "text/html"

    def normalise(self, value: str | None) -> str:
        """Return ``value`` with only what the portal allows in a text."""
        return sanitise(value or "")


@implementer(IRowTexts)
class RowTexts(schema.Dict):
    """The prose of rows: ``{row id: plain text}``, one field a language."""

    def __init__(self, **kw: Any) -> None:
        kw.setdefault("required", False)
        kw.setdefault("default", {})
        kw.setdefault("missing_value", {})
        super().__init__(key_type=schema.TextLine(), value_type=schema.Text(), **kw)

    def normalise(self, value: dict | None) -> dict:
        """Return a fresh dictionary without empty texts."""
        return {str(k): v.strip() for k, v in (value or {}).items() if v and v.strip()}


@implementer(IChoices)
class Choices(schema.List):
    """Several terms of a vocabulary."""

    _type = (list, tuple)

    def __init__(self, vocabulary: str, **kw: Any) -> None:
        kw.setdefault("required", False)
        kw.setdefault("default", [])
        kw.setdefault("missing_value", [])
        kw.setdefault("unique", True)
        self.vocabulary_name = vocabulary
        super().__init__(value_type=schema.Choice(vocabulary=vocabulary), **kw)


@implementer(IAddresses)
class Addresses(schema.Dict):
    """Addresses by the language that they speak: ``{language: address}``."""

    def __init__(self, **kw: Any) -> None:
        kw.setdefault("required", False)
        kw.setdefault("default", {})
        kw.setdefault("missing_value", {})
        super().__init__(key_type=schema.TextLine(), value_type=schema.TextLine(), **kw)

    def normalise(self, value: dict | None) -> dict:
        """Return a fresh dictionary without empty addresses."""
        return {k: v.strip() for k, v in (value or {}).items() if v}

    def _validate(self, value: dict) -> None:
        super()._validate(value)
        for language, address in value.items():
            if not is_language_tag(language):
                raise Refused(
                    _(
                        "error_language_code",
                        default="“${value}” is not a language code such as fi or zh.",
                        mapping={"value": language},
                    )
                )
            check_address(address)


def check_address(value: str, web_only: bool = False) -> bool:
    """Return True for an address that the portal accepts, raise ``Refused`` else."""
    if not (is_web_address(value) if web_only else is_address(value)):
        raise Refused(
            _(
                "error_address",
                default="“${value}” is not an address: it must begin with https://, "
                "http://, mailto: or tel:.",
                mapping={"value": str(value)[:200]},
            )
        )
    return True


@implementer(IRows)
class Rows(schema.List):
    """A table: rows of plain values with a stable ``id`` each.

    ``row`` is the schema of a row; ``check`` sees all rows and raises ``Refused``.
    """

    _type = (list, tuple)

    def __init__(self, row: Any, check: Callable | None = None, **kw: Any) -> None:
        from collective.z3cform.datagridfield.row import DictRow

        kw.setdefault("required", False)
        kw.setdefault("default", [])
        kw.setdefault("missing_value", [])
        self.row = row
        self.check = check
        super().__init__(value_type=DictRow(title="row", schema=row), **kw)

    def normalise(self, value: Iterable[dict] | None) -> tuple:
        """Return fresh rows with every column present and an id each."""
        return tuple(self._row(row) for row in value or ())

    def _row(self, row: dict) -> dict:
        fresh = {}
        for name, column in schema.getFieldsInOrder(self.row):
            given = row.get(name)
            empty = given is None or given == column.missing_value
            fresh[name] = copy.deepcopy(column.default if empty else given)
            if isinstance(fresh[name], tuple | set | frozenset):
                fresh[name] = list(fresh[name])
        unknown = set(row) - set(fresh)
        fresh.update({name: row[name] for name in unknown})
        fresh["id"] = fresh["id"] or uuid.uuid4().hex[:8]
        return fresh

    def _validate(self, value: Iterable[dict]) -> None:
        if not isinstance(value, self._type) or not all(
            isinstance(row, dict) for row in value
        ):
            raise Refused(
                _(
                    "error_rows",
                    default="This must be a list of rows, each with named columns.",
                )
            )
        rows = self.normalise(value)
        seen: set[str] = set()
        for row in rows:
            self._validate_row(row)
            if row["id"] in seen:
                raise Refused(
                    _(
                        "error_row_twice",
                        default="Two rows have the same id “${row}”.",
                        mapping={"row": row["id"]},
                    )
                )
            seen.add(row["id"])
        if self.check is not None:
            self.check(rows)

    def _validate_row(self, row: dict) -> None:
        for name in row:
            if name not in self.row:
                raise Refused(
                    _(
                        "error_row_column",
                        default="Row “${row}”: there is no column “${column}”.",
                        mapping={"row": row["id"], "column": name},
                    )
                )
        for name, column in schema.getFieldsInOrder(self.row):
            try:
                column.bind(self.context).validate(row[name])
            except ValidationError as error:
                raise Refused(
                    _(
                        "error_row",
                        default="Row “${row}”, ${column}: ${reason}",
                        mapping={
                            "row": row["id"],
                            "column": column.title or name,
                            "reason": error.doc(),
                        },
                    )
                ) from error


class _Target:
    """What the two kinds of reference share: the types that may be named."""

    types: tuple[str, ...]

    def check_target(self, value: object) -> None:
        """Raise ``Refused`` unless ``value`` identifies an item of ``types``."""
        resolver = queryUtility(IReferenceResolver)
        if is_item_id(value) and (
            resolver is None or resolver.exists(value, self.types)
        ):
            return
        raise Refused(
            _(
                "error_reference",
                default="“${value}” refers to nothing in this portal.",
                mapping={"value": str(value)[:200]},
            )
        )


@implementer(IReference)
class Reference(_Target, schema.TextLine):
    """One item, named by its lasting identity."""

    def __init__(self, types: Iterable[str], **kw: Any) -> None:
        kw.setdefault("required", False)
        self.types = tuple(types)
        super().__init__(**kw)

    def normalise(self, value: str | None) -> str | None:
        """Return the identity, None when there is none."""
        return value or None

    def _validate(self, value: str) -> None:
        super()._validate(value)
        self.check_target(value)


@implementer(IReferences)
class References(_Target, schema.List):
    """Items, named by their lasting identities, in an order that matters."""

    _type = (list, tuple)

    def __init__(self, types: Iterable[str], **kw: Any) -> None:
        kw.setdefault("required", False)
        kw.setdefault("default", [])
        kw.setdefault("missing_value", [])
        self.types = tuple(types)
        super().__init__(value_type=schema.TextLine(), **kw)

    def normalise(self, value: Iterable[str] | None) -> tuple:
        """Return the identities, each once."""
        return tuple(dict.fromkeys(value or ()))

    def _validate(self, value: Iterable[str]) -> None:
        super()._validate(value)
        for item_id in value:
            self.check_target(item_id)

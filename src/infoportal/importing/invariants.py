"""Rules between fields, and the words and the place of what breaks them."""

from collections.abc import Iterator
from collections.abc import Mapping
from infoportal import _
from typing import Any
from zope.interface import Invalid
from zope.schema.interfaces import ConstraintNotSatisfied
from zope.schema.interfaces import RequiredMissing
from zope.schema.interfaces import ValidationError
from zope.schema.interfaces import WrongContainedType
from zope.schema.interfaces import WrongType


Where = tuple[str | int, ...]


class _Asked:
    """Values as attributes; notes which ones a rule has looked at."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values
        self._names: list[str] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name not in self._values:
            raise AttributeError(name)
        self._names.append(name)
        return self._values[name]


def broken_invariants(
    schemata: list[Any], values: Mapping[str, Any]
) -> Iterator[tuple[Invalid, list[str]]]:
    """Give what breaks the rules of schemata, with the fields that were looked at."""
    for schema in schemata:
        for invariant in _invariants(schema):
            asked = _Asked(values)
            try:
                invariant(asked)
            except Invalid as error:
                yield error, list(dict.fromkeys(asked._names))


def _invariants(schema: Any) -> list[Any]:
    found = schema.queryTaggedValue("invariants") or []
    return list(dict.fromkeys(found))


def explain(error: Invalid, raw: Any) -> tuple[Any, Where]:
    """Give the words for an error and where in the raw value it lies."""
    if isinstance(error, WrongContainedType) and error.errors:
        return _contained(error, raw)
    message = error.doc() if isinstance(error, ValidationError) else error.args[0]
    where = _where(getattr(message, "mapping", None) or {}, raw)
    if isinstance(error, ConstraintNotSatisfied | WrongType) and raw is not None:
        message = _with_value(raw, message)
    return message, where


def _where(told: Mapping[str, Any], raw: Any) -> Where:
    """Find the row that a message speaks of, by its id or by the value it names."""
    if not isinstance(raw, list):
        return ()
    for index, row in enumerate(raw):
        if isinstance(row, dict) and "row" in told and row.get("id") == told["row"]:
            return (index,)
    for index, row in enumerate(raw):
        if isinstance(row, dict) and "value" in told and told["value"] in row.values():
            return (index,)
    return ()


def _contained(error: WrongContainedType, raw: Any) -> tuple[Any, Where]:
    first = error.errors[0]
    value = getattr(first, "value", None)
    where: Where = ()
    if isinstance(raw, list) and value in raw:
        where = (raw.index(value),)
    if isinstance(first, RequiredMissing) or not isinstance(first, ValidationError):
        return str(first), where
    message, deeper = explain(first, value)
    return message, (*where, *deeper)


def _with_value(value: Any, reason: Any) -> Any:
    return _(
        "fault_value",
        default="'${value}': ${reason}",
        mapping={"value": str(value)[:80], "reason": reason},
    )

"""The fields of a type, and in which of the two files each stands."""

from Acquisition import aq_base
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from infoportal.translation.prose import BASIC
from infoportal.translation.prose import is_prose
from plone.app.multilingual.dx.interfaces import ILanguageIndependentField
from plone.dexterity.utils import iterSchemataForType
from typing import Any
from zope.schema import getFieldsInOrder

import copy


OWN = "infoportal."
#: Made by the import itself when the file does not tell them.
REVISION = ("source_revision", "source_blocks")
#: In item.yaml beside the fields of the type.
SHARED_ENVELOPE = ("type", "parent", "item_id", "state")
#: In <lang>.md beside the fields of the type.
LANGUAGE_ENVELOPE = ("state", "effective", "expires", "uid")


@dataclass(frozen=True)
class FieldInfo:
    """One field of a type."""

    name: str
    field: Any
    schema: Any
    shared: bool

    @property
    def default(self) -> Any:
        """Give a fresh default value."""
        return copy.deepcopy(self.field.default)

    @property
    def translatable(self) -> bool:
        """Tell whether the value is prose that a translator translates."""
        return is_prose(self.name, self.field)


class FieldTable:
    """The fields of one type in the order of its schemata."""

    def __init__(self, type_name: str) -> None:
        self.type = type_name
        self.fields: dict[str, FieldInfo] = {}
        own: list[FieldInfo] = []
        for schema in iterSchemataForType(type_name):
            ours = schema.__identifier__.startswith(OWN)
            for name, field in getFieldsInOrder(schema):
                shared = bool(ILanguageIndependentField.providedBy(field))
                info = FieldInfo(name, field, schema, shared)
                if name in BASIC:
                    self.fields[name] = info
                elif ours:
                    own.append(info)
        self.fields.update({info.name: info for info in own})

    @cached_property
    def shared(self) -> dict[str, FieldInfo]:
        """Give what stands in item.yaml."""
        return {name: info for name, info in self.fields.items() if info.shared}

    @cached_property
    def by_language(self) -> dict[str, FieldInfo]:
        """Give what stands in <lang>.md."""
        return {name: info for name, info in self.fields.items() if not info.shared}

    @cached_property
    def schemata(self) -> list[Any]:
        """Give the schemata of the fields, each once."""
        return list(dict.fromkeys(info.schema for info in self.fields.values()))

    def translatable(self, values: Any) -> dict[str, Any]:
        """Give the prose among values, in the order of the fields.

        ``values`` is a mapping or a content object.
        """
        return {
            name: _value(values, name)
            for name, info in self.by_language.items()
            if info.translatable
        }


def _value(values: Any, name: str) -> Any:
    # A container has a ``get`` too: that of its children.
    if isinstance(values, Mapping):
        return values.get(name)
    return getattr(aq_base(values), name, None)

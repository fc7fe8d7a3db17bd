"""Check every value against the fields of its type, before anything is written.

The fields themselves judge, so a fault reads as it would in a form.
"""

from dataclasses import dataclass
from dataclasses import field as attribute
from infoportal import _
from infoportal.importing.decode import Decoder
from infoportal.importing.decode import Unfit
from infoportal.importing.envelope import envelope
from infoportal.importing.envelope import lost_row_texts
from infoportal.importing.envelope import unknown_fields
from infoportal.importing.faults import Faults
from infoportal.importing.fieldtable import FieldInfo
from infoportal.importing.fieldtable import FieldTable
from infoportal.importing.invariants import broken_invariants
from infoportal.importing.invariants import explain
from infoportal.importing.references import References
from infoportal.importing.sitevalues import normal
from infoportal.importing.sitevalues import PARENT
from infoportal.importing.sitevalues import STATE
from infoportal.importing.source import SHARED
from infoportal.importing.source import SourceItem
from infoportal.importing.tree import container
from itertools import chain
from typing import Any
from zope.schema.interfaces import ValidationError


PUBLISHED = "published"


@dataclass
class Checked:
    """An item whose values are read: by language ('' for shared) and field."""

    item: SourceItem
    values: dict[str, dict[str, Any]] = attribute(default_factory=dict)


class Checker:
    """Reads and checks items; what is wrong gathers in ``faults``."""

    def __init__(self, portal: Any, references: References) -> None:
        self.portal = portal
        self.references = references
        self.faults = Faults()
        self._tables: dict[str, FieldTable] = {}

    def table(self, type_name: str) -> FieldTable:
        """Give the fields of a type."""
        if type_name not in self._tables:
            self._tables[type_name] = FieldTable(type_name)
        return self._tables[type_name]

    def check(self, item: SourceItem) -> Checked:
        """Read and check one item."""
        table = self.table(item.type)
        checked = Checked(item)
        decoder = Decoder(self.references, item.files)
        for language, _text in item.parts():
            shared = language == SHARED
            for where, message in chain(
                unknown_fields(item, language, table), envelope(item, language)
            ):
                self._fault(item, language, where, message)
            fields = table.shared if shared else table.by_language
            checked.values[language] = {
                info.name: self._value(item, language, info, decoder)
                for info in fields.values()
            }
            self._placing(checked, language)
        for language, where, message in lost_row_texts(item, checked.values, table):
            self._fault(item, language, where, message)
        self._invariants(checked, table)
        return checked

    def _placing(self, checked: Checked, language: str) -> None:
        """Note what no schema tells: place, state and dates."""
        item, values = checked.item, checked.values[language]
        text = item.part(language).values
        if language == SHARED:
            place = container(item)
            values[PARENT] = self.references.known(place) if place else ""
            return
        default = item.shared.values.get(STATE) or PUBLISHED
        values[STATE] = text.get(STATE) or default
        values["expires"] = text.get("expires")
        if text.get("effective"):
            values["effective"] = text["effective"]

    def _value(
        self, item: SourceItem, language: str, info: FieldInfo, decoder: Decoder
    ) -> Any:
        text = item.part(language)
        if info.name not in text.values:
            if info.field.required and info.field.default is None:
                self._fault(item, language, (info.name,), _required())
            return normal(info.field, info.default)
        raw = text.values[info.name]
        try:
            value = decoder.decode(info.field, raw)
            info.field.bind(self.portal).validate(value)
        except Unfit as unfit:
            self._fault(item, language, (info.name, *unfit.where), unfit.message)
        except ValidationError as error:
            message, where = explain(error, raw)
            self._fault(item, language, (info.name, *where), message)
        else:
            return normal(info.field, value)
        return normal(info.field, info.default)

    def _invariants(self, checked: Checked, table: FieldTable) -> None:
        language = next(iter(checked.item.texts))
        values = {**checked.values[language], **checked.values[SHARED]}
        for error, names in broken_invariants(table.schemata, values):
            shared = checked.item.shared.values
            touched = [name for name in names if name in shared]
            name = touched[-1] if touched else ""
            for candidate in touched:
                message, where = explain(error, shared[candidate])
                if where:
                    name = candidate
                    break
            message, where = explain(error, shared.get(name))
            self._fault(checked.item, SHARED, (name, *where), message)

    def _fault(
        self, item: SourceItem, language: str, where: tuple, message: Any
    ) -> None:
        text = item.part(language)
        self.faults.add(text.file, text.line(*where), message, str(where[0]))


def _required() -> Any:
    return _("fault_required", default="This field must be filled in.")

"""Check every value against the fields of its type, before anything is written.

The fields themselves judge, so a fault reads as it would in a form.
"""

from dataclasses import dataclass
from dataclasses import field as attribute
from infoportal import _
from infoportal.fields.interfaces import IRowTexts
from infoportal.identity import is_item_id
from infoportal.importing.decode import Decoder
from infoportal.importing.decode import Unfit
from infoportal.importing.faults import Faults
from infoportal.importing.fieldtable import FieldInfo
from infoportal.importing.fieldtable import FieldTable
from infoportal.importing.fieldtable import LANGUAGE_ENVELOPE
from infoportal.importing.fieldtable import SHARED_ENVELOPE
from infoportal.importing.invariants import broken_invariants
from infoportal.importing.invariants import explain
from infoportal.importing.references import References
from infoportal.importing.sitevalues import moment
from infoportal.importing.sitevalues import normal
from infoportal.importing.sitevalues import PARENT
from infoportal.importing.sitevalues import STATE
from infoportal.importing.source import SHARED
from infoportal.importing.source import SourceItem
from infoportal.importing.tree import container
from typing import Any
from zope.schema.interfaces import ValidationError

import DateTime.interfaces


PUBLISHED = "published"
STATES = ("private", "pending", PUBLISHED, "archived")
DESCRIPTION_LENGTH = 300


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
            self._unknown(item, language, table)
            self._envelope(item, language)
            fields = table.shared if shared else table.by_language
            checked.values[language] = {
                info.name: self._value(item, language, info, decoder)
                for info in fields.values()
            }
            self._placing(checked, language)
        self._row_texts(checked, table)
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

    def _unknown(self, item: SourceItem, language: str, table: FieldTable) -> None:
        shared = language == SHARED
        known = {*(table.shared if shared else table.by_language)}
        known |= {*(SHARED_ENVELOPE if shared else LANGUAGE_ENVELOPE)}
        other = table.by_language if shared else table.shared
        for name in item.part(language).values:
            if name in known:
                continue
            if name in other:
                message = _(
                    "fault_other_file",
                    default="This field stands in ${file}.",
                    mapping={"file": "<language>.md" if shared else "item.yaml"},
                )
            else:
                message = _(
                    "fault_unknown_field",
                    default="Items of type ${type} have no such field.",
                    mapping={"type": item.type},
                )
            self._fault(item, language, (name,), message)

    def _envelope(self, item: SourceItem, language: str) -> None:
        values = item.part(language).values
        if values.get("state", STATES[0]) not in STATES:
            message = _(
                "fault_state",
                default="The state is one of ${known}.",
                mapping={"known": ", ".join(STATES)},
            )
            self._fault(item, language, ("state",), message)
        if language == SHARED:
            if "item_id" in values and not is_item_id(values["item_id"]):
                self._fault(item, language, ("item_id",), _no_form(values["item_id"]))
            return
        if len(str(values.get("description") or "")) > DESCRIPTION_LENGTH:
            message = _(
                "fault_long_description",
                default="A description has at most ${number} characters.",
                mapping={"number": DESCRIPTION_LENGTH},
            )
            self._fault(item, language, ("description",), message)
        for name in ("effective", "expires"):
            try:
                moment(str(values.get(name) or "2000-01-01T00:00"))
            except (DateTime.interfaces.DateTimeError, ValueError, IndexError):
                self._fault(item, language, (name,), _no_form(values[name]))

    def _row_texts(self, checked: Checked, table: FieldTable) -> None:
        """Refuse prose of rows that there are not."""
        rows = {
            row["id"]
            for value in checked.values[SHARED].values()
            if isinstance(value, tuple)
            for row in value
            if isinstance(row, dict)
        }
        for info in table.by_language.values():
            if not IRowTexts.providedBy(info.field):
                continue
            for language in checked.item.texts:
                for row_id in checked.values[language][info.name]:
                    if row_id not in rows:
                        message = _(
                            "fault_no_such_row",
                            default="There is no row '${row}' in item.yaml.",
                            mapping={"row": row_id},
                        )
                        place = (info.name, row_id)
                        self._fault(checked.item, language, place, message)

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


def _no_form(value: Any) -> Any:
    return _(
        "fault_form",
        default="'${value}' is not written as it should be.",
        mapping={"value": str(value)[:80]},
    )

"""What no schema checks: unknown fields, the envelope of an item, stray row texts."""

from collections.abc import Iterator
from collections.abc import Mapping
from infoportal import _
from infoportal.fields.interfaces import IRowTexts
from infoportal.identity import is_item_id
from infoportal.importing.fieldtable import FieldTable
from infoportal.importing.fieldtable import LANGUAGE_ENVELOPE
from infoportal.importing.fieldtable import SHARED_ENVELOPE
from infoportal.importing.sitevalues import moment
from infoportal.importing.source import SHARED
from infoportal.importing.source import SourceItem
from typing import Any

import DateTime.interfaces


Where = tuple[str | int, ...]
Found = Iterator[tuple[Where, Any]]

STATES = ("private", "pending", "published", "archived")
DESCRIPTION_LENGTH = 300
HEXADECIMAL = frozenset("0123456789abcdef")


def unknown_fields(item: SourceItem, language: str, table: FieldTable) -> Found:
    """Give the fields of a file that the type does not have, or not there."""
    shared = language == SHARED
    own, other = table.shared, table.by_language
    envelope_ = SHARED_ENVELOPE
    if not shared:
        own, other, envelope_ = other, own, LANGUAGE_ENVELOPE
    for name in item.part(language).values:
        if name in own or name in envelope_:
            continue
        if name in other:
            yield (
                (name,),
                _(
                    "fault_other_file",
                    default="This field stands in ${file}.",
                    mapping={"file": "<language>.md" if shared else "item.yaml"},
                ),
            )
        else:
            yield (
                (name,),
                _(
                    "fault_unknown_field",
                    default="Items of type ${type} have no such field.",
                    mapping={"type": item.type},
                ),
            )


def envelope(item: SourceItem, language: str) -> Found:
    """Give what is wrong with state, identity, dates and lengths."""
    values = item.part(language).values
    if values.get("state") not in (None, *STATES):
        message = _(
            "fault_state",
            default="The state is one of ${known}.",
            mapping={"known": ", ".join(STATES)},
        )
        yield ("state",), message
    if "item_id" in values and not is_item_id(values["item_id"]):
        yield ("item_id",), _no_form(values["item_id"])
    uid = values.get("uid")
    if uid is not None and not (
        isinstance(uid, str) and len(uid) == 32 and HEXADECIMAL.issuperset(uid)
    ):
        yield ("uid",), _no_form(uid)
    if len(str(values.get("description") or "")) > DESCRIPTION_LENGTH:
        message = _(
            "fault_long_description",
            default="A description has at most ${number} characters.",
            mapping={"number": DESCRIPTION_LENGTH},
        )
        yield ("description",), message
    for name in ("effective", "expires"):
        if values.get(name) is not None and not _is_moment(values[name]):
            yield (name,), _no_form(values[name])


def lost_row_texts(
    item: SourceItem, values: Mapping[str, Mapping[str, Any]], table: FieldTable
) -> Iterator[tuple[str, Where, Any]]:
    """Give the prose of rows that there are not, with its language.

    Rows count as they are written: one bad row must not make a hundred faults.
    """
    rows = {
        str(row.get("id"))
        for value in item.shared.values.values()
        if isinstance(value, list | tuple)
        for row in value
        if isinstance(row, dict)
    }
    for name, info in table.by_language.items():
        if not IRowTexts.providedBy(info.field):
            continue
        for language in item.texts:
            for row_id in values[language][name]:
                if row_id not in rows:
                    message = _(
                        "fault_no_such_row",
                        default="There is no row '${row}' in item.yaml.",
                        mapping={"row": row_id},
                    )
                    yield language, (name, row_id), message


def _is_moment(value: Any) -> bool:
    try:
        moment(str(value))
    except (DateTime.interfaces.DateTimeError, ValueError, IndexError):
        return False
    return True


def _no_form(value: Any) -> Any:
    return _(
        "fault_form",
        default="'${value}' is not written as it should be.",
        mapping={"value": str(value)[:80]},
    )

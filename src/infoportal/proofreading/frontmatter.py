"""The fields of a file: all that there must be, and the same as in the source."""

from datetime import date
from infoportal import _
from infoportal.proofreading.finding import Finding
from infoportal.proofreading.finding import Found
from infoportal.proofreading.knowledge import Knowledge
from infoportal.proofreading.pieces import ENVELOPE
from infoportal.proofreading.version import Pair
from typing import Any


REQUIRED = ("title", "description", "origin")
ORIGINS = ("human", "machine")
DESCRIPTION_LENGTH = 300


def complete(pair: Pair, knowledge: Knowledge) -> Found:
    """Find fields that every file has and this one lacks."""
    file = pair.version.file
    for name in REQUIRED:
        if not str(file.values.get(name) or "").strip():
            yield Finding(file.line(name), name, _missing_field(name))
    if "reviewed" not in file.values:
        yield Finding(1, "reviewed", _missing_field("reviewed"))
    elif not _is_day(file.values["reviewed"]):
        message = _(
            "check_reviewed",
            default="A date (2026-12-31), or null while no speaker of the language "
            "has read it.",
        )
        yield Finding(file.line("reviewed"), "reviewed", message)
    origin = file.values.get("origin")
    if origin and origin not in ORIGINS:
        message = _("check_origin", default="Either 'human' or 'machine'.")
        yield Finding(file.line("origin"), "origin", message)
    if len(str(file.values.get("description") or "")) > DESCRIPTION_LENGTH:
        message = _(
            "fault_long_description",
            default="A description has at most ${number} characters.",
            mapping={"number": DESCRIPTION_LENGTH},
        )
        yield Finding(file.line("description"), "description", message)


def same_fields(pair: Pair, knowledge: Knowledge) -> Found:
    """Find fields and texts of rows that only one of both has."""
    if not pair.is_translation:
        return
    here, there = _names(pair.version.file.values), _names(pair.source.file.values)
    named = {"language": pair.source.language}
    missing = _(
        "check_field_missing",
        default="The source (${language}) has this, and here it is missing.",
        mapping=named,
    )
    added = _(
        "check_field_added",
        default="The source (${language}) has no such thing.",
        mapping=named,
    )
    found = [(path, missing) for path in there if path not in here]
    found += [(path, added) for path in here if path not in there]
    for path, message in found:
        yield Finding(pair.version.file.line(*path), ".".join(path), message)


def _names(values: dict[str, Any]) -> list[tuple[str, ...]]:
    """Give fields and rows that say anything."""
    found: list[tuple[str, ...]] = []
    for name, value in values.items():
        if name in ENVELOPE:
            continue
        if isinstance(value, dict):
            found += ((name, str(row)) for row, words in value.items() if words)
        elif value not in (None, ""):
            found.append((name,))
    return found


def _is_day(value: Any) -> bool:
    if value is None:
        return True
    try:
        return bool(date.fromisoformat(str(value)))
    except ValueError:
        return False


def _missing_field(name: str) -> Any:
    return _(
        "check_required",
        default="Every file says its ${field}.",
        mapping={"field": name},
    )

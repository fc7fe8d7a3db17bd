"""Schemas of records: one for each type, from its fields and what presenters tell."""

from collections.abc import Mapping
from infoportal.records.own import HIDDEN
from infoportal.records.own import ROWS
from infoportal.records.own import SPEAKING
from infoportal.records.own import SUMMARY
from infoportal.records.plaintext import RICH
from infoportal.services.openapi.common import array
from infoportal.services.openapi.common import BY_LANGUAGE
from infoportal.services.openapi.common import MOMENT
from infoportal.services.openapi.common import MUNICIPALITY
from infoportal.services.openapi.common import nullable
from infoportal.services.openapi.common import ref
from infoportal.services.openapi.common import REFERENCE
from infoportal.services.openapi.common import TAG
from infoportal.services.openapi.common import text
from infoportal.services.openapi.common import thing
from infoportal.services.openapi.common import URI
from infoportal.services.openapi.common import UUID
from infoportal.services.openapi.fields import field_schema
from infoportal.services.openapi.values import Say
from infoportal.services.openapi.values import Schema
from typing import Any


Fields = Mapping[str, Any]
WHOLE = "Whole"
FEATURE = "Feature"
PLACE = ("latitude", "longitude")


def component(type_name: str) -> str:
    """Return the name of a type's schema: ``service_point`` is ServicePoint."""
    return "".join(word.capitalize() for word in type_name.split("_"))


def base(type_name: str) -> dict[str, Schema]:
    """Return what every record tells."""
    return {
        "@id": URI,
        "id": UUID,
        "UID": text(),
        "type": {"const": type_name},
        "language": TAG,
        "translations": BY_LANGUAGE,
        "title": text(),
        "description": text(),
        "modified": MOMENT,
        "license": URI,
        "source": ref("Source"),
        "parent": nullable(REFERENCE),
        "source_language": nullable(text()),
        "origin": nullable(text(enum=["human", "machine"])),
        "reviewed": nullable(text(format="date")),
        "freshness": text(enum=["source", "current", "outdated", "missing"]),
    }


def schemas_of(type_name: str, fields: Fields, say: Say) -> dict[str, Schema]:
    """Return the schemas of a type: as lists tell it, whole, and on the map.

    A list tells a record whole as well, when it is asked for: what only whole records
    have may be there.
    """
    told = {
        name: field_schema(name, field, say)
        for name, field in fields.items()
        if name not in HIDDEN and name not in ROWS.values()
    }
    always = {**base(type_name), **{n: told.pop(n) for n in SUMMARY[type_name]}}
    if type_name in SPEAKING:
        always["service_languages"] = array(TAG)
    if type_name == "local_information":
        always["municipality"] = MUNICIPALITY
    whole = {**told, **_of_whole(type_name, fields)}
    extras = _of_lists(fields)
    name = component(type_name)
    found = {
        name: thing(always, **whole, **extras),
        name + WHOLE: {"allOf": [ref(name)], "required": list(whole)},
    }
    if set(PLACE) <= set(always):
        found[name + FEATURE] = _feature(always, {**whole, **extras})
    return found


def _of_whole(type_name: str, fields: Fields) -> dict[str, Schema]:
    rich = [name for name in RICH if name in fields]
    found: dict[str, Schema] = {"plain_text": thing({}, **dict.fromkeys(rich, text()))}
    if type_name in ("topic", "info_page"):
        found["local_information"] = array(ref("LocalReference"))
    if "hours" in fields:
        found["opening_hours"] = {"type": "object", "additionalProperties": text()}
    return found


def _of_lists(fields: Fields) -> dict[str, Schema]:
    """Return what is worked out for a question: how far away, whether open."""
    found: dict[str, Schema] = {}
    if set(PLACE) <= set(fields):
        found["distance_km"] = nullable({"type": "number"})
    if "hours" in fields:
        found["open"] = ref("Open")
    return found


def _feature(always: Mapping[str, Schema], others: Mapping[str, Schema]) -> Schema:
    properties = {n: s for n, s in always.items() if n not in PLACE}
    return thing(
        {
            "type": {"const": "Feature"},
            "id": UUID,
            "geometry": nullable(ref("Point")),
            "properties": thing(properties, **others),
        }
    )

"""Schemas that several answers share."""

from infoportal.services.openapi.values import Schema
from typing import Any


def ref(name: str) -> Schema:
    """Return a reference to a component's schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def text(**more: Any) -> Schema:
    """Return the schema of a string."""
    return {"type": "string", **more}


def array(items: Schema) -> Schema:
    """Return the schema of a list."""
    return {"type": "array", "items": items}


def nullable(schema: Schema) -> Schema:
    """Return the schema of what may be null."""
    if "$ref" in schema or "anyOf" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    found = {**schema, "type": [schema["type"], "null"]}
    if "enum" in schema:
        found["enum"] = [*schema["enum"], None]
    return found


def thing(required: dict[str, Schema], **optional: Schema) -> Schema:
    """Return the schema of an object, some of whose members are always there."""
    return {
        "type": "object",
        "required": list(required),
        "properties": {**required, **optional},
    }


def titled(schema: Schema, title: str) -> Schema:
    """Return a schema with a title; a reference may not have one in every tool."""
    return schema if "$ref" in schema else {"title": title, **schema}


URI = text(format="uri")
UUID = text(format="uuid")
MOMENT = text(format="date-time")
BY_LANGUAGE: Schema = {"type": "object", "additionalProperties": URI}
#: How a list goes on.
LINKS = ("@id", "first", "prev", "next", "last")
#: The tag of a language.
TAG = text(pattern="^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")

REFERENCE = ref("Reference")
MUNICIPALITY = ref("MunicipalityReference")
BATCHING = ref("Batching")

OF_REFERENCE: dict[str, Schema] = {
    "@id": URI,
    "id": UUID,
    "type": text(),
    "title": text(),
    "language": TAG,
}
SCHEMAS: dict[str, Schema] = {
    "Error": thing(
        {"type": text(), "message": text()},
        errors=array(thing({"parameter": text(), "message": text()})),
    ),
    "Reference": thing(OF_REFERENCE),
    "LocalReference": thing(
        {**OF_REFERENCE, "municipality": ref("MunicipalityReference")}
    ),
    "MunicipalityReference": thing(
        {"number": text(), "name": text()}, **{"@id": URI, "id": UUID}
    ),
    "Source": thing({"title": text(), "@id": URI}),
    "Batching": thing({}, **dict.fromkeys(LINKS, URI)),
    "Open": thing(
        {
            "state": text(enum=["open", "closed", "by_appointment", "unknown"]),
            "until": nullable(MOMENT),
            "next": nullable(MOMENT),
            "next_state": nullable(text()),
        }
    ),
    "File": thing(
        {
            "filename": text(),
            "content_type": text(),
            "size": {"type": "integer"},
            "download": URI,
        },
        width={"type": "integer"},
        height={"type": "integer"},
        path=text(),
    ),
    "JsonLd": thing({"@context": {}}),
    "Point": thing(
        {
            "type": {"const": "Point"},
            "coordinates": {
                "type": "array",
                "items": {"type": "number"},
                "minItems": 2,
                "maxItems": 2,
            },
        }
    ),
}


def listed(items: Schema) -> Schema:
    """Return the schema of a list: ``items``, ``items_total``, ``batching``."""
    return thing(
        {
            "@id": URI,
            "items": array(items),
            "items_total": {"type": "integer", "minimum": 0},
        },
        batching=BATCHING,
    )

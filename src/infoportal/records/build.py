"""Make the record of an object: its own values and the ids it refers to."""

from Acquisition import aq_base
from Acquisition import aq_parent
from infoportal.behaviors.identity import item_id
from infoportal.fields.interfaces import IReference
from infoportal.fields.interfaces import IReferences
from infoportal.fields.interfaces import IRows
from infoportal.records.facets import facets
from infoportal.records.hours import expressions
from infoportal.records.outline import outline
from infoportal.records.plain import plain
from infoportal.translation.freshness import revision_of
from infoportal.translation.prose import prose_of
from infoportal.translation.revision import blocks
from plone import api
from plone.dexterity.utils import iterSchemata
from typing import Any
from zope.schema import getFieldsInOrder

import re


OWN = "infoportal."
#: Known to editors alone, or computed into the record's other parts.
LEFT_OUT = {"source_revision", "source_blocks", "editors_group"}
STATE = ("source_language", "origin", "reviewed", "source_revision", "source_blocks")


def own_fields(obj: Any) -> list[tuple[str, Any]]:
    """Return the portal's own fields of an object, with their names."""
    return [
        (name, field)
        for schema in iterSchemata(obj)
        if schema.__identifier__.startswith(OWN)
        for name, field in getFieldsInOrder(schema)
    ]


def references(obj: Any) -> dict[str, list[str]]:
    """Return ``{field or row column: identities}`` of what an object refers to."""
    found: dict[str, list[str]] = {}
    base = aq_base(obj)
    for name, field in own_fields(obj):
        value = getattr(base, name, None)
        if IReference.providedBy(field):
            ids = [value] if value else []
        elif IReferences.providedBy(field):
            ids = list(value or ())
        elif IRows.providedBy(field):
            ids = _in_rows(field, value or ())
        else:
            continue
        if ids:
            found[name] = list(dict.fromkeys(ids))
    return found


def _in_rows(field: Any, rows: Any) -> list[str]:
    columns = [n for n, c in getFieldsInOrder(field.row) if IReference.providedBy(c)]
    return [row[column] for row in rows for column in columns if row.get(column)]


def moment(value: Any) -> str:
    """Return a Zope DateTime as an ISO moment in UTC, '' for none."""
    return "" if value is None else value.toZone("UTC").strftime("%Y-%m-%dT%H:%M:%SZ")


def portal_path(obj: Any, portal: Any) -> str:
    """Return an object's path from the portal: ``/fi/housing``."""
    own = obj.getPhysicalPath()[len(portal.getPhysicalPath()) :]
    return "/" + "/".join(own)


def build(obj: Any) -> tuple[dict, dict]:
    """Return the head and the record of an object, both plain values."""
    portal = api.portal.get()
    base = aq_base(obj)
    fields = {n: plain(getattr(base, n, None)) for n, _f in own_fields(obj)}
    path = portal_path(obj, portal)
    refs = references(obj)
    head = {
        "id": item_id(obj),
        "language": obj.language,
        "type": obj.portal_type,
        "uid": api.content.get_uuid(obj),
        "path": path,
        "cid": obj.getId(),
        "title": obj.title or "",
        "description": re.sub(r"\s+", " ", obj.description or ""),
        "state": api.content.get_state(obj, default="private"),
        "effective": moment(obj.effective_date),
        "expires": moment(obj.expiration_date),
        "modified": moment(obj.modified()),
        "parent": path.rpartition("/")[0],
        "order": fields.get("order") or 100,
        "facets": facets(obj.portal_type, fields, refs, aq_base(aq_parent(obj))),
    }
    values = {key: value for key, value in head.items() if key != "facets"}
    values["fields"] = {n: v for n, v in fields.items() if n not in LEFT_OUT}
    values["outline"] = outline(fields.get("text") or "")
    values["refs"] = refs
    values["translation"] = {name: fields.get(name) for name in STATE}
    if obj.language == fields.get("source_language"):
        values["translation"]["blocks"] = blocks(prose_of(obj, own_fields(obj)))
        head["revision"] = revision_of(values)
    if "hours" in fields:
        values["osm"] = expressions(
            fields["hours"], fields["exceptions"], fields.get("offers") or []
        )
    return head, values

"""JSON as plone.restapi writes it, and JSON a line."""

from infoportal.records.jsontext import json_bytes
from infoportal.records.jsontext import spliced
from infoportal.services.formats.values import Told


def as_json(told: Told) -> bytes:
    """Return a record, or a list with its batch (``items``, ``items_total``)."""
    if told.page is None:
        return told.written(told.found[0])
    page = dict(told.page)
    links = page.pop("batching", None)
    items = b"[" + b",".join(map(told.written, told.found)) + b"]"
    first = json_bytes({"@id": page.pop("@id")})[:-1] + b',"items":' + items + b"}"
    return spliced(first, {**page, **({"batching": links} if links else {})})


def as_ndjson(told: Told) -> bytes:
    """Return a record a line, each ended by LF: no line break stands in JSON."""
    return b"".join(told.written(found) + b"\n" for found in told.found)

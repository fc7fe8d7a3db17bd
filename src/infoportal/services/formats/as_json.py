"""JSON as plone.restapi writes it, and JSON a line."""

from infoportal.services.formats.values import Told
from typing import Any

import json


def json_bytes(value: Any) -> bytes:
    """Return a value as JSON in UTF-8."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def as_json(told: Told) -> bytes:
    """Return a record, or a list with its batch (``items``, ``items_total``)."""
    if told.page is None:
        return json_bytes(told.records()[0])
    page = dict(told.page)
    links = page.pop("batching", None)
    body = {
        "@id": page.pop("@id"),
        "items": told.records(),
        **page,
        **({"batching": links} if links else {}),
    }
    return json_bytes(body)


def as_ndjson(told: Told) -> bytes:
    """Return a record a line, each ended by LF: no line break stands in JSON."""
    return b"".join(json_bytes(record) + b"\n" for record in told.records())

"""A thing in JSON-LD, and its text within a page."""

from collections.abc import Mapping
from typing import Any

import json


CONTEXT = "https://schema.org"
Node = dict[str, Any]


def node(kind: str, **values: Any) -> Node:
    """Return a thing; what nothing is known of is left out.

    ``at`` stands for ``@id``.
    """
    at = values.pop("at", "")
    found: Node = {"@type": kind}
    if at:
        found["@id"] = at
    found.update(
        {name: _alone(value) for name, value in values.items() if not _empty(value)}
    )
    return found


def _empty(value: Any) -> bool:
    return value is None or value == "" or value == [] or value == {}


def _alone(value: Any) -> Any:
    """Return the one value of a list that has no other."""
    is_lone = isinstance(value, list) and len(value) == 1
    return value[0] if is_lone else value


def document(thing: Mapping[str, Any]) -> Node:
    """Return a thing as a document of its own."""
    return {"@context": CONTEXT, **thing}


def as_script(thing: Mapping[str, Any]) -> str:
    """Return a document's JSON; no text in it can end a script element."""
    text = json.dumps(document(thing), ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", " ").replace("\u2029", " ")

"""A thing in HSDS, and the names of its parts."""

from infoportal.exchange.source import Source
from infoportal.languages import language as language_facts
from typing import Any


Node = dict[str, Any]


def node(item_id: str, **values: Any) -> Node:
    """Return a thing; what nothing is known of is left out, as HSDS asks."""
    return {"id": item_id, **{n: v for n, v in values.items() if not _empty(v)}}


def _empty(value: Any) -> bool:
    return value is None or value == "" or value == [] or value == {}


def tag(source: Source) -> str:
    """Return the tag of the language of the answer."""
    return language_facts(source.joined.language).tag

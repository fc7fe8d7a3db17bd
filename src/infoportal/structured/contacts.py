"""Ways to reach somebody."""

from collections.abc import Iterable
from collections.abc import Mapping
from infoportal.fields.phone import phone_uri
from infoportal.structured.node import Node
from infoportal.structured.node import node
from typing import Any


WEB = ("https://", "http://")
FREE = "TollFree"


def contact_points(rows: Iterable[Mapping[str, Any]] | None) -> list[Node]:
    """Return the telephone numbers and e-mail addresses of contact rows."""
    found = (contact_point(row["kind"], row["value"], row) for row in rows or ())
    return [point for point in found if point is not None]


def contact_point(kind: str, value: str, row: Mapping[str, Any]) -> Node | None:
    """Return a number or an address as a way to reach somebody; None for others.

    ``kind`` is that of a contact row or of an advice channel.
    """
    reach = reached_by(kind, value)
    if not reach:
        return None
    option = FREE if row.get("cost") == "free" and "telephone" in reach else None
    return node("ContactPoint", **reach, contactOption=option)


def reached_by(kind: str, value: str) -> dict[str, str]:
    """Return the property that a number or an address is told by; {} for none."""
    if value.startswith(WEB):
        return {"url": value} if kind != "web" else {}
    if kind in ("phone", "telephone", "sms"):
        return {"telephone": phone_uri(value).removeprefix("tel:")}
    if kind == "email":
        return {"email": value.removeprefix("mailto:")}
    return {}


def websites(fields: Mapping[str, Any]) -> list[str]:
    """Return the addresses of somebody's own pages, each once."""
    own = (fields.get("website") or {}).values()
    rows = fields.get("contacts") or ()
    more = (row["value"] for row in rows if row["kind"] == "web")
    return [url for url in dict.fromkeys((*own, *more)) if url.startswith(WEB)]

"""Contact details: what is shown, and the address that a tap on it opens."""

from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from infoportal.fields.phone import phone_uri
from typing import Any


WEB = ("https://", "http://")


@dataclass(frozen=True)
class Contact:
    """One way to reach somebody; ``href`` is empty for what cannot be opened."""

    kind: str
    shown: str
    href: str
    cost: str = ""
    note: str = ""


def contact_list(rows: Iterable[Mapping], texts: Mapping[str, str]) -> list[Contact]:
    """Return the contacts of stored rows, each with its explanation."""
    return [
        Contact(
            row["kind"],
            shown_address(row["value"]),
            address_uri(row["kind"], row["value"]),
            row.get("cost") or "",
            texts.get(row["id"], ""),
        )
        for row in rows
        if row.get("value")
    ]


def reach(fields: Mapping[str, Any]) -> dict[str, str]:
    """Return how an advice channel is reached: what is shown, the link, the price."""
    kind, address = fields.get("kind") or "", fields.get("address") or ""
    return {
        "shown": shown_address(address),
        "href": address_uri(kind, address),
        "cost": fields.get("cost") or "",
    }


def shown_address(value: str) -> str:
    """Return an address as people write it: no scheme, no slash at its end."""
    if value.startswith(WEB):
        return value.partition("://")[2].removesuffix("/")
    for scheme in ("mailto:", "tel:"):
        value = value.removeprefix(scheme)
    return value


def address_uri(kind: str, value: str) -> str:
    """Return what a link opens; ``kind`` is that of a contact or of an advice channel.

    A web address stays one whatever the kind says: advice "by e-mail" may be a form.
    """
    if not value or kind == "post":
        return ""
    if value.startswith((*WEB, "mailto:", "tel:")):
        return value
    if kind in ("phone", "telephone"):
        return phone_uri(value)
    if kind == "sms":
        return phone_uri(value).replace("tel:", "sms:", 1)
    if kind == "email":
        return f"mailto:{value}"
    return ""

"""Passing a page on: plain links, which ask nobody for anything before a tap."""

from dataclasses import dataclass
from urllib.parse import quote


@dataclass(frozen=True)
class Way:
    """A way to pass a page on; the name is a brand's own, '' for e-mail."""

    name: str
    url: str
    icon: str


def ways(title: str, address: str) -> list[Way]:
    """Return the ways to pass an address on, with the title of what is there."""
    said, where = quote(title, safe=""), quote(address, safe="")
    return [
        Way("", f"mailto:?subject={said}&body={where}", "mail"),
        Way("WhatsApp", f"https://wa.me/?text={said}%20{where}", "chat"),
        Way("Telegram", f"https://t.me/share/url?url={where}&text={said}", "chat"),
    ]

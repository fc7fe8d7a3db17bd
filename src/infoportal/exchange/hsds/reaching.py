"""Phones, contacts and languages of a thing."""

from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from infoportal.exchange.hsds.node import Node
from infoportal.exchange.hsds.node import node
from infoportal.exchange.ids import derived
from infoportal.exchange.source import Fields
from infoportal.openinghours.formats import locale_of
from infoportal.structured.contacts import reached_by
from typing import Any


#: RFC 6350, 6.4.1, as HSDS asks.
PHONE_TYPES = {"phone": "voice", "telephone": "voice", "sms": "text"}


def phones(
    owner: str, rows: Iterable[Mapping[str, Any]] | None, texts: Mapping[str, str]
) -> Iterator[Node]:
    """Yield the telephone numbers of contact rows."""
    for row in rows or ():
        number = reached_by(row["kind"], row["value"]).get("telephone")
        if number:
            yield node(
                derived(owner, "phone", row["id"]),
                number=number,
                type=PHONE_TYPES.get(row["kind"]),
                description=texts.get(row["id"]),
            )


def contacts(
    owner: str, rows: Iterable[Mapping[str, Any]] | None, texts: Mapping[str, str]
) -> Iterator[Node]:
    """Yield the e-mail addresses of contact rows."""
    for row in rows or ():
        email = reached_by(row["kind"], row["value"]).get("email")
        if email:
            own = derived(owner, "contact", row["id"])
            yield node(own, email=email, name=texts.get(row["id"]))


def first_email(rows: Iterable[Mapping[str, Any]] | None) -> str | None:
    """Return the first e-mail address of contact rows."""
    found = (reached_by(row["kind"], row["value"]).get("email") for row in rows or ())
    return next(filter(None, found), None)


def reach(owner: str, fields: Fields) -> dict[str, list[Node]]:
    """Return the phones and contacts of an item with contact rows."""
    rows, texts = fields.get("contacts"), fields.get("contact_texts") or {}
    return {
        "phones": list(phones(owner, rows, texts)),
        "contacts": list(contacts(owner, rows, texts)),
    }


def languages(owner: str, tags: Iterable[str], told_in: str) -> list[Node]:
    """Return languages of a service, with their names in the answer's language."""
    names = locale_of(told_in).languages
    return [
        node(
            derived(owner, "language", tag),
            code=tag,
            name=names.get(tag.replace("-", "_")) or names.get(tag.partition("-")[0]),
        )
        for tag in dict.fromkeys(tags)
    ]

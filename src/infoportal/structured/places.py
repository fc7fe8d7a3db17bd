"""Addresses, points on the map and areas."""

from collections.abc import Iterable
from collections.abc import Mapping
from infoportal.records.joined import Joined
from infoportal.structured.node import Node
from infoportal.structured.node import node
from typing import Any


COUNTRY = node("Country", name="Finland")


def postal_address(fields: Mapping[str, Any], language: str) -> Node | None:
    """Return an address: Swedish for Swedish, Finnish for all others; None for none."""
    order = ("sv", "fi") if language == "sv" else ("fi", "sv")
    found = node(
        "PostalAddress",
        streetAddress=_first(fields, "street", order),
        postalCode=fields.get("postal_code"),
        addressLocality=_first(fields, "post_office", order),
    )
    return {**found, "addressCountry": "FI"} if len(found) > 1 else None


def _first(fields: Mapping[str, Any], name: str, order: Iterable[str]) -> str:
    values = (fields.get(f"{name}_{language}") for language in order)
    return next((value for value in values if value), "")


def geo(fields: Mapping[str, Any]) -> Node | None:
    """Return where a thing is on the map; None where nobody has told."""
    latitude, longitude = fields.get("latitude"), fields.get("longitude")
    if latitude is None or longitude is None:
        return None
    return node("GeoCoordinates", latitude=latitude, longitude=longitude)


def municipality(joined: Joined, number: str) -> Node:
    """Return a municipality by its number, with its section where it has one."""
    known = joined.municipality_of(number)
    return node("AdministrativeArea", at=known.get("@id"), name=known["name"])


def municipalities(joined: Joined, numbers: Iterable[str] | None) -> list[Node]:
    """Return municipalities by their numbers."""
    return [municipality(joined, number) for number in numbers or ()]


def area(joined: Joined, numbers: Iterable[str] | None) -> list[Node]:
    """Return where a thing is given: some municipalities, or the whole country."""
    return municipalities(joined, numbers) or [COUNTRY]

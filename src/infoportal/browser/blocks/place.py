"""Where a place is: its address to show a driver, and the way to a map."""

from babel.units import format_unit
from collections.abc import Mapping
from dataclasses import dataclass
from infoportal.browser.layout.wording import locale_for
from typing import Any


@dataclass(frozen=True)
class Postal:
    """An address in one of the languages that signs and drivers know."""

    language: str
    street: str
    city: str


def postal_addresses(fields: Mapping[str, Any]) -> list[Postal]:
    """Return the address in Finnish and in Swedish, once where both are the same.

    Where no street is known, the town alone is better than nothing.
    """
    code = fields.get("postal_code") or ""
    no_street = not fields.get("street_fi") and not fields.get("street_sv")
    found: list[Postal] = []
    for language, other in (("fi", "sv"), ("sv", "fi")):
        street = fields.get(f"street_{language}") or ""
        office = fields.get(f"post_office_{language}")
        office = office or fields.get(f"post_office_{other}") or ""
        known = {(row.street, row.city) for row in found}
        city = f"{code} {office}".strip()
        if (street or (no_street and office)) and (street, city) not in known:
            found.append(Postal(language, street, city))
    return found


@dataclass(frozen=True)
class MapLinks:
    """Ways to a map: of the telephone itself, and of OpenStreetMap."""

    geo: str
    web: str
    latitude: str = ""
    longitude: str = ""


def map_links(latitude: float | None, longitude: float | None) -> MapLinks | None:
    """Return links to a point; nothing is loaded from there until it is followed."""
    if latitude is None or longitude is None:
        return None
    point = f"{latitude:.5f},{longitude:.5f}"
    lat, lon = point.split(",")
    return MapLinks(
        f"geo:{point}",
        f"https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=16/{lat}/{lon}",
        lat,
        lon,
    )


def distance_text(kilometres: float, code: str) -> str:
    """Write a distance as the language does, with Latin digits as everywhere."""
    return format_unit(
        kilometres if kilometres < 10 else round(kilometres),
        "length-kilometer",
        "short",
        locale=locale_for(code),
        numbering_system="latn",
    )

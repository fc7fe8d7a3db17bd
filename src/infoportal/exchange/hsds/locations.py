"""Locations: service points, and what has no place: online services and advice."""

from infoportal.exchange.hsds.node import Node
from infoportal.exchange.hsds.node import node
from infoportal.exchange.hsds.reaching import contacts
from infoportal.exchange.hsds.reaching import languages
from infoportal.exchange.hsds.reaching import phones
from infoportal.exchange.hsds.reaching import reach
from infoportal.exchange.hsds.schedules import schedules
from infoportal.exchange.hsds.schedules import Told
from infoportal.exchange.hsds.terms import attributes
from infoportal.exchange.ids import derived
from infoportal.exchange.source import Fields
from infoportal.exchange.source import said
from infoportal.exchange.source import Source
from infoportal.exchange.source import Version
from infoportal.openinghours.rows import target
from infoportal.structured.contacts import WEB
from infoportal.structured.places import postal_address
from infoportal.vocabularies.terms import ACCESSIBILITY
from infoportal.vocabularies.terms import REGIONS
from typing import Any


def location(source: Source, place: Version) -> Node:
    """Return an item that is a location, with its own hours."""
    head = place.head
    spoken = head.facet("language")
    return node(
        head.id,
        name=head.title,
        description=head.description,
        organization_id=_owner(source, place.fields),
        languages=languages(head.id, spoken, source.joined.language),
        **BUILDERS[head.type](source, place),
    )


def _owner(source: Source, fields: Fields) -> str | None:
    provider = fields.get("provider")
    head = source.joined.head(provider) if provider else None
    return None if head is None else head.id


def told_of(source: Source, owner: str, fields: Fields) -> Told:
    """Return whose hours are told, in the language of the answer."""
    texts = fields.get("hours_texts") or {}
    return Told(owner, source.today, texts, lambda message: said(source, message))


def _own_hours(source: Source, place: Version) -> list[Node]:
    hours = [r for r in place.fields.get("hours") or () if not target(r)]
    dates = [r for r in place.fields.get("exceptions") or () if not target(r)]
    return schedules(told_of(source, place.head.id, place.fields), hours, dates)


def _point(source: Source, place: Version) -> dict[str, Any]:
    fields, own = place.fields, place.head.id
    kinds = [fields["kind"]] if fields.get("kind") else []
    return {
        "location_type": "physical",
        "url": source.joined.address(place.head),
        "latitude": fields.get("latitude"),
        "longitude": fields.get("longitude"),
        "addresses": _addresses(source, own, fields),
        "accessibility": [
            node(
                derived(own, "accessibility", code),
                location_id=own,
                description=said(source, ACCESSIBILITY.get(code, code)),
            )
            for code in fields.get("accessibility") or ()
        ],
        "schedules": _own_hours(source, place),
        "attributes": list(
            attributes(source, "location", own, "infoportal.point_kinds", kinds)
        ),
        **reach(own, fields),
    }


def _addresses(source: Source, own: str, fields: Fields) -> list[Node]:
    """Return the address; HSDS demands all its lines, told or not."""
    number = fields.get("municipality")
    told = postal_address(fields, source.joined.language) or {}
    if not number and not told:
        return []
    name = source.joined.municipality_of(number)["name"] if number else ""
    return [
        {
            "id": derived(own, "address"),
            "location_id": own,
            "address_1": told.get("streetAddress") or "",
            "city": told.get("addressLocality") or name,
            "state_province": _region(source, number) if number else "",
            "postal_code": told.get("postalCode") or "",
            "country": "FI",
            "address_type": "physical",
        }
    ]


def _region(source: Source, number: str) -> str:
    section = source.joined.municipality_of(number).get("id")
    found = source.main(section) if section else None
    names = REGIONS.get(found.fields.get("region") or "") if found else None
    return names[source.joined.language == "sv"] if names else ""


def _online(source: Source, place: Version) -> dict[str, Any]:
    urls = place.fields.get("urls") or {}
    own = urls.get(source.joined.language) or next(iter(urls.values()), None)
    terms = attributes(
        source,
        "location",
        place.head.id,
        "infoportal.sign_in",
        place.fields.get("sign_in"),
    )
    return {"location_type": "virtual", "url": own, "attributes": list(terms)}


def _advice(source: Source, place: Version) -> dict[str, Any]:
    fields, own = place.fields, place.head.id
    value = fields.get("address") or ""
    row = {"id": "own", "kind": fields.get("kind") or "", "value": value}
    return {
        "location_type": "virtual",
        "url": value if value.startswith(WEB) else source.joined.address(place.head),
        "phones": list(phones(own, [row], {})),
        "contacts": list(contacts(own, [row], {})),
        "schedules": _own_hours(source, place),
        "attributes": list(
            attributes(
                source,
                "location",
                own,
                "infoportal.channels",
                filter(None, [row["kind"]]),
            )
        ),
    }


BUILDERS = {"service_point": _point, "self_service": _online, "advice_channel": _advice}

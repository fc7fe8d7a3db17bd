"""What the portal publishes, a builder a type: heads and records → JSON-LD.

``thing(asked, head)`` gives a node, ``{}`` for types without one. Names are in the
language that is asked for, or in the source's where there is no translation.
"""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from infoportal.languages import language
from infoportal.records.joined import Joined
from infoportal.records.values import Head
from infoportal.structured.contacts import contact_point
from infoportal.structured.contacts import contact_points
from infoportal.structured.contacts import websites
from infoportal.structured.hours import specifications
from infoportal.structured.node import Node
from infoportal.structured.node import node
from infoportal.structured.places import area
from infoportal.structured.places import geo
from infoportal.structured.places import municipalities
from infoportal.structured.places import municipality
from infoportal.structured.places import postal_address
from infoportal.structured.texts import article
from infoportal.structured.texts import notice
from typing import Any


#: More points than these are found by the directory, not by one thing's node.
MOST_POINTS = 10

Fields = Mapping[str, Any]


@dataclass(frozen=True)
class Asked:
    """For whom things are told: the language, the publisher, the date in Finland."""

    joined: Joined
    publisher: Node
    license: str
    today: date


def thing(asked: Asked, head: Head) -> Node:
    """Return an item as schema.org tells it; {} where it has no word for it."""
    builder = BUILDERS.get(head.type)
    if builder is None:
        return {}
    return builder(asked, head, asked.joined.record(head)["fields"])


def _named(asked: Asked, kind: str, head: Head, **values: Any) -> Node:
    address = asked.joined.address(head)
    return node(
        kind, at=address, name=head.title, description=head.description, **values
    )


def reference(joined: Joined, item_id: str | None, kind: str) -> Node | None:
    """Return what stands for an item that is referred to, if the public sees it."""
    found = joined.reference(item_id) if item_id else None
    return node(kind, at=found["@id"], name=found["title"]) if found else None


def provider(joined: Joined, item_id: str | None) -> Node | None:
    """Return what stands for who answers for a thing."""
    return reference(joined, item_id, "GovernmentOrganization")


def organization(asked: Asked, head: Head, fields: Fields) -> Node:
    """Return a service provider."""
    public = fields.get("kind") != "other"
    number = fields.get("municipality")
    return _named(
        asked,
        "GovernmentOrganization" if public else "Organization",
        head,
        url=websites(fields)[:1],
        contactPoint=contact_points(fields.get("contacts")),
        areaServed=municipality(asked.joined, number) if number else None,
    )


def place(asked: Asked, head: Head, fields: Fields) -> Node:
    """Return a municipality."""
    return _named(
        asked,
        "AdministrativeArea",
        head,
        identifier=fields.get("number"),
        geo=geo(fields),
        url=websites(fields)[:1],
    )


def service(asked: Asked, head: Head, fields: Fields) -> Node:
    """Return a service with the ways to get it."""
    joined = asked.joined
    price = fields.get("price")
    offer = node("Offer", price=price, priceCurrency="EUR") if price else None
    return _named(
        asked,
        "GovernmentService",
        head,
        provider=provider(joined, fields.get("provider")),
        areaServed=area(joined, fields.get("area")),
        availableChannel=[*_online(joined, head, fields), *_points(joined, head)],
        offers=offer,
    )


def _online(joined: Joined, head: Head, fields: Fields) -> list[Node]:
    """Return the online services that handle a service."""
    named = list(fields.get("self_services") or ())
    naming = joined.view.referring(head.id, head.language)
    named += [one.id for one in naming if one.type == "self_service"]
    heads = (joined.head(item_id) for item_id in dict.fromkeys(named))
    return [
        node(
            "ServiceChannel",
            name=one.title,
            serviceUrl=joined.address(one),
            availableLanguage=list(one.facet("language")),
        )
        for one in heads
        if one is not None
    ]


def _points(joined: Joined, head: Head) -> list[Node]:
    """Return the points that offer a service itself."""
    points = joined.view.referring(head.id, head.language)
    return [
        node(
            "ServiceChannel",
            serviceLocation=node("Place", at=joined.address(one), name=one.title),
        )
        for one in points
        if one.type == "service_point" and head.id in one.facet("offered")
    ][:MOST_POINTS]


def self_service(asked: Asked, head: Head, fields: Fields) -> Node:
    """Return an online service: a channel for each language that it speaks."""
    urls = fields.get("urls") or {}
    return _named(
        asked,
        "GovernmentService",
        head,
        provider=provider(asked.joined, fields.get("provider")),
        areaServed=area(asked.joined, fields.get("area")),
        availableChannel=[
            node("ServiceChannel", serviceUrl=url, availableLanguage=code)
            for code, url in urls.items()
        ],
    )


def service_point(asked: Asked, head: Head, fields: Fields) -> Node:
    """Return a point: where it is, when it is open, how to reach it."""
    joined = asked.joined
    osm = joined.record(head).get("osm") or {}
    weekly, special = specifications(
        fields.get("hours") or (), osm.get("", ""), asked.today
    )
    number = fields.get("municipality")
    return _named(
        asked,
        "GovernmentOffice",
        head,
        address=postal_address(fields, joined.language),
        geo=geo(fields),
        openingHoursSpecification=weekly,
        specialOpeningHoursSpecification=special,
        parentOrganization=provider(joined, fields.get("provider")),
        containedInPlace=municipality(joined, number) if number else None,
        contactPoint=_spoken(fields, contact_points(fields.get("contacts"))),
    )


def _spoken(fields: Fields, points: Iterable[Node]) -> list[Node]:
    """Return ways to reach somebody with the languages that are spoken there."""
    languages = list(fields.get("languages") or ())
    return [{**point, "availableLanguage": languages} for point in points if languages]


def advice_channel(asked: Asked, head: Head, fields: Fields) -> Node:
    """Return a way to ask for advice."""
    osm = asked.joined.record(head).get("osm") or {}
    weekly, special = specifications(
        fields.get("hours") or (), osm.get("", ""), asked.today
    )
    kind, address = fields.get("kind") or "", fields.get("address") or ""
    reach = contact_point(kind, address, fields) or {}
    return {
        **_named(
            asked,
            "ContactPoint",
            head,
            areaServed=area(asked.joined, fields.get("area")),
            availableLanguage=list(fields.get("languages") or ()),
            hoursAvailable=[*weekly, *special],
        ),
        **{name: value for name, value in reach.items() if name != "@type"},
    }


def local_information(asked: Asked, head: Head, fields: Fields) -> Node:
    """Return what a municipality adds to a national page."""
    found = article(asked.joined, head, asked.publisher, asked.license)
    numbers = head.facet("municipality")
    covered = municipalities(asked.joined, numbers)
    return {**found, **({"spatialCoverage": covered[0]} if covered else {})}


def info_page(asked: Asked, head: Head, fields: Fields) -> Node:
    """Return a text of the portal's own."""
    return article(asked.joined, head, asked.publisher, asked.license)


def message(asked: Asked, head: Head, fields: Fields) -> Node:
    """Return a notice."""
    return notice(asked.joined, head, fields, asked.publisher)


def topic(asked: Asked, head: Head, fields: Fields) -> Node:
    """Return a topic: a page that gathers others."""
    return _named(
        asked,
        "CollectionPage",
        head,
        inLanguage=language(head.language).tag,
        dateModified=head.modified,
        license=asked.license,
        publisher=asked.publisher,
    )


BUILDERS: Mapping[str, Callable[[Asked, Head, Fields], Node]] = {
    "advice_channel": advice_channel,
    "info_page": info_page,
    "local_information": local_information,
    "municipality": place,
    "notice": message,
    "self_service": self_service,
    "service": service,
    "service_point": service_point,
    "service_provider": organization,
    "topic": topic,
}

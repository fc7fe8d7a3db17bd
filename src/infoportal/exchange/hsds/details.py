"""Organizations, services and services at locations with all that belongs to them."""

from collections.abc import Iterable
from infoportal.exchange.hsds.given import at_location
from infoportal.exchange.hsds.locations import location
from infoportal.exchange.hsds.node import Node
from infoportal.exchange.hsds.pairs import Pair
from infoportal.exchange.hsds.parts import areas
from infoportal.exchange.hsds.parts import costs
from infoportal.exchange.hsds.parts import documents
from infoportal.exchange.hsds.reaching import languages
from infoportal.exchange.hsds.reaching import reach
from infoportal.exchange.hsds.summaries import organization
from infoportal.exchange.hsds.summaries import service
from infoportal.exchange.hsds.terms import attributes
from infoportal.exchange.source import Fields
from infoportal.exchange.source import Source
from infoportal.exchange.source import Version


def full_organization(
    source: Source, found: Version, places: Iterable[Version], given: Iterable[Version]
) -> Node:
    """Return a provider with its locations and services."""
    kind = found.fields.get("kind")
    terms = attributes(
        source,
        "organization",
        found.head.id,
        "infoportal.provider_kinds",
        [kind] if kind else (),
    )
    more = {
        **reach(found.head.id, found.fields),
        "locations": [location(source, place) for place in places],
        "services": [service(source, one) for one in given],
        "attributes": list(terms),
    }
    return {**organization(source, found), **{n: v for n, v in more.items() if v}}


def full_service(source: Source, found: Version, given: Iterable[Pair]) -> Node:
    """Return a service with all that belongs to it."""
    fields, own = found.fields, found.head.id
    places = list(given)
    spoken = (tag for pair in places for tag in pair.place.head.facet("language"))
    provider = source.main(fields["provider"]) if fields.get("provider") else None
    more = {
        "languages": languages(own, spoken, source.joined.language),
        "organization": organization(source, provider) if provider else None,
        "service_areas": areas(source, own, fields),
        "cost_options": costs(own, fields),
        "required_documents": documents(own, fields),
        "service_at_locations": [at_location(source, pair) for pair in places],
        "attributes": [
            *attributes(
                source, "service", own, "infoportal.matters", fields.get("matters")
            ),
            *attributes(source, "service", own, "infoportal.channels", _ways(fields)),
        ],
    }
    return {**service(source, found), **{n: v for n, v in more.items() if v}}


def _ways(fields: Fields) -> list[str]:
    rows = fields.get("channels") or ()
    return list(dict.fromkeys(row["channel"] for row in rows))


def full_at_location(source: Source, pair: Pair) -> Node:
    """Return a service at a location with the service."""
    found = source.main(pair.service)
    one = service(source, found) if found else None
    return {**at_location(source, pair), **({"service": one} if one else {})}

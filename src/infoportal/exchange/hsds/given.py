"""A service at a location: its hours there and the ways in which it is given."""

from infoportal.exchange.hsds.locations import location
from infoportal.exchange.hsds.locations import told_of
from infoportal.exchange.hsds.node import Node
from infoportal.exchange.hsds.node import node
from infoportal.exchange.hsds.pairs import Pair
from infoportal.exchange.hsds.schedules import schedules
from infoportal.exchange.hsds.terms import attributes
from infoportal.exchange.source import Source
from infoportal.openinghours.chain import rows_for
from infoportal.records.hours import named


def at_location(source: Source, pair: Pair, nested: bool = True) -> Node:
    """Return a service at a location; ``nested``: with the hours and the location."""
    fields = pair.place.fields
    texts = fields.get("offer_texts") or {}
    words = (texts.get(offer["id"], "") for offer in pair.offers)
    told = node(
        pair.id,
        service_id=pair.service,
        location_id=pair.place.head.id,
        description=" ".join(filter(None, words)),
        location=location(source, pair.place) if nested else None,
    )
    if not nested or not pair.offers:
        return told
    ways = dict.fromkeys(w for o in pair.offers for w in o.get("channels") or ())
    more = {
        "schedules": _hours(source, pair),
        "attributes": list(
            attributes(
                source, "service_at_location", pair.id, "infoportal.channels", ways
            )
        ),
    }
    return {**told, **{n: v for n, v in more.items() if v}}


def _hours(source: Source, pair: Pair) -> list[Node]:
    """Return the hours of the offers of a service at a point, each once."""
    fields = pair.place.fields
    hours = [named(row) for row in fields.get("hours") or ()]
    dates = [named(row) for row in fields.get("exceptions") or ()]
    found: dict[str, Node] = {}
    for offer in pair.offers:
        providers = source.joined.providers_of(offer["of"])
        rows = rows_for(
            hours,
            dates,
            offer=offer["id"],
            provider=next(iter(providers), ""),
            by_appointment=bool(offer.get("by_appointment")),
        )
        told = told_of(source, pair.id, fields)
        for one in schedules(told, rows.hours, rows.exceptions):
            found.setdefault(one["id"], one)
    return list(found.values())

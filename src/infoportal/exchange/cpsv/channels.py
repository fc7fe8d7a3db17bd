"""cv:Channel: an online service, a point, an advice line, a way to get a service."""

from collections.abc import Iterable
from infoportal.exchange.cpsv.concepts import area
from infoportal.exchange.cpsv.concepts import languages
from infoportal.exchange.cpsv.concepts import page
from infoportal.exchange.cpsv.concepts import term
from infoportal.exchange.cpsv.contacts import contact_point
from infoportal.exchange.cpsv.contacts import reach
from infoportal.exchange.cpsv.evidence import evidence
from infoportal.exchange.cpsv.hours import opening_hours
from infoportal.exchange.cpsv.organisations import organisation
from infoportal.exchange.cpsv.pages import pages
from infoportal.exchange.cpsv.places import place
from infoportal.exchange.ids import part_urn
from infoportal.exchange.ids import urn
from infoportal.exchange.rdf.graph import Graph
from infoportal.exchange.rdf.graph import Name
from infoportal.exchange.rdf.graph import Value
from infoportal.exchange.source import description
from infoportal.exchange.source import row_text
from infoportal.exchange.source import Source
from infoportal.exchange.source import title
from infoportal.exchange.source import Version


CHANNELS = "infoportal.channels"


def channel(graph: Graph, source: Source, item_id: str) -> Name | None:
    """Return an item that is a channel, told of in the graph; None for others."""
    found = source.main(item_id)
    if found is None or found.head.type not in TYPES:
        return None
    name = Name(urn(item_id))
    if name.iri in graph:
        return name
    graph.thing(name.iri, "cv:Channel")
    graph.add(name.iri, "dct:identifier", Value(item_id))
    graph.add(name.iri, "dct:title", *source.texts(item_id, title))
    graph.add(name.iri, "dct:description", *source.texts(item_id, description))
    pages(graph, source, name, item_id)
    provider = organisation(graph, source, found.fields.get("provider"))
    graph.add(name.iri, "cv:ownedBy", provider)
    graph.add(name.iri, "dct:language", *languages(graph, found.head.facet("language")))
    TYPES[found.head.type](graph, source, name, found)
    return name


def row_channels(graph: Graph, source: Source, service: Version) -> Iterable[Name]:
    """Return the ways in which a service is given, with their limits in prose."""
    for row in service.fields.get("channels") or ():
        iri = part_urn(service.head.id, "channel", row["id"])
        yield graph.thing(iri, "cv:Channel")
        graph.add(iri, "dct:identifier", Value(iri.rpartition(":")[2]))
        graph.add(iri, "dct:type", term(graph, source, CHANNELS, row["channel"]))
        limits = row_text("channel_texts", row["id"])
        graph.add(iri, "dct:description", *source.texts(service.head.id, limits))


def _online(graph: Graph, source: Source, name: Name, found: Version) -> None:
    fields = found.fields
    graph.add(name.iri, "dct:type", term(graph, source, CHANNELS, "self_service"))
    graph.add(name.iri, "dct:spatial", *area(graph, fields.get("area")))
    for tag, url in (fields.get("urls") or {}).items():
        graph.add(name.iri, "foaf:homepage", page(graph, url, tag))
    needed = evidence(graph, source, found.head.id, "what_is_needed")
    graph.add(name.iri, "cpsv:hasInput", *needed)


def _point(graph: Graph, source: Source, name: Name, found: Version) -> None:
    kind = found.fields.get("kind")
    if kind:
        concept = term(graph, source, "infoportal.point_kinds", kind)
        graph.add(name.iri, "dct:type", concept)
    graph.add(name.iri, "dct:spatial", place(graph, found.head.id, found.fields))
    number = found.fields.get("municipality")
    graph.add(name.iri, "dct:spatial", *(area(graph, [number]) if number else ()))
    contacts = contact_point(graph, found.head.id, found.fields.get("contacts"))
    graph.add(name.iri, "cv:contactPoint", contacts)
    opening_hours(graph, source, name, found)


def _advice(graph: Graph, source: Source, name: Name, found: Version) -> None:
    """An advice channel is a way to contact somebody as well."""
    fields = found.fields
    kind = fields.get("kind") or ""
    graph.thing(name.iri, "cv:ContactPoint")
    graph.add(name.iri, "dct:spatial", *area(graph, fields.get("area")))
    if kind:
        graph.add(name.iri, "dct:type", term(graph, source, CHANNELS, kind))
    reach(graph, name.iri, kind, fields.get("address") or "")
    opening_hours(graph, source, name, found)


TYPES = {"self_service": _online, "service_point": _point, "advice_channel": _advice}

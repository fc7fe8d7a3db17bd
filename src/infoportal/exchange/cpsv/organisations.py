"""cv:PublicOrganisation: who answers for a service."""

from infoportal.exchange.cpsv.concepts import area
from infoportal.exchange.cpsv.concepts import page
from infoportal.exchange.cpsv.contacts import contact_point
from infoportal.exchange.ids import urn
from infoportal.exchange.rdf.graph import Graph
from infoportal.exchange.rdf.graph import Name
from infoportal.exchange.rdf.graph import Value
from infoportal.exchange.source import description
from infoportal.exchange.source import Source
from infoportal.exchange.source import title
from infoportal.structured.contacts import WEB


def organisation(graph: Graph, source: Source, item_id: str | None) -> Name | None:
    """Return a provider, told of in the graph; None when it is not public."""
    found = source.main(item_id) if item_id else None
    if found is None or found.head.type != "service_provider":
        return None
    name = Name(urn(found.head.id))
    if name.iri in graph:
        return name
    graph.thing(name.iri, "cv:PublicOrganisation", "org:Organization")
    graph.add(name.iri, "dct:identifier", Value(found.head.id))
    graph.add(name.iri, "skos:prefLabel", *source.texts(found.head.id, title))
    graph.add(name.iri, "dct:description", *source.texts(found.head.id, description))
    number = found.fields.get("municipality")
    graph.add(name.iri, "dct:spatial", *area(graph, [number] if number else ()))
    for tag, url in (found.fields.get("website") or {}).items():
        if url.startswith(WEB):
            graph.add(name.iri, "foaf:homepage", page(graph, url, tag))
    contacts = contact_point(graph, found.head.id, found.fields.get("contacts"))
    graph.add(name.iri, "cv:contactPoint", contacts)
    return name

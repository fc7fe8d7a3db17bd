"""A graph as JSON-LD 1.1; the context stands in the document, nothing is fetched."""

from infoportal.exchange.rdf.graph import Graph
from infoportal.exchange.rdf.graph import Name
from infoportal.exchange.rdf.graph import PREFIXES
from infoportal.exchange.rdf.graph import Text
from infoportal.exchange.rdf.graph import Told
from infoportal.exchange.rdf.graph import TYPE
from typing import Any


MEDIA_TYPE = "application/ld+json"


def document(graph: Graph) -> dict[str, Any]:
    """Return a graph as one document."""
    return {
        "@context": dict(PREFIXES),
        "@graph": [_node(iri, about) for iri, about in graph.things.items()],
    }


def _node(iri: str, about: dict[str, dict[Told, None]]) -> dict[str, Any]:
    found: dict[str, Any] = {"@id": iri}
    for predicate, told in about.items():
        if predicate == TYPE:
            found["@type"] = [one.iri for one in told if isinstance(one, Name)]
        else:
            found[predicate] = [_value(one) for one in told]
    return found


def _value(told: Told) -> Any:
    if isinstance(told, Name):
        return {"@id": told.iri}
    if isinstance(told, Text):
        return {"@value": told.value, "@language": told.tag}
    if told.kind:
        return {"@value": told.value, "@type": told.kind}
    return told.value

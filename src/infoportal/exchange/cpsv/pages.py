"""The portal's pages of a thing, one a language."""

from infoportal.exchange.cpsv.concepts import page
from infoportal.exchange.rdf.graph import Graph
from infoportal.exchange.rdf.graph import Name
from infoportal.exchange.source import Source


def pages(graph: Graph, source: Source, name: Name, item_id: str) -> None:
    """Tell where a thing is read about."""
    for version in source.versions(item_id):
        url = source.joined.address(version.head)
        graph.add(name.iri, "foaf:page", page(graph, url, version.tag))

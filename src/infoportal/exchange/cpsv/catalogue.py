"""Which item is told as what, and the graph of several."""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from infoportal.exchange.cpsv.channels import channel
from infoportal.exchange.cpsv.organisations import organisation
from infoportal.exchange.cpsv.services import service
from infoportal.exchange.rdf.graph import Graph
from infoportal.exchange.rdf.graph import Name
from infoportal.exchange.source import Source
from infoportal.records.values import Head


#: What the profile has a class for; other types have no representation in it.
TELLERS: Mapping[str, Callable[[Graph, Source, str], Name | None]] = {
    "service": service,
    "service_provider": organisation,
    "self_service": channel,
    "service_point": channel,
    "advice_channel": channel,
}


def catalogue(source: Source, heads: Iterable[Head]) -> Graph:
    """Return the graph of items and of what they refer to, in all languages."""
    graph = Graph()
    for head in heads:
        tell = TELLERS.get(head.type)
        if tell is not None:
            tell(graph, source, head.id)
    return graph

"""cv:ContactPoint: numbers, e-mail addresses and pages by which to reach somebody."""

from collections.abc import Iterable
from collections.abc import Mapping
from infoportal.exchange.cpsv.concepts import page
from infoportal.exchange.ids import part_urn
from infoportal.exchange.rdf.graph import Graph
from infoportal.exchange.rdf.graph import Name
from infoportal.exchange.rdf.graph import Value
from infoportal.structured.contacts import reached_by
from infoportal.structured.contacts import WEB
from typing import Any


def contact_point(
    graph: Graph, owner: str, rows: Iterable[Mapping[str, Any]] | None
) -> Name | None:
    """Return the contact point of an item with contact rows; None for no way.

    ``owner`` is the item's identity.
    """
    iri = part_urn(owner, "contacts")
    for row in rows or ():
        reach(graph, iri, row["kind"], row["value"])
    return graph.thing(iri, "cv:ContactPoint") if iri in graph else None


def reach(graph: Graph, iri: str, kind: str, value: str) -> None:
    """Tell how somebody is reached by a number or an address."""
    if value.startswith(WEB):
        graph.add(iri, "cv:contactPage", page(graph, value))
        return
    for name, told in reached_by(kind, value).items():
        graph.add(iri, f"cv:{name}", Value(told))

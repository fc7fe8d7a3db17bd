"""dct:Location with its locn:Address: where a service point is."""

from infoportal.exchange.ids import part_urn
from infoportal.exchange.rdf.graph import Graph
from infoportal.exchange.rdf.graph import Name
from infoportal.exchange.rdf.graph import Text
from infoportal.exchange.rdf.graph import Value
from infoportal.exchange.source import Fields


def place(graph: Graph, item_id: str, fields: Fields) -> Name | None:
    """Return where an item is; None where nobody has told."""
    iri = part_urn(item_id, "place")
    graph.add(iri, "locn:address", _address(graph, item_id, fields))
    latitude, longitude = fields.get("latitude"), fields.get("longitude")
    if latitude is not None and longitude is not None:
        # GeoSPARQL 1.0, 8.5.1: longitude comes first where no system is named.
        point = Value(f"POINT({longitude} {latitude})", "geo:wktLiteral")
        graph.add(iri, "dcat:centroid", point)
    return graph.thing(iri, "dct:Location") if iri in graph else None


def _address(graph: Graph, item_id: str, fields: Fields) -> Name | None:
    iri = part_urn(item_id, "address")
    for predicate, name in (
        ("locn:thoroughfare", "street"),
        ("locn:postName", "post_office"),
    ):
        for tag in ("fi", "sv"):
            words = fields.get(f"{name}_{tag}")
            graph.add(iri, predicate, Text(words, tag) if words else None)
    code = fields.get("postal_code")
    graph.add(iri, "locn:postCode", Value(code) if code else None)
    return graph.thing(iri, "locn:Address") if iri in graph else None

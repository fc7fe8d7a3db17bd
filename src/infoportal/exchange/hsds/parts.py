"""Where a service is given, what it costs, what to bring."""

from infoportal.exchange.cpsv.evidence import list_items
from infoportal.exchange.hsds.node import Node
from infoportal.exchange.hsds.node import node
from infoportal.exchange.ids import derived
from infoportal.exchange.ids import urn
from infoportal.exchange.source import Fields
from infoportal.exchange.source import Source
from infoportal.search.plaintext import plain


def areas(source: Source, own: str, fields: Fields) -> list[Node]:
    """Return where a service is given; without municipalities everywhere."""
    numbers = fields.get("area") or ()
    names = {n: source.joined.municipality_of(n)["name"] for n in numbers}
    return [
        node(
            derived(own, "area", number),
            service_id=own,
            name=name or number,
            extent=name or number,
            extent_type="text",
            uri=urn(derived("municipality number", number)) if number != "FI" else None,
        )
        for number, name in (names or {"FI": "Finland"}).items()
    ]


def costs(own: str, fields: Fields) -> list[Node]:
    price = fields.get("price")
    if price is None:
        return []
    return [
        {
            **node(
                derived(own, "cost"),
                service_id=own,
                currency="EUR",
                amount_description=fields.get("price_note"),
            ),
            "amount": float(price),
        }
    ]


def documents(own: str, fields: Fields) -> list[Node]:
    html = fields.get("what_to_bring") or ""
    pieces = list_items(html) or list(filter(None, [plain(html)]))
    return [
        node(derived(own, "document", str(number)), service_id=own, document=piece)
        for number, piece in enumerate(pieces)
    ]

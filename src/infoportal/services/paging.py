"""What a list tells of itself: its address, its length, its links."""

from collections.abc import Callable
from collections.abc import Sequence
from infoportal.records.query import Asked
from infoportal.records.query import batching
from infoportal.records.query import list_address
from infoportal.records.query import pairs_of
from typing import Any


def page_of(address: str, query: str, asked: Asked, total: int) -> dict[str, Any]:
    """Return ``@id``, ``items_total`` and, of more than one page, ``batching``."""
    pairs, _faults = pairs_of(query)
    links = batching(address, pairs, asked, total)
    return {
        "@id": list_address(address, pairs),
        "items_total": total,
        **({"batching": links} if links else {}),
    }


def page(
    address: str,
    query: str,
    asked: Asked,
    found: Sequence[Any],
    tell: Callable[[Any], Any],
) -> dict[str, Any]:
    """Return the batch of a list that was asked for."""
    told = page_of(address, query, asked, len(found))
    batch = found[asked.start : asked.start + asked.size]
    return {"@id": told.pop("@id"), "items": [tell(one) for one in batch], **told}

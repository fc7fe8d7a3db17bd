"""A page of a list, as HSDS writes it."""

from collections.abc import Callable
from collections.abc import Sequence
from typing import Any


PER_PAGE = 50
MOST_PER_PAGE = 1000


def page(
    found: Sequence[Any], number: int, size: int, tell: Callable[[Any], Any]
) -> dict[str, Any]:
    """Return one page; pages are counted from 1, only what is on it is told."""
    pages = max(1, -(-len(found) // size))
    held = found[(number - 1) * size : number * size]
    return {
        "total_items": len(found),
        "total_pages": pages,
        "page_number": number,
        "size": len(held),
        "first_page": number == 1,
        "last_page": number >= pages,
        "empty": not held,
        "contents": [tell(one) for one in held],
    }


def about(profile: str, openapi: str) -> dict[str, str]:
    """Return what the root of the API tells of itself."""
    return {"version": "3.0", "profile": profile, "openapi_url": openapi}

"""What of this portal stands as an example in the document: things that are there."""

from infoportal.exchange.hsds.book import Book
from infoportal.exchange.hsds.book import LISTS
from infoportal.records.joined import Joined
from infoportal.services.formats.speaking import source_of
from typing import Any


#: What is looked for, by the name of a parameter or a type of content.
OF_TYPES = (
    "topic", "info_page", "municipality", "service_provider", "service",
    "self_service", "service_point", "advice_channel", "notice",
)  # fmt: skip


def examples(joined: Joined) -> dict[str, Any]:
    """Return a content id of each type, an identity of each list of HSDS."""
    found: dict[str, Any] = {}
    for type_name in OF_TYPES:
        head = next(iter(joined.view.heads(type_name, joined.language)), None)
        if head is not None:
            found[type_name] = head.cid
    book = Book(source_of(joined))
    for name, entries in LISTS.items():
        entry = next(iter(entries(book)), None)
        if entry is not None:
            found[name] = entry.id
    return {**found, **_of_hsds(found), **_of_heads(joined)}


def _of_hsds(found: dict[str, Any]) -> dict[str, Any]:
    names = {
        "organization_id": "organizations",
        "parent_id": "taxonomy_terms",
        "taxonomy_id": "taxonomies",
        "taxonomy_term_id": "taxonomy_terms",
    }
    return {own: found[other] for own, other in names.items() if other in found}


def _of_heads(joined: Joined) -> dict[str, str]:
    for head in joined.view.heads("info_page", joined.language):
        return {"after": f"{head.id}.{head.language}", "url": joined.address(head)}
    return {}

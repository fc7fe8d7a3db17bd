"""A small portal in memory: heads, an overview of them, and their records."""

from infoportal.records.overview import Index
from infoportal.records.overview import Overview
from infoportal.records.values import Head
from infoportal.records.values import Link
from typing import Any


NOW = "2026-06-01T09:00:00Z"
LANGUAGES = ("fi", "sv", "en", "ar")


def head(type_name: str, cid: str, language: str = "fi", **more: Any) -> Head:
    """Return a published head; what is not a head's own value is a facet."""
    own = {n: more.pop(n) for n in ("title", "state", "parent", "order") if n in more}
    parent = own.pop("parent", f"/{language}")
    return Head(
        id=f"{type_name}/{cid}",
        language=language,
        type=type_name,
        uid=f"{cid}-{language}",
        path=f"{parent}/{cid}",
        cid=cid,
        title=own.pop("title", cid.title()),
        state=own.pop("state", "published"),
        parent=parent,
        facets=more,
        **own,
    )


def overview(*heads: Head) -> Overview:
    """Return what the public sees of some heads."""
    return Overview(Index(heads), LANGUAGES, NOW)


def peek(**records: dict) -> Any:
    """Return records' fields by their content ids, as a store's peek does."""

    def answer(item_id: str, language: str) -> dict | None:
        fields = records.get(item_id.partition("/")[2])
        return None if fields is None else {"fields": fields}

    return answer


def link(found: Head) -> Link:
    """Return the link that leads to a head."""
    return Link(
        found.id, found.type, found.title, found.description, found.path, found.language
    )

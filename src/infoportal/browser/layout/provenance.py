"""Where a text comes from, and how much a reader may trust it."""

from infoportal.translation.freshness import freshness
from typing import Any


def provenance(page: Any) -> dict[str, Any]:
    """Return origin, review, freshness and sources of what a page shows."""
    record = page.record
    if not record:
        return {}
    state = record["translation"]
    source_language = state.get("source_language") or "fi"
    source = record
    if record["language"] != source_language:
        source = page.peek(record["id"], source_language)
    fresh = freshness(source, record)
    sources = record["fields"].get("sources") or ()
    return {
        "is_source": fresh == "source",
        "machine": state.get("origin") == "machine",
        "reviewed": page.date(state.get("reviewed")),
        "outdated": fresh == "outdated",
        "source_language": page.language_name(source_language),
        "sources": [source_entry(text) for text in sources],
        "as_of": page.date(record["fields"].get("as_of")),
    }


def source_entry(text: str) -> dict[str, str]:
    """Return a source with its address, when it is one."""
    is_web = text.startswith(("https://", "http://"))
    shown = text.partition("://")[2].rstrip("/") if is_web else text
    return {"text": shown, "url": text if is_web else ""}

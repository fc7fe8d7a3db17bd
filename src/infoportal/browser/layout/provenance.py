"""Where a text comes from, who answers for it, and how much one may trust it."""

from dataclasses import dataclass
from infoportal.browser.layout.template import page_template
from infoportal.records.reading import reading_minutes
from infoportal.records.values import Head
from infoportal.records.values import Link
from infoportal.translation.freshness import freshness
from typing import Any


TEMPLATE = page_template(__file__, "provenance.pt")


@dataclass(frozen=True)
class Responsible:
    """Who answers for something; ``link`` is None for the portal itself."""

    name: str
    link: Head | Link | None = None


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
        "changed": page.date(record.get("modified")),
        "authors": authors(page),
        "providers": providers(page),
    }


def provenance_html(page: Any) -> str:
    """Return what is told of a page's text as HTML; '' where nothing is told."""
    if not page.provenance:
        return ""
    html: str = TEMPLATE(view=page, target_language=page.program_language)
    return html


def source_entry(text: str) -> dict[str, str]:
    """Return a source with its address, when it is one."""
    is_web = text.startswith(("https://", "http://"))
    shown = text.partition("://")[2].rstrip("/") if is_web else text
    return {"text": shown, "url": text if is_web else ""}


def authors(page: Any) -> list[Responsible]:
    """Return who answers for the text of a page.

    The municipality in whose section it lies, else the portal; what a municipality
    adds to a national page is its own affair.
    """
    above = (page.head, *page.breadcrumbs)
    own = next((h for h in above if h and h.type == "municipality"), None)
    if own is not None:
        return [Responsible(own.title, own)]
    portal = Responsible(page.site_name)
    local = page.municipality_head if getattr(page, "local_parts", ()) else None
    return [portal, Responsible(local.title, local)] if local else [portal]


def providers(page: Any) -> list[Responsible]:
    """Return who answers for the service that a page tells of."""
    provider = page.link(page.fields.get("provider") or "")
    return [Responsible(provider.title, provider)] if provider else []


def reading_time(page: Any) -> int:
    """Return the minutes that the text of a page takes; 0 where that helps nobody."""
    if page.head is None or page.head.type != "info_page":
        return 0
    parts = (part.text for part in getattr(page, "local_parts", ()))
    text = "\n".join((page.fields.get("text") or "", *parts))
    return reading_minutes(text, page.language) if text.strip() else 0

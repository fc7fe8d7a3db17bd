"""Texts: information pages and notices."""

from collections.abc import Mapping
from datetime import datetime
from infoportal.languages import language
from infoportal.openinghours.state import HELSINKI
from infoportal.records.joined import Joined
from infoportal.records.reading import reading_minutes
from infoportal.records.values import Head
from infoportal.structured.node import Node
from infoportal.structured.node import node
from infoportal.structured.places import COUNTRY
from infoportal.structured.places import municipalities
from typing import Any


def article(joined: Joined, head: Head, publisher: Node, licence: str) -> Node:
    """Return a text with its dates, its licence and its other languages."""
    record = joined.record(head)
    minutes = reading_minutes(record["fields"].get("text") or "", head.language)
    return {
        **node(
            "Article",
            at=joined.address(head),
            headline=head.title,
            description=head.description,
            inLanguage=language(head.language).tag,
            datePublished=head.effective,
            dateModified=head.modified,
            timeRequired=f"PT{minutes}M" if minutes else None,
            isAccessibleForFree=True,
            license=licence,
            publisher=publisher,
        ),
        **translations(joined, head),
    }


def translations(joined: Joined, head: Head) -> Node:
    """Return what a text was translated from, or what was translated from it."""
    source = joined.record(head)["translation"].get("source_language")
    others = joined.translations(head.id)
    if not source or source not in others:
        return {}
    if source != head.language:
        return {"translationOfWork": {"@id": others[source]}}
    made = [{"@id": url} for code, url in others.items() if code != source]
    return {"workTranslation": made} if made else {}


def notice(
    joined: Joined, head: Head, fields: Mapping[str, Any], publisher: Node
) -> Node:
    """Return a notice: what disturbs is an announcement, the rest is news."""
    numbers = fields.get("municipalities") or ()
    starts = moment(fields.get("starts")) or head.effective or head.modified
    common = {
        "description": head.description,
        "inLanguage": language(head.language).tag,
        "expires": moment(fields.get("ends")),
        "spatialCoverage": municipalities(joined, numbers) or [COUNTRY],
        "publisher": publisher,
    }
    address = joined.address(head)
    if (fields.get("severity") or "info") == "info":
        return node(
            "NewsArticle",
            at=address,
            headline=head.title,
            datePublished=starts,
            dateModified=head.modified,
            **common,
        )
    return node(
        "SpecialAnnouncement", at=address, name=head.title, datePosted=starts, **common
    )


def moment(value: str | None) -> str:
    """Return a Finnish local time with its offset from UTC; '' for none."""
    if not value:
        return ""
    local = datetime.fromisoformat(value)
    if local.tzinfo is None:
        local = local.replace(tzinfo=HELSINKI)
    return local.isoformat(timespec="minutes")

"""Which notices a page shows."""

from datetime import datetime
from infoportal.openinghours.state import HELSINKI
from typing import Any


ORDER = {"urgent": 0, "disturbance": 1, "info": 2}


def is_in_period(fields: dict[str, Any], now: str) -> bool:
    """Tell whether a notice is shown at ``now``, both in Finnish local time."""
    starts, ends = fields.get("starts") or "", fields.get("ends") or ""
    return starts <= now and (not ends or now < ends)


def concerns(fields: dict[str, Any], items: set[str], numbers: set[str]) -> bool:
    """Tell whether a notice is about one of the items or municipalities."""
    return bool(
        fields.get("everywhere")
        or items.intersection(fields.get("about") or ())
        or numbers.intersection(fields.get("municipalities") or ())
    )


def local_now() -> str:
    """Return the moment in Finland as notices write theirs."""
    return datetime.now(HELSINKI).strftime("%Y-%m-%dT%H:%M:%S")


def notices_for(page: Any) -> list[dict[str, Any]]:
    """Return the notices of a page, the gravest first, each once.

    One that is not translated is shown in the language that it has: what is urgent
    is told all the same.
    """
    items, numbers = about(page)
    now = local_now()
    shown = []
    for item_id in notice_ids(page):
        link = page.overview.link(item_id, page.language)
        if page.head is not None and page.head.id == item_id:
            continue
        record = page.peek(item_id, link.language)
        fields = {**record["fields"]}
        fields["municipalities"] = page.overview.public(item_id, link.language).facet(
            "municipality"
        )
        if not is_in_period(fields, now) or not concerns(fields, items, numbers):
            continue
        shown.append({"link": link, "severity": fields.get("severity") or "info"})
    return sorted(shown, key=lambda notice: ORDER.get(notice["severity"], 3))


def notice_ids(page: Any) -> list[str]:
    """Return the identities of all notices that are public in some language."""
    codes = dict.fromkeys((page.language, "fi", "sv", "en", *page.overview.languages))
    heads = (head for c in codes for head in page.overview.heads("notice", c))
    return list(dict.fromkeys(head.id for head in heads))


def about(page: Any) -> tuple[set[str], set[str]]:
    """Return the identities and the municipalities that a page is about."""
    heads = [head for head in (page.head, *page.breadcrumbs) if head is not None]
    local = page.municipality_head
    heads += [local] if local is not None else []
    kinds = ("municipality", "service_point", "local_information")
    numbers = {
        number
        for head in heads
        if head.type in kinds
        for number in head.facet("municipality")
    }
    return {head.id for head in heads}, numbers

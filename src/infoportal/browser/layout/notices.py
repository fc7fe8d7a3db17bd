"""Which notices a page shows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from infoportal.openinghours.state import HELSINKI
from infoportal.records.overview import Overview
from infoportal.records.values import Head
from infoportal.records.values import Link
from typing import Any


ORDER = {"urgent": 0, "disturbance": 1, "info": 2}
#: Severity is told by a sign too; the word stands beside it.
SIGNS = {"urgent": "alert", "disturbance": "warning", "info": "info"}
#: Pages of these are about the municipality that they are in.
LOCAL = ("municipality", "service_point", "local_information")
#: The fields that decide where and when a notice is shown.
DECIDING = ("starts", "ends", "everywhere", "about")


@dataclass(frozen=True)
class Notice:
    """A notice on a page; ``version`` changes when its text does."""

    link: Link
    severity: str
    version: str

    @property
    def sign(self) -> str:
        """Return the name of its icon."""
        return SIGNS.get(self.severity, "info")


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


def scope(heads: Iterable[Head]) -> tuple[set[str], set[str]]:
    """Return the identities and the municipalities that a page is about.

    ``heads`` are what it shows, what that lies in, and the municipality whose
    variant it is. What only one municipality has is about that municipality too.
    """
    heads = list(heads)
    numbers = {
        number
        for head in heads
        for number in head.facet("municipality")
        if head.type in LOCAL or len(head.facet("municipality")) == 1
    }
    return {head.id for head in heads}, numbers


def local_now() -> str:
    """Return the moment in Finland as notices write theirs."""
    return datetime.now(HELSINKI).isoformat(timespec="seconds")[:19]


def notices_for(page: Any) -> list[Notice]:
    """Return the notices of a page, the gravest first, each once.

    One that is not translated is shown in the language that it has: what is urgent
    is told all the same.
    """
    own = (page.head, *page.breadcrumbs, page.municipality_head)
    items, numbers = scope(head for head in own if head is not None)
    now = local_now()
    return [
        notice
        for notice, fields in kept_notices(page)
        if is_in_period(fields, now)
        and concerns(fields, items, numbers)
        and not (page.head is not None and page.head.id == notice.link.id)
    ]


def kept_notices(page: Any) -> list[tuple[Notice, dict[str, Any]]]:
    """Return all notices, the gravest first, with what decides where each is shown.

    It is kept: a page does not read the records of notices that it does not show.
    """
    return page.overview.keep(("notices", page.language), lambda: _all_notices(page))


def _all_notices(page: Any) -> list[tuple[Notice, dict[str, Any]]]:
    found = []
    for item_id in notice_ids(page.overview):
        link = page.overview.link(item_id, page.language)
        head = page.overview.public(item_id, link.language)
        record = page.peek(item_id, link.language)["fields"]
        severity = record.get("severity") or "info"
        fields = {name: record.get(name) for name in DECIDING}
        fields["municipalities"] = head.facet("municipality")
        version = f"{item_id}@{head.modified}"
        found.append((Notice(link, severity, version), fields))
    return sorted(found, key=lambda one: ORDER.get(one[0].severity, 3))


def notice_ids(overview: Overview) -> list[str]:
    """Return the identities of all notices that are public in some language."""
    codes = dict.fromkeys(("fi", "sv", "en", *overview.languages))
    heads = (head for code in codes for head in overview.heads("notice", code))
    return list(dict.fromkeys(head.id for head in heads))

"""How the directory of each kind is grouped."""

from collections.abc import Callable
from dataclasses import replace
from infoportal import _
from infoportal.browser.blocks.areas import place
from infoportal.browser.blocks.areas import region_name
from infoportal.browser.blocks.areas import sections_by_number
from infoportal.browser.blocks.listing import first_facet
from infoportal.browser.blocks.listing import Group
from infoportal.browser.blocks.listing import grouped
from infoportal.browser.blocks.related import is_general
from infoportal.browser.blocks.related import Peek
from infoportal.browser.blocks.related import period
from infoportal.records.overview import Overview
from infoportal.records.values import Head
from infoportal.records.values import Link
from infoportal.vocabularies.terms import PROVIDER_KINDS
from typing import Any


PERIODS = {
    "now": _("page_notices_now", default="In force now"),
    "coming": _("page_notices_coming", default="Coming"),
    "past": _("page_notices_past", default="Past"),
}
GENERAL = _("page_general_advice", default="General advice on public services")
OTHERS = _("page_other", default="Others")


NEAREST = _("page_nearest", default="The nearest first")


def groups(
    kind: str,
    heads: list[Head],
    overview: Overview,
    peek: Peek,
    language: str,
    now: str,
) -> list[Group]:
    """Return things of a kind in the groups that suit it.

    ``now`` is Finnish local time in ISO form, for notices.
    """
    if kind == "municipality":
        return by_region(heads, language)
    if kind == "service_point":
        return by_municipality(heads, overview, language)
    if kind == "service_provider":
        return grouped(
            heads, first_facet("kind"), _terms(PROVIDER_KINDS), PROVIDER_KINDS
        )
    if kind == "notice":
        return grouped(heads, _period(peek, now), _terms(PERIODS), PERIODS)
    if kind == "advice_channel":
        return advice(heads, overview, peek, language)
    return by_provider(heads, overview, language)


def part(found: list[Group], start: int, size: int) -> list[Group]:
    """Return the groups of one page: so many things, in their order."""
    shown = []
    for group in found:
        items = group.items[max(start, 0) : max(start + size, 0)]
        if items:
            shown.append(replace(group, items=items))
        start -= len(group.items)
    return shown


def by_region(heads: list[Head], language: str) -> list[Group]:
    """Return municipalities by region."""
    return grouped(
        heads,
        first_facet("region"),
        lambda code: (region_name(code, language) if code else OTHERS, None),
    )


def by_municipality(
    heads: list[Head], overview: Overview, language: str
) -> list[Group]:
    """Return points by the municipality that they are in."""
    sections = sections_by_number(overview, language)

    def title(number: str) -> tuple[Any, Link | None]:
        if not number:
            return OTHERS, None
        section = sections.get(number)
        link = overview.link(section.id, language) if section else None
        return place(number, sections, language).name, link

    return grouped(heads, first_facet("municipality"), title)


def by_provider(heads: list[Head], overview: Overview, language: str) -> list[Group]:
    """Return things by the provider who answers for them."""

    def key(head: Head) -> str:
        provider = first_facet("provider")(head)
        return provider if provider and overview.link(provider, language) else ""

    def title(provider: str) -> tuple[Any, Link | None]:
        link = overview.link(provider, language) if provider else None
        return (link.title, link) if link else (OTHERS, None)

    return grouped(heads, key, title)


def advice(
    heads: list[Head], overview: Overview, peek: Peek, language: str
) -> list[Group]:
    """Return advice: on everything first, then by provider."""
    general: list[Head] = []
    special: list[Head] = []
    for head in heads:
        record = peek(head.id, head.language)
        national = not head.facet("municipality")
        whole = record is not None and is_general(record["fields"]) and national
        (general if whole else special).append(head)
    first = [Group("general", GENERAL, tuple(general))] if general else []
    return first + by_provider(special, overview, language)


def _terms(table: Any) -> Callable[[str], tuple[Any, Link | None]]:
    def title(code: str) -> tuple[Any, Link | None]:
        return table.get(code, OTHERS), None

    return title


def _period(peek: Peek, now: str) -> Callable[[Head], str]:
    def key(head: Head) -> str:
        record = peek(head.id, head.language)
        return period(record["fields"], now) if record is not None else "past"

    return key

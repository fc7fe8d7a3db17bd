"""What the page shows of a way."""

from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import replace
from infoportal.browser.blocks.addresses import Address
from infoportal.browser.blocks.addresses import address_list
from infoportal.browser.blocks.addresses import best_address
from infoportal.browser.blocks.areas import Place
from infoportal.browser.blocks.contacts import reach
from infoportal.browser.blocks.place import distance_text
from infoportal.browser.blocks.today import Opening
from infoportal.guidance.languages import is_same
from infoportal.guidance.values import Way
from infoportal.records.values import Link
from itertools import groupby
from typing import Any


CHANNELS = ("adviser", "terminal", "remote", "expert")
#: What the line about hours says already.
OF_HOURS = ("open", "opens", "closed")


@dataclass(frozen=True)
class Shown:
    """A way, ready for the page; what is not known of it is empty.

    ``hours`` is what holds at the moment that was asked for, ``opening`` the same
    kept true by the script where that is now. ``reasons`` are effects and texts.
    """

    way: Way
    link: Link
    how: str
    places: tuple[Place, ...]
    distance: str
    gives: tuple[Link, ...]
    opening: Opening | None
    hours: str
    reasons: tuple[tuple[str, str], ...]
    reach: Mapping[str, str] | None
    addresses: tuple[Address, ...]
    booking: Address | None
    sheet: str


@dataclass(frozen=True)
class Card:
    """Successive ways that lead to one place; what they share is told once."""

    link: Link
    places: tuple[Place, ...]
    distance: str
    opening: Opening | None
    hours: str
    state: str
    reasons: tuple[tuple[str, str], ...]
    ways: tuple[Shown, ...]


def cards(ways: Iterable[Shown]) -> list[Card]:
    """Return the cards of ways, in their order."""
    return [_card(list(same)) for _id, same in groupby(ways, lambda one: one.link.id)]


def _card(ways: list[Shown]) -> Card:
    """Return a card; one way alone shares nothing with others."""
    first = ways[0]
    several = len(ways) > 1
    alike = several and len({(one.opening, one.hours) for one in ways}) == 1
    common = tuple(
        reason
        for reason in first.reasons
        if several and all(reason in one.reasons for one in ways)
    )
    left = [
        replace(
            one,
            opening=None if alike else one.opening,
            hours="" if alike else one.hours,
            reasons=tuple(told for told in one.reasons if told not in common),
        )
        for one in ways
    ]
    return Card(
        first.link,
        first.places,
        first.distance,
        first.opening if alike else None,
        first.hours if alike else "",
        first.way.state.state if first.way.state else "",
        common,
        tuple(left),
    )


def shown(way: Way, page: Any) -> Shown | None:
    """Return what is shown of a way; None where its target went away meanwhile."""
    link = page.overview.link(way.target, page.language)
    if link is None:
        return None
    fields = page.peek(link.id, link.language)["fields"]
    person = page.guided.person
    told = not way.by_appointment and way.state is not None
    return Shown(
        way,
        link,
        _how(way, fields, page),
        tuple(page.places([fields["municipality"]])) if _is_point(way) else (),
        _distance(way, page.language),
        () if page.is_exact else _services(way, page),
        page.openings.of(way.osm) if told and person.live else None,
        page.phrases.hours(way.state, person) if told and not person.live else "",
        tuple(_reasons(way, page)),
        reach(fields) if way.kind == "advice" else None,
        tuple(_addresses(way, fields, page)),
        _booking(way, fields, page.language),
        page.sheet_url(way) if _is_point(way) else "",
    )


def _reasons(way: Way, page: Any) -> Iterable[tuple[str, str]]:
    """Yield effects and texts: what is missing, what to do, what speaks for it."""
    for effect in ("against", "condition", "for"):
        for reason in way.reasons:
            if reason.effect == effect and reason.code not in OF_HOURS:
                yield effect, page.phrases.said(reason, way, page.guided.person)


def _is_point(way: Way) -> bool:
    return way.kind in CHANNELS


def _distance(way: Way, language: str) -> str:
    """Return how far it is; within one's municipality that is not known so well."""
    if way.distance_km is None or way.reason("in_your_municipality"):
        return ""
    return distance_text(way.distance_km, language)


def _how(way: Way, fields: Mapping[str, Any], page: Any) -> str:
    if way.kind == "advice":
        return page.term("advice_kinds", fields.get("kind") or "")
    return page.term("channels", way.kind) if _is_point(way) else ""


def _services(way: Way, page: Any) -> tuple[Link, ...]:
    links = (page.overview.link(one, page.language) for one in way.services)
    return tuple(link for link in links if link is not None)


def _addresses(way: Way, fields: Mapping[str, Any], page: Any) -> list[Address]:
    """Return the addresses of a self-service, in the person's languages first."""
    if way.kind == "provider":
        best = best_address(fields.get("website") or {}, page.language)
        return [best] if best else []
    if way.kind != "self_service":
        return []
    urls = fields.get("urls") or {}
    wishes = (*page.guided.person.speaks, page.language)
    own = next((code for one in wishes for code in urls if is_same(one, code)), "")
    return address_list(urls, own)


def _booking(way: Way, fields: Mapping[str, Any], language: str) -> Address | None:
    if way.booking_url:
        return best_address({language: way.booking_url}, language)
    books = way.reason("book") is not None and _is_point(way)
    return best_address(fields.get("booking") or {}, language) if books else None

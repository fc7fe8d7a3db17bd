"""What helps a reader to go on: places, advice and notices about a thing."""

from collections.abc import Callable
from collections.abc import Collection
from collections.abc import Mapping
from infoportal.browser.blocks.listing import all_heads
from infoportal.browser.blocks.listing import with_facet
from infoportal.records.overview import Overview
from infoportal.records.values import Head
from typing import Any


Peek = Callable[[str, str], Mapping[str, Any] | None]


def points_giving(
    overview: Overview,
    language: str,
    services: Collection[str] = (),
    providers: Collection[str] = (),
) -> list[Head]:
    """Return the points where one of some services, or providers, is met.

    Where a point offers the services themselves, those points alone are told;
    the providers' points stand in when there are none.
    """
    points = all_heads(overview, "service_point", language)
    exact = with_facet(points, "offered", services)
    if exact:
        return exact
    wanted = set(providers)
    return [
        point
        for point in points
        if wanted.intersection((*point.facet("offered"), *point.facet("provider")))
    ]


def is_general(fields: Mapping[str, Any]) -> bool:
    """Tell whether an advice channel advises on everything."""
    return not fields.get("advises_on") and not fields.get("matters")


def advice_on(
    overview: Overview,
    peek: Peek,
    language: str,
    providers: Collection[str] = (),
    matters: Collection[str] = (),
    municipality: str = "",
) -> list[Head]:
    """Return the advice channels that help, special ones first, general ones last.

    A channel for some municipalities helps only there; where the reader is stands
    in ``municipality`` (empty: nothing is known of it, so only national ones help).
    """
    special, general = [], []
    for head in all_heads(overview, "advice_channel", language):
        if not _may_advise(head, providers, matters, municipality):
            continue
        record = peek(head.id, head.language)
        if record is None:
            continue
        fields = record["fields"]
        if is_general(fields):
            general.append(head)
        elif _advises(fields, providers, matters):
            special.append(head)
    return special + general


def _may_advise(
    head: Head,
    providers: Collection[str],
    matters: Collection[str],
    municipality: str,
) -> bool:
    """Tell by the facets alone whether a record is worth reading."""
    area, own = head.facet("municipality"), set(head.facet("matter"))
    return (not area or municipality in area) and (
        not own
        or not own.isdisjoint(matters)
        or not set(head.facet("provider")).isdisjoint(providers)
    )


def _advises(
    fields: Mapping[str, Any], providers: Collection[str], matters: Collection[str]
) -> bool:
    return bool(
        set(fields.get("advises_on") or ()).intersection(providers)
        or set(fields.get("matters") or ()).intersection(matters)
    )


def period(fields: Mapping[str, Any], now: str) -> str:
    """Tell whether a notice is ``past``, ``coming`` or ``now``.

    ``now`` is Finnish local time in ISO form, as the notice's own moments are.
    """
    if fields.get("ends") and fields["ends"] <= now:
        return "past"
    if fields.get("starts") and now < fields["starts"]:
        return "coming"
    return "now"


def notices_about(
    overview: Overview,
    peek: Peek,
    language: str,
    now: str,
    about: Collection[str] = (),
    municipality: str = "",
) -> list[Head]:
    """Return the notices that hold now or will, about items or a municipality."""
    found = []
    for head in all_heads(overview, "notice", language):
        if not (
            set(head.facet("about")).intersection(about)
            or (municipality and municipality in head.facet("municipality"))
        ):
            continue
        record = peek(head.id, head.language)
        if record is not None and period(record["fields"], now) != "past":
            found.append(head)
    return found

"""What points give of a need, channel by channel, as plain values."""

from collections.abc import Iterator
from dataclasses import replace
from infoportal.guidance.values import Desk
from infoportal.guidance.values import Place
from infoportal.guidance.values import Provider
from infoportal.records.guidance.needs import Need
from infoportal.records.guidance.online import area_of
from infoportal.records.joined import Joined
from infoportal.records.joined import Record
from infoportal.records.openness import of_offer
from infoportal.records.values import Head


#: Gives the services of an office that lists none.
WHOLE_OFFICE = {"id": "", "channels": ["expert"]}


def desks_for(need: Need, joined: Joined) -> list[Desk]:
    """Return what is given at points; alike offers of several services are one."""
    found: dict[Desk, tuple[str, Desk]] = {}
    for head in joined.everything("service_point"):
        if _may_give(head, need):
            for desk in _at_point(head, need, joined):
                alike = replace(desk, offer="", services=())
                offer, known = found.get(alike, (desk.offer, desk))
                services = dict.fromkeys((*known.services, *desk.services))
                found[alike] = offer, replace(known, services=tuple(services))
    return [replace(desk, offer=offer) for offer, desk in found.values()]


def _may_give(head: Head, need: Need) -> bool:
    """Tell by the facets alone whether a record is worth reading."""
    given = {*head.facet("offered"), *head.facet("provider")}
    return bool(given.intersection((*need.ids, *need.providers)))


def _at_point(head: Head, need: Need, joined: Joined) -> Iterator[Desk]:
    record = joined.record(head)
    fields = record["fields"]
    rows = list(fields.get("offers") or ())
    own = {row["of"] for row in rows}
    if not rows and fields.get("provider"):
        rows = [{**WHOLE_OFFICE, "of": fields["provider"]}]
    for row in rows:
        services = _given(row["of"], own, need)
        if services is None:
            continue
        for channel in row.get("channels") or ():
            able = [one for one in services if _by_channel(one, row["of"], channel)]
            if able or not services:
                yield _desk(head, record, row, channel, able, need, joined)


def _given(of: str, own: set[str], need: Need) -> list[Head] | None:
    """Return which services of a need an offer gives, None when it is no part of it.

    An offer of a whole provider gives all its services but those that the point
    offers by themselves: these have channels, languages and hours of their own.
    """
    if of in need.ids:
        return [head for head in need.services if head.id == of]
    if of not in need.providers:
        return None
    services = [head for head in need.services if of in head.facet("provider")]
    left = [head for head in services if head.id not in own]
    return left if left or not services else None


def _by_channel(service: Head, of: str, channel: str) -> bool:
    """Tell whether a service is given in a channel of an offer.

    What the point says of the service itself holds; of a whole provider's channels
    those remain in which the service can be given at all.
    """
    told = service.facet("channel")
    return of == service.id or not told or channel in told


def _desk(
    head: Head,
    record: Record,
    row: Record,
    channel: str,
    services: list[Head],
    need: Need,
    joined: Joined,
) -> Desk:
    fields = record["fields"]
    hours = of_offer(record, {"id": "", **row}, joined.providers_of(row["of"]))
    return Desk(
        head.id,
        channel,
        row["id"],
        tuple(one.id for one in services),
        tuple(row.get("languages") or fields.get("languages") or ()),
        fields.get("interpretation") or "none",
        hours.appointment or _books_expert(channel, row["of"], services, joined),
        row.get("booking_url") or "",
        hours.osm,
        fields.get("municipality") or "",
        place_of(fields),
        area_of(need),
    )


def _books_expert(channel: str, of: str, services: list[Head], joined: Joined) -> bool:
    """Tell whether a provider's expert is met by appointment for all of some services.

    An offer of the service itself says so on its own.
    """
    return (
        channel == "expert"
        and bool(services)
        and all(one.id != of and by_appointment(one, joined) for one in services)
    )


def by_appointment(service: Head, joined: Joined) -> bool:
    """Tell whether the experts of a service are met by appointment."""
    return bool(joined.record(service)["fields"].get("expert_by_appointment"))


def place_of(fields: Record) -> Place | None:
    """Return where a thing is."""
    latitude, longitude = fields.get("latitude"), fields.get("longitude")
    return None if latitude is None or longitude is None else (latitude, longitude)


def providers_for(need: Need, joined: Joined) -> list[Provider]:
    """Return who answers for what is needed."""
    return [
        _provider(item_id, need, joined)
        for item_id in need.providers
        if joined.head(item_id) is not None
    ]


def _provider(item_id: str, need: Need, joined: Joined) -> Provider:
    own = [head for head in need.services if item_id in head.facet("provider")]
    return Provider(
        item_id,
        tuple(head.id for head in own),
        bool(own) and all(by_appointment(head, joined) for head in own),
        area_of(need),
    )

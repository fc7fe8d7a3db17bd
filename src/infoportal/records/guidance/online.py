"""The self-services and advice channels for a need, as plain values."""

from collections.abc import Iterable
from infoportal.guidance.values import Advice
from infoportal.guidance.values import Online
from infoportal.records.guidance.needs import in_reach
from infoportal.records.guidance.needs import Need
from infoportal.records.joined import Joined
from infoportal.records.joined import Record
from infoportal.records.values import Head


def online_for(need: Need, municipality: str, joined: Joined) -> list[Online]:
    """Return the self-services for a need."""
    return [
        _online(head, need, joined)
        for head in joined.everything("self_service")
        if _handles(head, need) and (need.wish.is_exact or in_reach(head, municipality))
    ]


def _handles(head: Head, need: Need) -> bool:
    kind, value = need.wish.kind, need.wish.value
    if kind == "self_service":
        return head.id == value
    if kind == "matter" and value in head.facet("matter"):
        return True
    if kind == "service_provider" and value in head.facet("provider"):
        return True
    return bool(_services(head, need))


def _services(head: Head, need: Need) -> tuple[str, ...]:
    """Return the services of a need that a self-service handles."""
    named = head.facet("service")
    return tuple(
        service.id
        for service in need.services
        if service.id in named or head.id in service.facet("self_service")
    )


def _online(head: Head, need: Need, joined: Joined) -> Online:
    fields = joined.record(head)["fields"]
    return Online(
        head.id,
        _services(head, need),
        tuple(fields.get("urls") or ()),
        tuple(fields.get("sign_in") or ()),
        bool(fields.get("needs_identity_code")),
        bool(fields.get("on_behalf")),
        head.facet("municipality") or area_of(need),
    )


def area_of(need: Need) -> tuple[str, ...]:
    """Return the area of the one service that is needed."""
    one = need.services if need.wish.is_exact and len(need.services) == 1 else ()
    return tuple(number for head in one for number in head.facet("municipality"))


def advice_for(need: Need, joined: Joined) -> list[Advice]:
    """Return the advice channels that help with a need."""
    found = []
    for head in joined.everything("advice_channel"):
        if not _may_advise(head, need):
            continue
        fields = joined.record(head)["fields"]
        about = advises(need, fields, _is_state(fields.get("provider"), joined))
        if about is not None:
            found.append(_advice(head, about, joined.record(head)))
    return found


def _may_advise(head: Head, need: Need) -> bool:
    """Tell by the facets alone whether a record is worth reading."""
    matters = set(head.facet("matter"))
    return (
        not matters
        or bool(matters.intersection(need.matters))
        or bool(set(head.facet("provider")).intersection(need.providers))
    )


def advises(need: Need, fields: Record, of_state: bool) -> int | None:
    """Return how near to a need a channel's advice is; None: not at all.

    ``of_state``: a state authority keeps it. When such a channel names its keeper it
    advises on its own services alone; a municipality's advises on life there.
    """
    matters, providers = fields.get("matters") or (), fields.get("advises_on") or ()
    if not matters and not providers:
        return 3
    matter = _is_about(need, matters)
    provider = bool(set(providers).intersection(need.providers))
    if need.wish.kind == "matter" and matters and not matter:
        return None
    if provider:
        return 0
    if not matter or (of_state and fields.get("provider") in providers):
        return None
    return 2 if providers else 1


def _is_about(need: Need, matters: Iterable[str]) -> bool:
    """Tell whether advice on some matters is about a need.

    A service belongs to several life situations: advice on few of them, as on
    illness for all of Kela's benefits, would lead astray. It has to be half of them.
    """
    common = set(matters).intersection(need.matters)
    return bool(common) and len(common) * 2 >= len(need.matters)


def _is_state(provider: str | None, joined: Joined) -> bool:
    head = joined.head(provider) if provider else None
    return head is not None and "state" in head.facet("kind")


def _advice(head: Head, about: int, record: Record) -> Advice:
    fields = record["fields"]
    return Advice(
        head.id,
        fields.get("kind") or "",
        about,
        tuple(fields.get("languages") or ()),
        fields.get("interpretation") or "none",
        record.get("osm", {}).get("", ""),
        head.facet("municipality"),
    )

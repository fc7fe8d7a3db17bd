"""Where somebody helps in person with what is handled online."""

from collections.abc import Collection
from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import replace
from infoportal.records.geo import distance
from infoportal.records.joined import Joined
from infoportal.records.joined import Record
from infoportal.records.values import Head


#: At a computer of the point, or with an adviser: so one is helped with any of a
#: provider's online services. An expert sees to the matter itself.
HELPS_ONLINE = ("terminal", "adviser")


@dataclass(frozen=True)
class Helping:
    """A point that helps, and in which ways; ``kilometres`` where it is known."""

    head: Head
    channels: tuple[str, ...]
    kilometres: float | None = None


def helping(
    heads: Iterable[Head],
    services: Collection[str],
    providers: Collection[str],
    joined: Joined,
) -> list[Helping]:
    """Return the points that support what is handled online.

    They offer one of its ``services`` in any way, or something of one of its
    ``providers`` at a computer or with an adviser.
    """
    found = []
    for head in heads:
        if not any(
            _fits(of, services, providers, joined) for of in head.facet("offered")
        ):
            continue
        ways: dict[str, None] = {}
        for offer in joined.record(head)["fields"].get("offers") or ():
            ways.update(dict.fromkeys(_ways(offer, services, providers, joined)))
        if ways:
            found.append(Helping(head, tuple(ways)))
    return found


def _fits(
    offered: str,
    services: Collection[str],
    providers: Collection[str],
    joined: Joined,
) -> bool:
    """Tell by the heads alone whether the record of an offer is worth reading."""
    return offered in services or not set(providers).isdisjoint(
        joined.providers_of(offered)
    )


def _ways(
    offer: Record,
    services: Collection[str],
    providers: Collection[str],
    joined: Joined,
) -> list[str]:
    channels = list(offer.get("channels") or ())
    if joined.head(offer["of"]) is None:
        return []
    if offer["of"] in services:
        return channels
    if set(providers).intersection(joined.providers_of(offer["of"])):
        return [channel for channel in channels if channel in HELPS_ONLINE]
    return []


def nearest(
    found: Iterable[Helping], here: tuple[float, float], joined: Joined
) -> list[Helping]:
    """Return points by distance; those whose place is not known come last."""
    measured = [_measured(one, here, joined) for one in found]
    return sorted(
        measured, key=lambda one: (one.kilometres is None, one.kilometres or 0.0)
    )


def _measured(one: Helping, here: tuple[float, float], joined: Joined) -> Helping:
    fields = joined.record(one.head)["fields"]
    latitude, longitude = fields.get("latitude"), fields.get("longitude")
    if latitude is None or longitude is None:
        return one
    return replace(one, kilometres=distance(here, (latitude, longitude)))

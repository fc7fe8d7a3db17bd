"""Which service is given where: at a point, or online."""

from collections.abc import Iterator
from dataclasses import dataclass
from infoportal.exchange.ids import derived
from infoportal.exchange.source import Source
from infoportal.exchange.source import Version
from infoportal.records.joined import Record


@dataclass(frozen=True)
class Pair:
    """A service at a location, with the offers of it; none where it is online."""

    service: str
    place: Version
    offers: tuple[Record, ...] = ()

    @property
    def id(self) -> str:
        """Return the identity of the pair: it follows from the two."""
        return derived(self.service, "at", self.place.head.id)


def pairs(source: Source) -> Iterator[Pair]:
    """Yield all services at all locations."""
    joined = source.joined
    for head in joined.everything("service_point"):
        yield from _at_point(source, source.version(head))
    online: dict[str, list[str]] = {}
    for head in joined.everything("service"):
        for item_id in joined.record(head)["fields"].get("self_services") or ():
            online.setdefault(item_id, []).append(head.id)
    for head in joined.everything("self_service"):
        place = source.version(head)
        named = [*(place.fields.get("services") or ()), *online.get(head.id, ())]
        for item_id in dict.fromkeys(named):
            if joined.head(item_id) is not None:
                yield Pair(item_id, place)


def _at_point(source: Source, place: Version) -> Iterator[Pair]:
    """Yield what a point offers.

    A whole provider gives all of its own services there; those that are offered by
    themselves are given as those offers say.
    """
    joined = source.joined
    single: dict[str, list[Record]] = {}
    whole: dict[str, list[Record]] = {}
    for offer in place.fields.get("offers") or ():
        head = joined.head(offer["of"])
        if head is None:
            continue
        if head.type == "service":
            single.setdefault(head.id, []).append(offer)
        for item_id in joined.services_of(head.id):
            whole.setdefault(item_id, []).append(offer)
    for item_id, offers in {**whole, **single}.items():
        yield Pair(item_id, place, tuple(offers))

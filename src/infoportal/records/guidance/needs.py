"""What somebody needs: a service, a life situation, a provider, a self-service."""

from collections.abc import Callable
from dataclasses import dataclass
from infoportal import _
from infoportal.records.joined import Joined
from infoportal.records.parameters import BadValue
from infoportal.records.parameters import Lookup
from infoportal.records.parameters import shown
from infoportal.records.values import Head
from infoportal.vocabularies.terms import MATTERS
from typing import Literal


Kind = Literal["service", "matter", "service_provider", "self_service"]
#: In this order a bare name is looked up.
KINDS: tuple[Kind, ...] = ("service", "matter", "service_provider", "self_service")


@dataclass(frozen=True)
class Wish:
    """What is needed, named: an item's identity or a matter's code."""

    kind: Kind
    value: str

    @property
    def is_exact(self) -> bool:
        """Tell whether one thing is named, not a field of many."""
        return self.kind in ("service", "self_service")


@dataclass(frozen=True)
class Need:
    """What is needed, and all that it touches."""

    wish: Wish
    services: tuple[Head, ...] = ()
    matters: tuple[str, ...] = ()
    providers: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the identities of the services."""
        return tuple(head.id for head in self.services)


def wish(text: str, lookup: Lookup) -> Wish:
    """Read a need: ``<kind>/<name>``, or a bare name where it is clear.

    A name is a content id or an identity; of a matter it is the code.
    """
    kind, slash, name = text.partition("/")
    kinds = [known for known in KINDS if known == kind] if slash else KINDS
    for known in kinds:
        found = _named(known, name if slash else text, lookup)
        if found:
            return Wish(known, found)
    raise BadValue(
        _(
            "api_unknown_need",
            default="“${value}” names no service, life situation or provider.",
            mapping={"value": shown(text)},
        )
    )


def _named(kind: Kind, name: str, lookup: Lookup) -> str | None:
    if kind == "matter":
        return name if name in MATTERS else None
    return lookup.item((kind,), name) if name else None


def written(own: Wish, joined: Joined) -> str:
    """Return the shortest text that ``wish`` reads as this one."""
    head = None if own.kind == "matter" else joined.head(own.value)
    name = head.cid if head else own.value
    try:
        short = wish(name, joined) == own
    except BadValue:
        short = False
    return name if short else f"{own.kind}/{name}"


def need_of(own: Wish, joined: Joined, municipality: str = "") -> Need:
    """Return what a wish touches.

    Of a life situation or a provider, services for other municipalities than one's
    own are no part; a service that was named stays, and is told to be for others.
    """
    services = _FOUND[own.kind](own.value, joined)
    if not own.is_exact:
        services = [head for head in services if in_reach(head, municipality)]
    matters = {matter: None for head in services for matter in head.facet("matter")}
    providers = {one: None for head in services for one in head.facet("provider")}
    if own.kind == "matter":
        matters = {own.value: None}
    if own.kind == "service_provider":
        matters, providers = {}, {own.value: None}
    if own.kind == "self_service":
        itself = joined.head(own.value)
        matters.update(dict.fromkeys(itself.facet("matter") if itself else ()))
        providers.update(dict.fromkeys(itself.facet("provider") if itself else ()))
    return Need(own, tuple(services), tuple(matters), tuple(providers))


def in_reach(head: Head, municipality: str) -> bool:
    """Tell whether a thing is given to those who live in a municipality."""
    area = head.facet("municipality")
    return not area or not municipality or municipality in area


def _the_service(item_id: str, joined: Joined) -> list[Head]:
    return [head for head in (joined.head(item_id),) if head]


def _of_matter(code: str, joined: Joined) -> list[Head]:
    found = joined.everything("service")
    return [head for head in found if code in head.facet("matter")]


def _of_provider(item_id: str, joined: Joined) -> list[Head]:
    found = joined.everything("service")
    return [head for head in found if item_id in head.facet("provider")]


def _handled_by(item_id: str, joined: Joined) -> list[Head]:
    """Return the services of a self-service: those it names, and that name it."""
    itself = joined.head(item_id)
    named = itself.facet("service") if itself else ()
    return [
        head
        for head in joined.everything("service")
        if head.id in named or item_id in head.facet("self_service")
    ]


_FOUND: dict[Kind, Callable[[str, Joined], list[Head]]] = {
    "service": _the_service,
    "matter": _of_matter,
    "service_provider": _of_provider,
    "self_service": _handled_by,
}

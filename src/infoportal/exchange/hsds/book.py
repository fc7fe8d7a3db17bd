"""The lists of HSDS: what is in them, how each entry is told, by what it is found."""

from collections import defaultdict
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from infoportal.exchange.hsds.details import full_at_location
from infoportal.exchange.hsds.details import full_organization
from infoportal.exchange.hsds.details import full_service
from infoportal.exchange.hsds.given import at_location
from infoportal.exchange.hsds.node import Node
from infoportal.exchange.hsds.pairs import Pair
from infoportal.exchange.hsds.pairs import pairs
from infoportal.exchange.hsds.summaries import organization
from infoportal.exchange.hsds.summaries import service
from infoportal.exchange.hsds.terms import taxonomies
from infoportal.exchange.hsds.terms import taxonomy_terms
from infoportal.exchange.ids import derived
from infoportal.exchange.source import Source
from infoportal.exchange.source import Version


PLACES = ("service_point", "self_service", "advice_channel")
#: (vocabulary, code) of what an entry is classified by.
Terms = Iterable[tuple[str, str]]


@dataclass(frozen=True)
class Entry:
    """One entry of a list; ``brief`` and ``full`` tell it when it is asked for.

    ``fullest`` tells the services of an organization whole too. ``areas`` are the
    municipalities of each who sets bounds to a service; ``place`` is where it is given.
    """

    id: str
    words: str
    brief: Callable[[], Node]
    full: Callable[[], Node]
    modified: str = ""
    organization: str = ""
    terms: frozenset[str] = frozenset()
    taxonomies: frozenset[str] = frozenset()
    fullest: Callable[[], Node] | None = None
    areas: tuple[frozenset[str], ...] = ()
    place: tuple[float, float] | None = None


class Book:
    """All lists in one language at one moment."""

    def __init__(self, source: Source) -> None:
        self.source = source

    @cached_property
    def pairs(self) -> dict[str, list[Pair]]:
        """Return where each service is given."""
        found: dict[str, list[Pair]] = defaultdict(list)
        for pair in pairs(self.source):
            found[pair.service].append(pair)
        return found

    def services(self) -> list[Entry]:
        """Return the services."""
        return [self._service(one) for one in self._of("service")]

    def organizations(self) -> list[Entry]:
        """Return the providers."""
        return [self._organization(one) for one in self._of("service_provider")]

    def service_at_locations(self) -> list[Entry]:
        """Return the services at their locations."""
        services = {one.head.id: one for one in self._of("service")}
        return [
            self._pair(services[item_id], pair)
            for item_id, given in self.pairs.items()
            for pair in given
            if item_id in services
        ]

    def taxonomies(self) -> list[Entry]:
        """Return the vocabularies."""
        return [_plain(one) for one in taxonomies(self.source)]

    def taxonomy_terms(self) -> list[Entry]:
        """Return the terms of the vocabularies."""
        return [
            _plain(one, frozenset({one["taxonomy_id"]}))
            for one in taxonomy_terms(self.source)
        ]

    def _of(self, type_name: str) -> list[Version]:
        """Return what is public in the language of the answer."""
        view, language = self.source.joined.view, self.source.joined.language
        return [self.source.version(head) for head in view.heads(type_name, language)]

    def _service(self, one: Version) -> Entry:
        item_id = one.head.id
        return Entry(
            item_id,
            _words(one),
            lambda: service(self.source, one),
            lambda: full_service(self.source, one, self.pairs.get(item_id, ())),
            one.head.modified,
            self._owner(one),
            *_classified(_of_service(one)),
        )

    def _organization(self, one: Version) -> Entry:
        kind = one.fields.get("kind")
        terms = [("infoportal.provider_kinds", kind)] if kind else []
        return Entry(
            one.head.id,
            _words(one),
            lambda: organization(self.source, one),
            lambda: full_organization(self.source, one, *self._belonging(one)),
            one.head.modified,
            one.head.id,
            *_classified(terms),
            fullest=lambda: self._fullest(one),
        )

    def _fullest(self, provider: Version) -> Node:
        """Return a provider with all that belongs to its services."""
        told = full_organization(self.source, provider, *self._belonging(provider))
        _places, given = self._belonging(provider)
        services = [
            full_service(self.source, one, self.pairs.get(one.head.id, ()))
            for one in given
        ]
        return {**told, "services": services} if services else told

    def _pair(self, one: Version, pair: Pair) -> Entry:
        ways = {way for offer in pair.offers for way in offer.get("channels") or ()}
        terms = [*_of_service(one), *(("infoportal.channels", way) for way in ways)]
        return Entry(
            pair.id,
            f"{_words(one)} {_words(pair.place)}",
            lambda: at_location(self.source, pair, nested=False),
            lambda: full_at_location(self.source, pair),
            max(one.head.modified, pair.place.head.modified),
            self._owner(one),
            *_classified(terms),
            areas=tuple(filter(None, (_area(one), _area(pair.place)))),
            place=_place(pair.place),
        )

    def _belonging(self, provider: Version) -> tuple[list[Version], list[Version]]:
        """Return the locations and the services of a provider."""
        joined, own = self.source.joined, provider.head.id
        places = [
            version
            for kind in PLACES
            for version in map(self.source.version, joined.everything(kind))
            if version.fields.get("provider") == own
        ]
        services = self._of("service")
        return places, [s for s in services if s.fields.get("provider") == own]

    def _owner(self, one: Version) -> str:
        """Return the identity of a public provider: others are not to be guessed."""
        provider = one.fields.get("provider")
        head = self.source.joined.head(provider) if provider else None
        return "" if head is None else head.id


LISTS: Mapping[str, Callable[[Book], list[Entry]]] = {
    "services": Book.services,
    "organizations": Book.organizations,
    "service_at_locations": Book.service_at_locations,
    "taxonomies": Book.taxonomies,
    "taxonomy_terms": Book.taxonomy_terms,
}


def _area(one: Version) -> frozenset[str]:
    """Return the municipalities in which something is given; none: everywhere."""
    return frozenset(one.fields.get("area") or ())


def _place(one: Version) -> tuple[float, float] | None:
    latitude, longitude = (one.fields.get(name) for name in ("latitude", "longitude"))
    return None if latitude is None or longitude is None else (latitude, longitude)


def _words(one: Version) -> str:
    return f"{one.head.title} {one.head.description}"


def _of_service(one: Version) -> list[tuple[str, str]]:
    rows = one.fields.get("channels") or ()
    return [
        *(("infoportal.matters", code) for code in one.fields.get("matters") or ()),
        *(("infoportal.channels", row["channel"]) for row in rows),
    ]


def _classified(terms: Terms) -> tuple[frozenset[str], frozenset[str]]:
    """Return the identities of terms, and those of their taxonomies."""
    found = list(terms)
    return (
        frozenset(derived(name, code) for name, code in found),
        frozenset(derived(name) for name, _code in found),
    )


def _plain(one: Node, known: frozenset[str] = frozenset()) -> Entry:
    return Entry(one["id"], one["name"], lambda: one, lambda: one, taxonomies=known)

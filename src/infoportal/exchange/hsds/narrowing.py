"""The filters of HSDS lists: what is given holds together (AND)."""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from datetime import datetime
from infoportal.exchange.hsds.book import Entry
from infoportal.places.folding import fold
from infoportal.records.geo import distance
from typing import Any
from typing import NamedTuple


class Near(NamedTuple):
    """What lies within so many metres of the middle of a municipality."""

    middles: tuple[tuple[float, float], ...]
    metres: float


def narrowed(entries: Iterable[Entry], asked: Mapping[str, Any]) -> list[Entry]:
    """Return the entries that pass the filter of every parameter that was given."""
    tests = [(TESTS[name], value) for name, value in asked.items() if name in TESTS]
    return [one for one in entries if all(test(one, value) for test, value in tests)]


def _found(entry: Entry, words: str) -> bool:
    text = fold(entry.words)
    return all(word in text for word in fold(words).split())


def _modified(entry: Entry, since: datetime) -> bool:
    """HSDS: "modified on or after"; what has no date may have been."""
    return not entry.modified or datetime.fromisoformat(entry.modified) >= since


def _covers(entry: Entry, numbers: frozenset[str]) -> bool:
    """Tell whether all who set bounds to a service take a postcode in."""
    return all(area & numbers for area in entry.areas)


def _near(entry: Entry, near: Near) -> bool:
    """Tell whether something has a place, and it is not too far."""
    place = entry.place
    return place is not None and any(
        distance(middle, place) * 1000 <= near.metres for middle in near.middles
    )


TESTS: Mapping[str, Callable[[Entry, Any], bool]] = {
    "search": _found,
    "modified_after": _modified,
    "organization_id": lambda entry, value: entry.organization == value,
    "taxonomy_term_id": lambda entry, value: value in entry.terms,
    "taxonomy_id": lambda entry, value: value in entry.taxonomies,
    "postcode": _covers,
    "proximity": _near,
    # The vocabularies are flat: every term is at the top, and none has a parent.
    "parent_id": lambda entry, value: False,
}

"""The filters of HSDS lists: what is given holds together (AND)."""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from datetime import datetime
from infoportal.exchange.hsds.book import Entry
from infoportal.places.folding import fold
from typing import Any


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


TESTS: Mapping[str, Callable[[Entry, Any], bool]] = {
    "search": _found,
    "modified_after": _modified,
    "organization_id": lambda entry, value: entry.organization == value,
    "taxonomy_term_id": lambda entry, value: value in entry.terms,
    "taxonomy_id": lambda entry, value: value in entry.taxonomies,
}

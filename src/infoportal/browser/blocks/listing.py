"""Lists of the portal's things: all of a kind, and in groups."""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from infoportal.records.overview import Overview
from infoportal.records.values import Head
from infoportal.records.values import Link
from typing import Any


@dataclass(frozen=True)
class Group:
    """Things under one heading; ``link`` is where the heading leads, if anywhere."""

    key: str
    title: Any
    items: tuple[Head, ...]
    link: Link | None = None


def all_heads(overview: Overview, type_name: str, language: str) -> list[Head]:
    """Return everything of a kind, once each.

    What is not written in ``language`` stands in the language that its links lead
    to, so that nobody takes it for absent. Pages mark it with its language.
    """
    by_type = overview.index.by_type
    rows = {code: by_type.get((type_name, code), ()) for code in overview.languages}
    return _once(overview, rows, language)


def all_referring(
    overview: Overview, item_id: str, type_name: str, language: str
) -> list[Head]:
    """Return everything of a kind that refers to an item, once each."""
    rows: dict[str, list[Head]] = {}
    for head in overview.index.by_reference.get(item_id, ()):
        if head.type == type_name:
            rows.setdefault(head.language, []).append(head)
    return _once(overview, rows, language)


def _once(
    overview: Overview, rows: Mapping[str, Sequence[Head]], language: str
) -> list[Head]:
    """Return the public ones of heads by language, each in the best language."""
    found: dict[str, Head] = {}
    for code in dict.fromkeys((language, "fi", "sv", "en", *overview.languages)):
        for head in rows.get(code, ()):
            if head.id not in found and overview.is_public(head):
                found[head.id] = head
    return list(found.values())


def with_facet(heads: Iterable[Head], facet: str, values: Iterable[str]) -> list[Head]:
    """Return the heads of which a facet has one of some values."""
    wanted = set(values)
    return [head for head in heads if wanted.intersection(head.facet(facet))]


def links_to(overview: Overview, ids: Iterable[str], language: str) -> list[Link]:
    """Return where some items are read, without those that are not public."""
    links = (overview.link(item_id, language) for item_id in ids)
    return [link for link in links if link is not None]


def grouped(
    heads: Iterable[Head],
    key: Callable[[Head], str],
    title: Callable[[str], tuple[Any, Link | None]],
    order: Iterable[str] | None = None,
) -> list[Group]:
    """Return heads under the headings that their keys give.

    :param title: the heading of a key and where it leads.
    :param order: keys in their order; without it, headings stand by the alphabet.
        Keys that it lacks come last.
    """
    found: dict[str, list[Head]] = {}
    for head in heads:
        found.setdefault(key(head), []).append(head)
    groups = []
    for name, items in found.items():
        text, link = title(name)
        groups.append(Group(name, text, tuple(items), link))
    if order is None:
        return sorted(groups, key=lambda group: (not group.key, _folded(group.title)))
    places = {name: place for place, name in enumerate(order)}
    return sorted(groups, key=lambda group: places.get(group.key, len(places)))


def first_facet(name: str) -> Callable[[Head], str]:
    """Return a key for ``grouped``: the first value of a facet, or ''."""

    def key(head: Head) -> str:
        return next(iter(head.facet(name)), "")

    return key


def _folded(title: Any) -> str:
    return str(title).casefold()

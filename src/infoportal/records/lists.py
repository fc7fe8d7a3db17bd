"""Narrowing a list: by facets, by nearness, by what is open or in force at a moment."""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from infoportal.openinghours.state import HELSINKI
from infoportal.openinghours.state import OpenState
from infoportal.places.folding import fold
from infoportal.records.geo import distance
from infoportal.records.joined import Joined
from infoportal.records.joined import Record
from infoportal.records.openness import next_change
from infoportal.records.openness import of_point
from infoportal.records.openness import states
from infoportal.records.openness import together
from infoportal.records.openness import told
from infoportal.records.openness import Whose
from infoportal.records.query import Asked
from infoportal.records.values import Head
from typing import Any


@dataclass(frozen=True)
class Found:
    """An item of a list, and what was worked out of it for this list alone.

    ``extras`` are told beside its own values: ``distance_km`` where something near
    was asked for, ``open`` where a moment was.
    """

    head: Head
    extras: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Listed:
    """What a list holds, and until when that is so (None: the clock has no part)."""

    found: list[Found]
    until: datetime | None = None


Test = Callable[[Head, tuple[Any, ...], Joined], bool]
#: The value of what holds for all values.
EVERY = ""
Hours = Callable[[Record, Asked, Joined], list[Whose] | None]


@dataclass(frozen=True)
class ByValues:
    """A test: one of an item's values is wanted, or it has ``EVERY`` value."""

    values: Callable[[Head, Joined], Sequence[str]]

    def __call__(self, head: Head, wanted: tuple[Any, ...], joined: Joined) -> bool:
        """Tell whether an item has one of the wanted values."""
        return any(v in wanted or v == EVERY for v in self.values(head, joined))


def by_facet(name: str, everywhere: bool = False) -> ByValues:
    """Return a test: a facet has one of the wanted values.

    ``everywhere``: an item without any value holds for all of them.
    """
    every = (EVERY,) if everywhere else ()
    return ByValues(lambda head, joined: head.facet(name) or every)


def by_flag(name: str) -> ByValues:
    """Return a test: a field is true (``yes``) or not (``no``)."""

    def values(head: Head, joined: Joined) -> tuple[str]:
        return ("yes" if joined.record(head)["fields"].get(name) else "no",)

    return ByValues(values)


#: A thing is given in a municipality; without an area everywhere.
in_area = by_facet("municipality", everywhere=True)


def named(head: Head, wanted: tuple[Any, ...], joined: Joined) -> bool:
    """Tell whether a thing's title, in any language, has the wanted words."""
    heads = (joined.view.public(head.id, code) for code in joined.view.languages)
    titles = [fold(other.title) for other in heads if other is not None]
    asked = [words for words in (fold(text).split() for text in wanted) if words]
    return any(
        all(word in title for word in words) for words in asked for title in titles
    )


def _concerned(head: Head, joined: Joined) -> Sequence[str]:
    everywhere = joined.record(head)["fields"].get("everywhere")
    return (EVERY,) if everywhere else head.facet("municipality")


#: A notice concerns a municipality: by name, or as all are.
concerns = ByValues(_concerned)


def under_topic(head: Head, wanted: tuple[Any, ...], joined: Joined) -> bool:
    """Tell whether a page stands below a topic, or adds to what does."""
    path = joined.path(head)
    for item_id in wanted:
        topic = joined.view.public(item_id, head.language)
        if topic is not None and path.startswith(f"{topic.path}/"):
            return True
    return False


def narrowed(
    heads: Iterable[Head], tests: Mapping[str, Test], asked: Asked, joined: Joined
) -> list[Head]:
    """Return the heads that pass the test of every parameter that was given."""
    applied = [(test, asked.all(n)) for n, test in tests.items() if asked.all(n)]
    return [
        head
        for head in heads
        if all(test(head, wanted, joined) for test, wanted in applied)
    ]


def plain(heads: list[Head], asked: Asked, joined: Joined) -> Listed:
    """List heads as they come."""
    return Listed([Found(head) for head in heads])


def nearby(heads: list[Head], asked: Asked, joined: Joined) -> Listed:
    """List things that have a place; with ``near`` by how far away they are."""
    if not asked.one("near"):
        return plain(heads, asked, joined)
    away = ((head, _away(joined.record(head), asked)) for head in heads)
    found = [Found(head, extras) for head, extras in away if extras is not None]
    return Listed(sorted(found, key=_nearness))


def tree(heads: list[Head], asked: Asked, joined: Joined) -> Listed:
    """List heads in the order of a tree: each after its parent."""

    def place(head: Head) -> list[tuple[int, str, str]]:
        branch = [*joined.view.parents(head), head]
        return [(h.order, h.title.casefold(), h.id) for h in branch]

    return plain(sorted(heads, key=place), asked, joined)


def by_hours(hours: Hours) -> Callable[[list[Head], Asked, Joined], Listed]:
    """Return what lists things with hours; ``hours`` tells whose hours count."""

    def listed(heads: list[Head], asked: Asked, joined: Joined) -> Listed:
        moment = asked.one("open_at") or asked.one("at")
        found: list[Found] = []
        changes: list[OpenState] = []
        for head in heads:
            record = joined.record(head)
            whose = hours(record, asked, joined)
            extras = _away(record, asked)
            if whose is None or extras is None:
                continue
            held = states(whose, moment.at) if moment else []
            changes += held
            state = together(held)
            if asked.one("open_at") and (state is None or state.state != "open"):
                continue
            if moment:
                extras["open"] = told(state)
            found.append(Found(head, extras))
        if asked.one("near"):
            found.sort(key=_nearness)
        live = moment is not None and moment.live
        return Listed(found, next_change(changes) if live else None)

    return listed


def _nearness(found: Found) -> tuple[bool, float]:
    away = found.extras["distance_km"]
    return away is None, away or 0.0


def own_hours(record: Record, asked: Asked, joined: Joined) -> list[Whose]:
    """Return the hours of a thing itself."""
    return [of_point(record)]


def _away(record: Record, asked: Asked) -> dict[str, Any] | None:
    """Return how far away a thing is, None when that is too far."""
    here = asked.one("near")
    if here is None:
        return {}
    radius = asked.one("radius")
    there = [record["fields"].get(name) for name in ("latitude", "longitude")]
    if None in there:
        return {"distance_km": None} if radius is None else None
    away = distance(here, (there[0], there[1]))
    if radius is not None and away > radius:
        return None
    return {"distance_km": round(away, 1)}


def in_force(heads: list[Head], asked: Asked, joined: Joined) -> Listed:
    """List notices; with ``at`` only those in force then."""
    moment = asked.one("at")
    if moment is None:
        return plain(heads, asked, joined)
    found, changes = [], []
    for head in heads:
        fields = joined.record(head)["fields"]
        starts, ends = _local(fields.get("starts")), _local(fields.get("ends"))
        if (not starts or starts <= moment.at) and (not ends or moment.at < ends):
            found.append(Found(head))
        changes += [edge for edge in (starts, ends) if edge and edge > moment.at]
    return Listed(found, min(changes, default=None) if moment.live else None)


def _local(value: str | None) -> datetime | None:
    if not value:
        return None
    moment = datetime.fromisoformat(value)
    return moment if moment.tzinfo else moment.replace(tzinfo=HELSINKI)

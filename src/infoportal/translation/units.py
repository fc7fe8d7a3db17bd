"""The blocks of a text with what is known of where they come from."""

from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from infoportal.translation.structure import Block
from infoportal.translation.structure import blocks_of


BASE = 4
#: Built of as many pieces, as lists with as many points are.
SAME_SHAPE = 2
#: From the same pieces of the source: nothing else weighs as much.
SAME_SOURCE = 100


@dataclass(frozen=True)
class Text:
    """One language of a text.

    ``made_from`` are the hashes of the source's pieces that a translation was made
    from, in their order: None for the source itself, () where nobody knows.
    ``now`` are the hashes of the source as it stands, () where nobody knows.
    """

    html: str
    made_from: tuple[str, ...] | None = None
    now: tuple[str, ...] = ()


@dataclass(frozen=True)
class Unit:
    """A block; ``sources`` are the source's hashes of its pieces, () if unknown.

    ``moved`` are those of them that the other side of the comparison lacks.
    """

    block: Block
    sources: tuple[str, ...] = ()
    moved: frozenset[str] = frozenset()


def units_of(left: Text, right: Text) -> tuple[list[Unit], list[Unit]]:
    """Return the blocks of two languages, with their sources where they are sure."""
    found = [[Unit(block) for block in blocks_of(t.html)] for t in (left, right)]
    named = [_named(units, t) for units, t in zip(found, (left, right), strict=True)]
    kinds = [_kinds(units) for units in named]
    shared = kinds[0].keys() & kinds[1].keys()
    # A paragraph from what is a heading: the pieces only happen to be as many.
    agree = all(kinds[0][name] == kinds[1][name] for name in shared)
    one, other = named if agree else found
    return one, other


def _named(units: Sequence[Unit], text: Text) -> list[Unit]:
    """Give every block its sources: pieces in their order, when there are as many."""
    own = [leaf.hash for unit in units for leaf in unit.block.leaves]
    names = own if text.made_from is None else text.made_from
    if len(names) != len(own):
        return list(units)
    return _share_out(units, names)


def _share_out(units: Iterable[Unit], names: Sequence[str]) -> list[Unit]:
    found, place = [], 0
    for unit in units:
        end = place + len(unit.block.leaves)
        found.append(replace(unit, sources=tuple(names[place:end])))
        place = end
    return found


def _kinds(units: Iterable[Unit]) -> dict[str, str]:
    return {
        name: leaf.kind
        for unit in units
        for name, leaf in zip(unit.sources, unit.block.leaves, strict=False)
    }


def changed_since(units: Iterable[Unit], own: Text, other: Text) -> list[Unit]:
    """Mark the blocks where the source has moved since a translation was made.

    What is new stands in the source, what is gone still stands in the translation.
    """
    known = frozenset((other.made_from or ()) if own.made_from is None else own.now)
    if not known:
        return list(units)
    return [replace(u, moved=frozenset(u.sources) - known) for u in units]


def items_of(unit: Unit) -> list[Unit]:
    """Return the points of a list with their sources."""
    items = [Unit(block) for block in unit.block.items]
    if sum(len(item.block.leaves) for item in items) != len(unit.sources):
        return [replace(item, moved=unit.moved) for item in items]
    named = _share_out(items, unit.sources)
    return [replace(u, moved=unit.moved.intersection(u.sources)) for u in named]


def goes_with(one: Unit, other: Unit) -> int:
    """Return how well two blocks go together; 0 for blocks of different kinds."""
    first, second = one.block, other.block
    if first.kind != second.kind:
        return 0
    weight = BASE + _common(first.marks, second.marks, BASE)
    weight += _common(one.sources, other.sources, SAME_SOURCE)
    if first.shape == second.shape and len(first.shape) > 1:
        weight += SAME_SHAPE
    return weight


def _common(one: Iterable[str], other: Iterable[str], most: int) -> int:
    """Return which part of two sets is common, of ``most``."""
    first, second = set(one), set(other)
    return most * len(first & second) // max(len(first | second), 1)

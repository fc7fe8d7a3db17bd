"""Two languages of one text beside each other, block by block.

What belongs together is told by how the texts are built, by what all languages
have in common (numbers, addresses), and best by the blocks of the source that a
translation was made from. Headings are the anchors: texts are matched section by
section, then block by block within. Where that leaves a doubt, it is told.
"""

from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from infoportal.translation.matching import best_weight
from infoportal.translation.matching import certain_pairs
from infoportal.translation.matching import Weight
from infoportal.translation.units import changed_since
from infoportal.translation.units import goes_with
from infoportal.translation.units import items_of
from infoportal.translation.units import Text
from infoportal.translation.units import Unit
from infoportal.translation.units import units_of
from typing import Literal
from typing import TypeVar


T = TypeVar("T")
#: ``same``: they belong together; ``alone``: without a counterpart; ``unsure``: these
#: belong to those, but not one to one.
State = Literal["same", "alone", "unsure"]
#: Things that lie between two certain pairs, or one certain pair.
Stretch = tuple[Sequence[T], Sequence[T], bool]


@dataclass(frozen=True)
class Row:
    """What stands beside each other: HTML of both sides, '' where there is none.

    ``changed``: the source has moved here since the translation was made.
    """

    left: str
    right: str
    state: State
    changed: bool = False


@dataclass(frozen=True)
class Section:
    """A heading and what stands below it; what stands before any has level 0."""

    level: int
    units: tuple[Unit, ...]


@lru_cache(maxsize=512)
def align(left: Text, right: Text) -> tuple[Row, ...]:
    """Return two languages of a text as rows."""
    one, other = units_of(left, right)
    one, other = changed_since(one, left, right), changed_since(other, right, left)
    rows: list[Row] = []
    for these, those, certain in _walk(_sections(one), _sections(other), _likeness):
        units = [[u for part in side for u in part.units] for side in (these, those)]
        rows += _in_section(*units) if certain else _apart(*units)
    return tuple(rows)


def _sections(units: Sequence[Unit]) -> list[Section]:
    found: list[list[Unit]] = []
    for unit in units:
        if unit.block.level or not found:
            found.append([])
        found[-1].append(unit)
    return [Section(part[0].block.level, tuple(part)) for part in found]


def _likeness(one: Section, other: Section) -> int:
    """Return how well two sections go together: only those of one level do."""
    if one.level != other.level:
        return 0
    return 1 + best_weight(one.units, other.units, goes_with)


def _walk(
    left: Sequence[T], right: Sequence[T], weight: Weight[T]
) -> Iterator[Stretch[T]]:
    """Yield certain pairs, and between them what stays over on both sides."""
    i = j = 0
    for a, b in certain_pairs(left, right, weight):
        if i < a or j < b:
            yield left[i:a], right[j:b], False
        yield left[a : a + 1], right[b : b + 1], True
        i, j = a + 1, b + 1
    if i < len(left) or j < len(right):
        yield left[i:], right[j:], False


def _in_section(left: Sequence[Unit], right: Sequence[Unit]) -> Iterator[Row]:
    for these, those, certain in _walk(left, right, goes_with):
        yield from _together(these[0], those[0]) if certain else _apart(these, those)


def _together(one: Unit, other: Unit) -> Iterator[Row]:
    """Yield the rows of two blocks that belong together: lists point by point."""
    left, right = items_of(one), items_of(other)
    if left and right and certain_pairs(left, right, goes_with):
        for these, those, certain in _walk(left, right, goes_with):
            yield from [_row(these, those, "same")] if certain else _apart(these, those)
        return
    alike = len(left) == len(right) and one.block.shape == other.block.shape
    yield _row([one], [other], "same" if alike else "unsure")


def _apart(left: Sequence[Unit], right: Sequence[Unit]) -> Iterator[Row]:
    """Yield what has no counterpart, or what only as a whole has one."""
    if left and right:
        yield _row(left, right, "unsure")
        return
    yield from (_row([unit], [], "alone") for unit in left)
    yield from (_row([], [unit], "alone") for unit in right)


def _row(left: Sequence[Unit], right: Sequence[Unit], state: State) -> Row:
    changed = any(unit.moved for unit in (*left, *right))
    return Row(_html(left), _html(right), state, changed)


def _html(units: Sequence[Unit]) -> str:
    return "".join(unit.block.html for unit in units)

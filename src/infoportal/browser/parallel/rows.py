"""The rows of a page in two languages."""

from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from infoportal.browser.parallel.pieces import Part
from infoportal.browser.parallel.pieces import Piece
from infoportal.translation.alignment import align
from infoportal.translation.alignment import State
from infoportal.translation.sides import has_moved
from infoportal.translation.sides import text_of
from typing import Any
from typing import TypeVar

import re


T = TypeVar("T", Part, Piece)
_ID = re.compile(r'\sid="[^"]*"')


@dataclass(frozen=True)
class Cell:
    """What one side of a row shows: ``macro`` shows ``value``."""

    macro: str
    value: Any


@dataclass(frozen=True)
class Row:
    """What stands beside each other; None where a side has nothing."""

    cells: tuple[Cell | None, Cell | None]
    state: State
    changed: bool = False


@dataclass(frozen=True)
class Rows:
    """Rows under one heading, one for each side; None where a side has no such part."""

    labels: tuple[Any, Any]
    rows: tuple[Row, ...]


def beside(left: Iterable[Part], right: Iterable[Part], source: Any) -> list[Rows]:
    """Return what two pages tell, part by part.

    :param source: gives the record of a record's source language, or None.
    """
    found = []
    for one, other in by_key(left, right):
        pieces = by_key(one.pieces if one else (), other.pieces if other else ())
        rows = tuple(row for pair in pieces for row in _rows(*pair, source))
        labels = (one.label if one else None, other.label if other else None)
        found.append(Rows(labels, rows))
    return found


def by_key(
    left: Iterable[T], right: Iterable[T]
) -> Iterator[tuple[T | None, T | None]]:
    """Yield what has the same key together, in the order of the first side.

    What only the second has stands after what it follows there.
    """
    first = {thing.key: thing for thing in left}
    waiting: dict[str, list[T]] = {}
    second: dict[str, T] = {}
    last = ""
    for thing in right:
        if thing.key in first:
            second[thing.key], last = thing, thing.key
        else:
            waiting.setdefault(last, []).append(thing)
    yield from ((None, thing) for thing in waiting.get("", ()))
    for key, thing in first.items():
        yield thing, second.get(key)
        yield from ((None, other) for other in waiting.get(key, ()))


def _rows(one: Piece | None, other: Piece | None, source: Any) -> Iterator[Row]:
    sides = (one, other)
    if any(piece is not None and piece.macro == "prose" for piece in sides):
        yield from _prose(one, other, source)
        return
    cells = tuple(piece and Cell(piece.macro, piece.value) for piece in sides)
    changed = any(
        bool(piece and piece.field)
        and has_moved(piece.record, source(piece.record), piece.field)
        for piece in sides
    )
    yield Row(cells, "same" if one and other else "alone", changed)


def _prose(one: Piece | None, other: Piece | None, source: Any) -> Iterator[Row]:
    """Yield two texts block by block; addresses within them are the first one's."""
    known = one or other
    texts = [
        text_of(
            piece.record if piece else known.record,
            source(known.record),
            known.field,
            piece.value if piece else "",
        )
        for piece in (one, other)
    ]
    for row in align(*texts):
        left = Cell("prose", row.left) if row.left else None
        right = Cell("prose", _ID.sub("", row.right)) if row.right else None
        yield Row((left, right), row.state, row.changed)

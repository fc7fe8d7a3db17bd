"""What has changed since a cursor: a page of changes, and the cursor behind it.

Two things change what the public sees. Edits stand in the journal, in the order of
their commits. What appears or expires on its date stands nowhere: nobody edits
anything then, and asking writes nothing. But it follows from the heads, so a cursor
holds a place for it too: everything that the clock has brought up to that place is
known to who has read that far.

A page tells first what the clock has brought since, in the order of moments, then the
edits. What is told of an item is its state now, never that of a later moment: a cursor
from a clock that is fast, or made up, is set back. Each item in a language is told
once for all that has happened to it, at the place of its last edit; what has been
edited since the cursor is left to that place when the clock has changed it too.
"""

from bisect import bisect_right
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence
from infoportal.journal.cursor import Cursor
from infoportal.journal.cursor import END
from infoportal.journal.cursor import Place
from infoportal.journal.rows import change_since
from infoportal.journal.rows import CREATED
from infoportal.journal.rows import Key
from infoportal.journal.rows import Row
from infoportal.journal.rows import Told
from infoportal.journal.rows import WITHDRAWN
from infoportal.journal.spans import EVER
from infoportal.journal.spans import period
from infoportal.records.overview import Index
from infoportal.records.overview import Overview
from infoportal.records.values import Head
from typing import NamedTuple
from typing import Protocol


class Rows(Protocol):
    """The journal, to read."""

    name: str

    @property
    def last(self) -> int:
        """Return the number of the last row."""

    @property
    def trimmed(self) -> int:
        """Return the number of the last row that is kept no more."""

    def since(self, number: int) -> Iterable[tuple[int, Row]]:
        """Yield the last row of each key, if it stands after a number."""

    def number_of(self, key: Key) -> int:
        """Return the number of a key's last row, 0 when it has none."""

    def told(self, key: Key) -> Told | None:
        """Return what was public of a key."""


class Change(NamedTuple):
    """What has happened to an item in a language; ``head`` when it is public."""

    change: str
    id: str
    language: str
    type: str
    head: Head | None


class Page(NamedTuple):
    """Changes, the cursor behind them, and whether there are more."""

    changes: list[Change]
    cursor: Cursor
    more: bool


class Expired(Exception):
    """The journal does not reach back to the cursor any more, or is another one."""


def here(rows: Rows, view: Overview) -> Cursor:
    """Return the cursor of who knows all that is public at the view's moment."""
    return Cursor(rows.name, rows.last, Place(_last_moment(view)))


def _last_moment(view: Overview) -> str:
    """Return the last moment, up to now, at which the clock has brought something.

    Not the view's own moment: so an answer stays the same until something happens.
    """
    moments = view.index.boundaries
    position = bisect_right(moments, view.now)
    return moments[position - 1] if position else ""


def follow(
    rows: Rows,
    view: Overview,
    cursor: Cursor,
    size: int,
    wanted: Callable[[Change], bool] = bool,
) -> Page:
    """Return what has changed since a cursor.

    :param size: as many changes are told at most.
    :param wanted: tells which ones are; the cursor passes over the others.
    :raises Expired: when what has gone since may not be known any more.
    """
    if cursor.journal != rows.name or not rows.trimmed <= cursor.number <= rows.last:
        raise Expired
    if cursor.place.moment > view.now:
        cursor = cursor._replace(place=Place(_last_moment(view)))
    changes: list[Change] = []
    for after, change in _all(rows, view, cursor):
        if change is None or not wanted(change):
            cursor = after
            continue
        if len(changes) == size:
            return Page(changes, cursor, True)
        changes.append(change)
        cursor = after
    return Page(changes, cursor, False)


def _all(
    rows: Rows, view: Overview, cursor: Cursor
) -> Iterator[tuple[Cursor, Change | None]]:
    """Yield the changes, and the cursor of who knows each and all before it."""
    since = cursor.number
    for place in places(view.index, cursor.place, view.now):
        key = (place.id, place.language)
        edited = rows.number_of(key) > since
        change = None if edited else _by_clock(view, key)
        yield cursor._replace(place=place), change
    clock = Place(max(_last_moment(view), cursor.place.moment))
    # Behind all of a moment stands its end; and no cursor ever goes back.
    cursor = cursor._replace(place=max(clock, cursor.place))
    yield cursor, None
    for number, row in rows.since(since):
        yield cursor._replace(number=number), _edited(rows, view, row, since)
    yield cursor._replace(number=rows.last), None


def places(index: Index, after: Place, now: str) -> list[Place]:
    """Return what appeared or expired behind a place up to a moment, in order.

    What lies in a thing appears and expires with it.
    """
    moments = index.boundaries
    if bisect_right(moments, now) == bisect_right(moments, after.moment) and (
        after.id == END
    ):
        return []
    found = set()
    for head in index.by_key.values():
        begin, end = period(index.chain(head))
        if begin >= end:
            continue
        for moment in (begin, end):
            place = Place(moment, head.id, head.language)
            if moment and after < place and moment <= now and moment != EVER:
                found.add(place)
    return sorted(_last_of_each(sorted(found)))


def _last_of_each(found: Sequence[Place]) -> Iterable[Place]:
    """Return the last place of each key: one change is told, as things stand now."""
    return {(place.id, place.language): place for place in found}.values()


def _by_clock(view: Overview, key: Key) -> Change | None:
    head = view.index.by_key[key]
    if head.language not in view.languages:
        return None
    public = view.is_public(head)
    change = CREATED if public else WITHDRAWN
    return Change(change, *key, head.type, head if public else None)


def _edited(rows: Rows, view: Overview, row: Row, since: int) -> Change | None:
    head = view.index.by_key.get(row.key)
    public = head if view.is_public(head) else None
    type_name = known_type(rows, view, row.key)
    if not type_name:
        return None
    change = change_since(row, since, public is not None, head is not None)
    return Change(change, *row.key, type_name, public)


def known_type(rows: Rows, view: Overview, key: Key) -> str:
    """Return the type of what is or was public, '' for what never was."""
    told = rows.told(key)
    if told is not None:
        return told.type
    head = view.index.by_key.get(key)
    if head is None:
        return ""
    begun = period(view.index.chain(head)).has_begun(view.now)
    return head.type if begun else ""

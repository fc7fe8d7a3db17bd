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
edited since the cursor is left to that place when the clock has changed it too. That
something went is told to who may know it (``knowing``), and to nobody else.
"""

from bisect import bisect_right
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence
from infoportal.journal.cursor import Cursor
from infoportal.journal.cursor import END
from infoportal.journal.cursor import Place
from infoportal.journal.knowing import knew
from infoportal.journal.knowing import may_know
from infoportal.journal.rows import CREATED
from infoportal.journal.rows import DELETED
from infoportal.journal.rows import Key
from infoportal.journal.rows import MOVED
from infoportal.journal.rows import Row
from infoportal.journal.rows import Told
from infoportal.journal.rows import UPDATED
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

    def mark_at(self, number: int) -> int:
        """Return the mark of the transaction that a number is of."""

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
    place, last = Place(_last_moment(view)), rows.last
    return Cursor(rows.name, last, place, rows.mark_at(last))


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
    if not is_ours(rows, cursor):
        raise Expired
    if cursor.place.moment > view.now:
        cursor = cursor._replace(place=Place(_last_moment(view)))
    changes: list[Change] = []
    base = cursor.base
    for after, found in _all(rows, view, cursor):
        told = [change for change in found if wanted(change)]
        # One edit of something may show more that was put into it at the same time.
        if changes and len(changes) + len(told) > size:
            return Page(changes, _marked(rows, cursor.begun(base)), True)
        changes += told
        cursor = after
    return Page(changes, _marked(rows, cursor.ended()), False)


def is_ours(rows: Rows, cursor: Cursor) -> bool:
    """Tell whether a cursor is of this journal, and reaches back no further than it.

    One from before a restore is not, unless all that it knows is in the backup.
    """
    return (
        cursor.journal == rows.name
        and rows.trimmed <= cursor.number <= rows.last
        and cursor.mark == rows.mark_at(cursor.number)
    )


def _marked(rows: Rows, cursor: Cursor) -> Cursor:
    return cursor._replace(mark=rows.mark_at(cursor.number))


def _all(
    rows: Rows, view: Overview, cursor: Cursor
) -> Iterator[tuple[Cursor, list[Change]]]:
    """Yield the changes, and the cursor of who knows them and all before them."""
    start, since = cursor, cursor.number
    for place in places(view.index, cursor.place, view.now):
        key = (place.id, place.language)
        edited = rows.number_of(key) > since
        yield cursor._replace(place=place), [] if edited else _by_clock(view, key)
    clock = Place(max(_last_moment(view), cursor.place.moment))
    # Behind all of a moment stands its end; and no cursor ever goes back.
    cursor = cursor._replace(place=max(clock, cursor.place))
    yield cursor, []
    for number, row in rows.since(since):
        yield cursor._replace(number=number), _edited(rows, view, row, start)
    yield cursor._replace(number=rows.last), []


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


def _by_clock(view: Overview, key: Key) -> list[Change]:
    head = view.index.by_key[key]
    if head.language not in view.languages:
        return []
    public = view.is_public(head)
    change = CREATED if public else WITHDRAWN
    return [Change(change, *key, head.type, head if public else None)]


def _edited(rows: Rows, view: Overview, row: Row, cursor: Cursor) -> list[Change]:
    """Return what an edit has done, also to what its writer did not see."""
    head = view.index.by_key.get(row.key)
    public = head if view.is_public(head) else None
    type_name = known_type(rows, view, row.key)
    if not type_name:
        return []
    kind = change_since(row, cursor, view.now, public is not None, head is not None)
    unseen = _unseen(rows, view, row, cursor) if kind in TURNING else []
    told = [Change(kind, *row.key, type_name, public)] if kind else []
    return [*unseen, *told]


#: The changes that show or hide what lies below.
TURNING = (CREATED, WITHDRAWN, DELETED)


def change_since(row: Row, cursor: Cursor, now: str, public: bool, exists: bool) -> str:
    """Return what has happened to a thing since a cursor, as things stand now; or ''.

    What is told follows from the present state, so a row whose writer did not see
    another's commit still tells the truth.
    """
    since, origin = cursor.base
    if not public:
        gone = WITHDRAWN if exists else DELETED
        return gone if may_know(row, since, origin, now) else ""
    if row.created > since or not knew(row, since, origin):
        return CREATED
    if row.moved > since:
        return MOVED
    return UPDATED if row.said > since else ""


def _unseen(rows: Rows, view: Overview, row: Row, cursor: Cursor) -> list[Change]:
    """Return what has come or gone with a thing, and its writer did not know of.

    Somebody has put it there at the same time and committed before: the journal says
    no more of it.
    """
    if row.turned <= cursor.base[0]:
        return []
    told = rows.told(row.key)
    head = view.index.by_key.get(row.key)
    path = head.path if head else told.paths[-1] if told else ""
    found = []
    for below in _below(view.index, path):
        key = (below.id, below.language)
        if below.state != "published" or rows.number_of(key) > row.turned:
            continue
        type_name = known_type(rows, view, key)
        if type_name:
            public = below if view.is_public(below) else None
            kind = WITHDRAWN if public is None else CREATED
            found.append(Change(kind, *key, type_name, public))
    return found


def _below(index: Index, path: str) -> Iterator[Head]:
    for head in index.by_parent.get(path, ()):
        yield head
        yield from _below(index, head.path)


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

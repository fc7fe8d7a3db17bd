"""The rows of the journal: one for each change of an item in a language."""

from infoportal.journal.spans import NEVER
from typing import NamedTuple


Key = tuple[str, str]
#: From when until when the public sees a thing: a ``Period`` as it is stored.
Ends = tuple[str, str]

CREATED, UPDATED, MOVED = "created", "updated", "moved"
WITHDRAWN, DELETED = "withdrawn", "deleted"
#: Not public as far as its writer saw; who commits beside it may make it so.
HIDDEN = "hidden"
#: Public as before, but from or until another moment: what it lies in was dated.
DATED = "dated"
PUBLIC = frozenset({CREATED, UPDATED, MOVED, DATED})
GONE = frozenset({WITHDRAWN, DELETED})
#: As many turns of a thing are remembered.
MOST_TURNS = 8


class Turn(NamedTuple):
    """When the public saw a thing, as its writer found it and as he left it."""

    number: int
    at: str
    before: Ends
    after: Ends


class Row(NamedTuple):
    """One change; ``at`` is the moment of its writer, for keeping it, never for order.

    ``went`` is the moment at which a thing went, which the clock may have done long
    before the edit. ``mark`` is that of the transaction. What follows is known once
    the row's own number is, and set by ``folded``: the numbers of the rows that last
    made it public, moved it, told of it, had it public, took it away; and its turns.
    """

    id: str
    language: str
    kind: str
    at: str
    before: Ends = (NEVER.begin, NEVER.end)
    after: Ends = (NEVER.begin, NEVER.end)
    went: str = ""
    mark: int = 0
    created: int = 0
    moved: int = 0
    said: int = 0
    seen: int = 0
    gone: int = 0
    turns: tuple[tuple[int, str, Ends, Ends], ...] = ()

    @property
    def key(self) -> Key:
        """Return whose change it is."""
        return (self.id, self.language)

    @property
    def is_gone(self) -> bool:
        """Tell whether its writers have told that it went, and not that it is back."""
        return self.gone > self.seen

    @property
    def turned(self) -> int:
        """Return the number of the last row that showed or hid it."""
        turns = map(Turn._make, self.turns)
        return max((t.number for t in turns if t.before != t.after), default=0)


class Told(NamedTuple):
    """What was once public: its type, and the paths it had, the last one at the end."""

    type: str
    paths: tuple[str, ...]


def folded(number: int, row: Row, before: Row | None) -> Row:
    """Return a row with its numbers, given the row that it takes the place of."""
    before = before or Row(row.id, row.language, "", "")
    kind = row.kind
    return Row(
        row.id,
        row.language,
        kind,
        row.at,
        went=row.went if kind in GONE else before.went,
        mark=row.mark,
        created=number if kind == CREATED else before.created,
        moved=number if kind == MOVED else before.moved,
        said=before.said if kind == DATED else number,
        seen=number if kind in PUBLIC else before.seen,
        gone=number if kind in GONE else before.gone,
        turns=_turns(number, row, before),
    )


def _turns(
    number: int, row: Row, before: Row
) -> tuple[tuple[int, str, Ends, Ends], ...]:
    """Return the turns with a row's own, if it differs from what was known."""
    known = before.turns
    if known and row.before == row.after == known[-1][3]:
        return known
    return (*known, (number, row.at, row.before, row.after))[-MOST_TURNS:]

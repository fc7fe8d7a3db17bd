"""The rows of the journal: one for each change of an item in a language."""

from typing import NamedTuple


Key = tuple[str, str]

CREATED, UPDATED, MOVED = "created", "updated", "moved"
WITHDRAWN, DELETED = "withdrawn", "deleted"
#: Not public as far as its writer saw; who commits beside it may make it so.
HIDDEN = "hidden"
PUBLIC = frozenset({CREATED, UPDATED, MOVED})
GONE = frozenset({WITHDRAWN, DELETED})


class Row(NamedTuple):
    """One change; ``at`` is the moment of its writer, for keeping it, never for order.

    The numbers say when it last became public, moved, was public, and went. They are
    known once the row's own number is: ``folded`` sets them.
    """

    id: str
    language: str
    kind: str
    at: str
    created: int = 0
    moved: int = 0
    seen: int = 0
    gone: int = 0

    @property
    def key(self) -> Key:
        """Return whose change it is."""
        return (self.id, self.language)

    @property
    def is_gone(self) -> bool:
        """Tell whether its writers have told that it went, and not that it is back."""
        return self.gone > self.seen


class Told(NamedTuple):
    """What was once public: its type, and the paths it had, the last one at the end."""

    type: str
    paths: tuple[str, ...]


def folded(number: int, row: Row, before: Row | None) -> Row:
    """Return a row with its numbers, given the row that it takes the place of.

    What has gone went then, however often it is edited unseen.
    """
    before = before or Row(row.id, row.language, "", "")
    unseen = row.kind == HIDDEN and before.is_gone
    return Row(
        row.id,
        row.language,
        row.kind,
        before.at if unseen else row.at,
        created=number if row.kind == CREATED else before.created,
        moved=number if row.kind == MOVED else before.moved,
        seen=number if row.kind in PUBLIC else before.seen,
        gone=number if row.kind in GONE else before.gone,
    )


def change_since(row: Row, number: int, public: bool, exists: bool) -> str:
    """Return what has happened since a number, as things stand now.

    What is told follows from the present state, so a row whose writer did not see
    another's commit still tells the truth.
    """
    if not public:
        return WITHDRAWN if exists else DELETED
    if row.created > number:
        return CREATED
    return MOVED if row.moved > number else UPDATED

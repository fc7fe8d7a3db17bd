"""The end of the journal, where changes get their numbers.

A change's number is its place, and its place is found at commit: when two
transactions have added rows at once, the storage hands the later one both states
while it holds the commit lock, and ``merged`` puts its rows behind those of the
first. So numbers follow the order of commits without a gap, nobody has to try again,
and a reader's snapshot always holds all rows before the last one it sees.

A counter in an object of its own would give the same order, but every two editors at
work at once would conflict; the transaction ids of the storage are in the same order
too, but are known only after the commit, so nothing can be looked up by them.
"""

from infoportal.journal.rows import Row
from persistent import Persistent
from typing import Any


State = dict[str, Any]


class Tail(Persistent):
    """Rows that are not settled yet; ``first`` is the number of the first one."""

    def __init__(self) -> None:
        self.first = 1
        self.rows: tuple[tuple, ...] = ()

    @property
    def next(self) -> int:
        """Return the number that the next row takes, if nobody commits before."""
        return self.first + len(self.rows)

    def numbered(self) -> list[tuple[int, Row]]:
        """Return the rows with their numbers."""
        return [(self.first + i, Row(*row)) for i, row in enumerate(self.rows)]

    def add(self, rows: list[Row]) -> None:
        """Put rows at the end."""
        self.rows = (*self.rows, *map(tuple, rows))

    def settle(self) -> list[tuple[int, Row]]:
        """Take all rows out, with their numbers, which are final."""
        settled = self.numbered()
        self.first, self.rows = self.next, ()
        return settled

    def _p_resolveConflict(self, old: State, saved: State, new: State) -> State:
        return merged(old, saved, new)


def merged(old: State, saved: State, new: State) -> State:
    """Return the state after both of two transactions that began at ``old``.

    Rows are only ever added at the end and settled from the beginning, and what is
    settled was there at ``old``: one of both may have settled, both may have added.
    """
    end = old["first"] + len(old["rows"])
    first = max(saved["first"], new["first"])
    return {
        **saved,
        "first": first,
        "rows": saved["rows"][first - saved["first"] :]
        + new["rows"][end - new["first"] :],
    }

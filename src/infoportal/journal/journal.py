"""Where the journal is kept: beside the records, in objects that seldom conflict."""

from BTrees.LLBTree import LLBTree
from BTrees.LOBTree import LOBTree
from BTrees.OLBTree import OLBTree
from BTrees.OOBTree import OOBTree
from collections.abc import Iterable
from collections.abc import Iterator
from infoportal.journal.noting import Note
from infoportal.journal.rows import folded
from infoportal.journal.rows import Key
from infoportal.journal.rows import Row
from infoportal.journal.rows import Told
from infoportal.journal.spans import Period
from infoportal.journal.tail import Tail
from infoportal.records.values import Head
from persistent import Persistent
from typing import Any
from zope.annotation.interfaces import IAnnotations

import secrets


KEY = "infoportal.journal"
#: As many rows are read with the tail; then they move to where each is read alone.
LONGEST_TAIL = 100
#: Who adds more rows than these has worked long, and leaves moving them to the quick,
#: who may have done it meanwhile: two who do it at once are in each other's way.
FEW = 20
MOST_IN_TAIL = 5000
#: As many rows are dropped by one transaction at most.
MOST_TRIMMED = 500
#: As many former paths of a thing are remembered.
MOST_PATHS = 20


class Journal(Persistent):
    """Rows by number, each key's last one only, and what was once public."""

    def __init__(self) -> None:
        #: Another journal has another name: cursors of this one say nothing to it.
        self.name = secrets.token_hex(4)
        self.trimmed = 0
        self._tail = Tail()
        self._rows = LOBTree()
        self._numbers = OLBTree()
        #: The mark of each transaction by the number of its last row.
        self._marks = LLBTree()
        self._told = OOBTree()
        self._names = OOBTree()

    @property
    def last(self) -> int:
        """Return the number of the last row."""
        return self._tail.next - 1

    def note(self, notes: Iterable[Note], now: str, horizon: str) -> None:
        """Add what a transaction has done; drop what is older than ``horizon``."""
        mark = secrets.randbelow(2**31) + 1
        rows = []
        for note in notes:
            before = (note.before.begin, note.before.end)
            after = (note.after.begin, note.after.end)
            rows.append(Row(*note.key, note.kind, now, before, after, note.went, mark))
            if note.known is not None:
                self.tell(note.known)
        if not rows:
            return
        longest = LONGEST_TAIL if len(rows) <= FEW else MOST_IN_TAIL
        if len(self._tail.rows) >= longest:
            settled = self._settle()
            self._trim(horizon, max(MOST_TRIMMED, 2 * settled))
        self._tail.add(rows)

    def mark_at(self, number: int) -> int:
        """Return the mark of the transaction that a number is of, 0 when of none."""
        if not number:
            return 0
        rows, first = self._tail.rows, self._tail.first
        if first <= number < first + len(rows):
            return Row(*rows[number - first]).mark
        behind = next(iter(self._marks.items(number)), None)
        return behind[1] if behind and self.trimmed <= number else 0

    def tell(self, head: Head) -> None:
        """Remember that the public has seen a thing at its path."""
        key = (head.id, head.language)
        told = self.told(key) or Told(head.type, ())
        if told.paths[-1:] != (head.path,):
            others = [path for path in told.paths if path != head.path]
            paths = (*others, head.path)
            self._told[key] = (head.type, paths[-MOST_PATHS:])
            self._unname(key, head.type, paths[:-MOST_PATHS])
        for name in _names(head.type, head.language, (head.path,)):
            if self._names.get(name) != key:
                self._names[name] = key

    def told(self, key: Key) -> Told | None:
        """Return what was public of a key."""
        told = self._told.get(key)
        return None if told is None else Told(*told)

    def key_at(self, path: str) -> Key | None:
        """Return whose public path this was last."""
        return self._names.get(path)

    def key_named(self, type_name: str, language: str, name: str) -> Key | None:
        """Return whose identity or content id this was, among a type's items."""
        told = self.told((name, language))
        if told is not None and told.type == type_name:
            return (name, language)
        return self._names.get(f"{language} {type_name} {name}")

    def row(self, key: Key) -> Row | None:
        """Return the last row of a key."""
        return self._in_tail().get(key, (0, self._settled(key)))[1]

    def number_of(self, key: Key) -> int:
        """Return the number of the last row of a key, 0 when it has none."""
        found = self._in_tail().get(key)
        return found[0] if found else self._numbers.get(key, 0)

    def since(self, number: int) -> Iterator[tuple[int, Row]]:
        """Yield the last row of each key, if it stands after a number."""
        tail = self._in_tail()
        for own, values in self._rows.items(number + 1):
            row = Row(*values)
            if row.key not in tail:
                yield own, row
        for own, row in sorted(tail.values()):
            if own > number:
                yield own, row

    def newest(self) -> Iterator[Row]:
        """Yield the last row of each key, the newest first."""
        tail = self._in_tail()
        for _number, row in sorted(tail.values(), reverse=True):
            yield row
        for number in reversed(self._rows.keys()):
            row = Row(*self._rows[number])
            if row.key not in tail:
                yield row

    def _settled(self, key: Key) -> Row | None:
        values = self._rows.get(self._numbers.get(key, 0))
        return None if values is None else Row(*values)

    def _in_tail(self) -> dict[Key, tuple[int, Row]]:
        """Return the last row of each key in the tail; worked out once for a tail."""
        rows = self._tail.rows
        cached = getattr(self, "_v_in_tail", None)
        if cached is None or cached[0] is not rows:
            cached = (rows, self._last_in_tail())
            self._v_in_tail = cached
        return cached[1]

    def _last_in_tail(self) -> dict[Key, tuple[int, Row]]:
        found: dict[Key, tuple[int, Row]] = {}
        for number, row in self._tail.numbered():
            before = found[row.key][1] if row.key in found else self._settled(row.key)
            found[row.key] = (number, folded(number, row, before))
        return found

    def _settle(self) -> int:
        """Move the rows of the tail to where they stay; return how many."""
        found = self._in_tail()
        settled = self._tail.settle()
        for key, (number, row) in found.items():
            self._rows.pop(self._numbers.get(key, 0), None)
            self._rows[number] = tuple(row)
            self._numbers[key] = number
        self._marks.update({number: mark for mark, number in _ends(settled)})
        return len(settled)

    def _trim(self, horizon: str, most: int) -> None:
        """Drop the oldest rows, and the memory of what has gone for so long."""
        old: list[tuple[int, Row]] = []
        for number, values in self._rows.items():
            if len(old) == most or Row(*values).at >= horizon:
                break
            old.append((number, Row(*values)))
        for number, row in old:
            del self._rows[number]
            del self._numbers[row.key]
            if row.is_gone and not _comes_back(row, horizon):
                self._forget(row.key)
        if old:
            self.trimmed = old[-1][0]
            for number in list(self._marks.keys(None, self.trimmed - 1)):
                del self._marks[number]

    def _forget(self, key: Key) -> None:
        told = self.told(key)
        if told is not None:
            del self._told[key]
            self._unname(key, told.type, told.paths)

    def _unname(self, key: Key, type_name: str, paths: Iterable[str]) -> None:
        """Forget that paths lead to a thing, but for the names it still has."""
        told = self.told(key)
        kept = set(_names(type_name, key[1], told.paths)) if told else set()
        for name in _names(type_name, key[1], paths):
            if name not in kept and self._names.get(name) == key:
                del self._names[name]


def _ends(rows: Iterable[tuple[int, Row]]) -> Iterator[tuple[int, int]]:
    """Yield the mark of each transaction and the number of its last row."""
    return iter({row.mark: number for number, row in rows}.items())


def _comes_back(row: Row, horizon: str) -> bool:
    """Tell whether the clock has made public, or will, what its writer took away."""
    return bool(row.turns) and Period(*row.turns[-1][3]).end >= horizon


def _names(type_name: str, language: str, paths: Iterable[str]) -> Iterator[str]:
    """Yield by what a thing is looked for: its paths, its content ids in its type."""
    for path in paths:
        yield path
        yield f"{language} {type_name} {path.rpartition('/')[2]}"


def query_journal(portal: Any) -> Journal | None:
    """Return the portal's journal, or None where the profile is not installed."""
    return IAnnotations(portal).get(KEY)

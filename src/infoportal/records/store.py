"""Where records are kept: small persistent objects by (identity, language)."""

from BTrees.Length import Length
from BTrees.OOBTree import OOBTree
from collections.abc import Iterable
from collections.abc import Iterator
from infoportal.records import own
from infoportal.records.halves import Halves
from infoportal.records.parts import Parts
from infoportal.records.parts import parts_of
from infoportal.records.values import Head
from infoportal.records.values import head_of
from persistent import Persistent
from typing import Any
from zope.annotation.interfaces import IAnnotations

import copy
import secrets
import time


KEY = "infoportal.records"

Key = tuple[str, str]


class Record(Persistent):
    """One language version of an item as plain values."""

    def __init__(self, values: dict) -> None:
        self.values = values


class RecordStore(Persistent):
    """Heads (inline, read all at once) and records (read one by one).

    Beside them stands what the API tells of each record, as far as it is its own:
    whole, and as lists tell it.
    """

    _wholes: Halves | None = None
    _briefs: Halves | None = None

    def __init__(self) -> None:
        self._heads = OOBTree()
        self._records = OOBTree()
        self._paths = OOBTree()
        self.changes = Length()

    def put(self, head: dict, values: dict) -> bool:
        """Keep a record; return whether anything differs from what was kept."""
        key = (head["id"], head["language"])
        before = self._paths.get(head["path"])
        if before is not None and before != key:
            self._drop(before)
        old = self._records.get(key)
        if old is not None and old.values == values and self._heads[key] == head:
            if self.half(head_of(head), True) is None:
                self._tell(head, values)
            return False
        if old is not None and self._heads[key]["path"] != head["path"]:
            self._paths.pop(self._heads[key]["path"], None)
        self._heads[key] = head
        self._paths[head["path"]] = key
        if old is None:
            self._records[key] = Record(values)
        else:
            old.values = values
        self._tell(head, values)
        self.changes.change(_step())
        return True

    def _tell(self, head: dict, values: dict) -> None:
        """Keep what the API tells of a record, as far as it is its own."""
        if self._wholes is None or self._briefs is None:
            self._wholes, self._briefs = Halves(), Halves()
        shown = head_of(head)
        for halves, half in ((self._wholes, own.whole), (self._briefs, own.brief)):
            halves.put(shown.id, shown.language, parts_of(half(shown, values)))

    def remove(self, path: str) -> None:
        """Forget what lies at ``path``; what has moved away already is kept."""
        key = self._paths.get(path)
        if key is not None:
            self._drop(key)
            self.changes.change(_step())

    def _drop(self, key: Key) -> None:
        head = self._heads.pop(key, None)
        self._records.pop(key, None)
        for halves in (self._wholes, self._briefs):
            if halves is not None:
                halves.drop(*key)
        if head is not None and self._paths.get(head["path"]) == key:
            del self._paths[head["path"]]

    def touch(self) -> None:
        """Note that what is told of all records has changed: a setting."""
        self.changes.change(_step())

    def changed(self) -> float:
        """Return when anything was last committed, in seconds of the epoch."""
        return self.changes._p_mtime or time.time()

    def get(self, item_id: str, language: str) -> dict[str, Any] | None:
        """Return a record's values (a copy that may be changed), or None."""
        record = self._records.get((item_id, language))
        return None if record is None else copy.deepcopy(record.values)

    def peek(self, item_id: str, language: str) -> dict[str, Any] | None:
        """Return a record's values to READ only: they are the stored ones."""
        record = self._records.get((item_id, language))
        return None if record is None else record.values

    def record(self, item_id: str, language: str) -> Record | None:
        """Return the stored record itself, whose memory can be given back."""
        return self._records.get((item_id, language))

    def half(self, head: Head, whole: bool) -> Parts | None:
        """Return what the API tells of a record by itself, whole or in a list.

        None where it is not kept: the record tells it as well.
        """
        halves = self._wholes if whole else self._briefs
        return None if halves is None else halves.get(head.id, head.language)

    def oids(self, item_ids: Iterable[str]) -> list[bytes]:
        """Return under which numbers the database has what the API tells of items."""
        return [] if self._wholes is None else self._wholes.oids(item_ids)

    def head(self, key: Key) -> Head | None:
        """Return the head of an identity in a language, public or not."""
        values = self._heads.get(key)
        return None if values is None else head_of(values)

    def key_at(self, path: str) -> Key | None:
        """Return whose record lies at a path."""
        return self._paths.get(path)

    def keys_below(self, path: str) -> list[Key]:
        """Return whose records lie below a path, by their paths."""
        return list(self._paths.values(f"{path}/", f"{path}0", excludemax=True))

    def heads(self) -> Iterator[Head]:
        """Yield every head, public or not, by identity and language."""
        for values in self._heads.values():
            yield head_of(values)

    def stored(self) -> Iterator[tuple[dict, dict]]:
        """Yield the head and the values of every record, as they were put.

        What is yielded may be put anew, and nothing else be put meanwhile.
        """
        for key in list(self._heads):
            yield self._heads[key], self._records[key].values

    def __len__(self) -> int:
        return len(self._heads)


def _step() -> int:
    """Return by how much the counter moves.

    Steps differ, so that a state which was thrown away with its transaction and a
    later one never share a number: what is remembered by it would be of the former.
    """
    return secrets.randbelow(2**40) + 1


def record_store(portal: Any) -> RecordStore:
    """Return the portal's store; KeyError where the profile is not installed."""
    return IAnnotations(portal)[KEY]


def query_store(portal: Any) -> RecordStore | None:
    """Return the portal's store, or None where the profile is not installed."""
    return IAnnotations(portal).get(KEY)

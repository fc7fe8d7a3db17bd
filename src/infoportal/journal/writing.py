"""Writes down, at the end of a transaction, what it has done.

Only then is it known: an edit indexes an object several times, a move takes it away
before it puts it back, and a parent may change after its children.
"""

from collections.abc import Iterable
from collections.abc import Iterator
from infoportal.journal.gone import horizon
from infoportal.journal.journal import Journal
from infoportal.journal.journal import KEY
from infoportal.journal.journal import query_journal
from infoportal.journal.noting import Noting
from infoportal.journal.rows import Key
from infoportal.journal.spans import period
from infoportal.languages import enabled_languages
from infoportal.records.overview import index_of
from infoportal.records.overview import utc_now
from infoportal.records.store import query_store
from infoportal.records.store import RecordStore
from infoportal.records.values import Head
from typing import Any
from zope.annotation.interfaces import IAnnotations

import transaction


#: Under which a transaction remembers what it has touched.
_TOUCHED = object()


def keep(portal: Any, head: dict, values: dict) -> None:
    """Keep a record, and remember what there was before."""
    store = query_store(portal)
    if store is None:
        return
    keys = [(head["id"], head["language"]), store.key_at(head["path"])]
    before = {key: store.head(key) for key in keys if key is not None}
    if store.put(head, values):
        touch(portal, before)


def drop(portal: Any, path: str) -> None:
    """Forget the record at a path, and remember what there was before."""
    store = query_store(portal)
    key = None if store is None else store.key_at(path)
    if store is not None and key is not None:
        before = {key: store.head(key)}
        store.remove(path)
        touch(portal, before)


def touch(portal: Any, before: dict[Key, Head | None]) -> None:
    """Remember heads as they were; the transaction's first ones count."""
    touched = _touched(portal)
    if not touched:
        transaction.get().addBeforeCommitHook(write_down, (portal,))
    for key, head in before.items():
        touched.setdefault(key, head)


def _touched(portal: Any) -> dict[Key, Head | None]:
    """Return what the present transaction remembers for a portal."""
    current = transaction.get()
    try:
        portals = current.data(_TOUCHED)
    except KeyError:
        portals = {}
        current.set_data(_TOUCHED, portals)
    return portals.setdefault(portal.getPhysicalPath(), {})


def write_down(portal: Any) -> None:
    """Note what has been touched since the last time."""
    touched = _touched(portal)
    before = dict(touched)
    touched.clear()
    _note(portal, before, enabled_languages(), None)


def languages_changed(
    portal: Any, formerly: Iterable[str], languages: Iterable[str]
) -> None:
    """Note all that came or went with its language."""
    store = query_store(portal)
    if store is None:
        return
    switched = set(formerly) ^ set(languages)
    heads = (head for head in store.heads() if head.language in switched)
    before: dict[Key, Head | None] = {(h.id, h.language): h for h in heads}
    before.update(_touched(portal))
    _touched(portal).clear()
    _note(portal, before, languages, formerly)


def _note(
    portal: Any,
    before: dict[Key, Head | None],
    languages: Iterable[str],
    formerly: Iterable[str] | None,
) -> None:
    journal, store = query_journal(portal), query_store(portal)
    if before and journal is not None and store is not None:
        now = utc_now()
        noting = Noting(before, StoredHeads(store), languages, now, formerly)
        journal.note(noting.notes(), now, horizon(now))


class StoredHeads:
    """The heads as the store has them now."""

    def __init__(self, store: RecordStore) -> None:
        self._store = store

    def head(self, key: Key) -> Head | None:
        """Return the head of a key."""
        return self._store.head(key)

    def at(self, path: str) -> Head | None:
        """Return the head at a path."""
        key = self._store.key_at(path)
        return None if key is None else self._store.head(key)

    def below(self, path: str) -> Iterator[Head]:
        """Yield the heads below a path."""
        for key in self._store.keys_below(path):
            head = self._store.head(key)
            if head is not None:
                yield head


def begin(portal: Any) -> Journal:
    """Make the portal's journal, if it has none; what is public now is known to it."""
    annotations = IAnnotations(portal)
    if KEY not in annotations:
        annotations[KEY] = journal = Journal()
        store = query_store(portal)
        index = None if store is None else index_of(store)
        now = utc_now()
        for head in index.by_key.values() if index else ():
            if period(index.chain(head)).has_begun(now):
                journal.tell(head)
    return annotations[KEY]

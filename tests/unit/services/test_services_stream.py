"""A dump is of one moment, gives its memory back and asks the storage ahead."""

from dataclasses import asdict
from infoportal.records.halves import Halves
from infoportal.records.overview import index_of
from infoportal.records.overview import Overview
from infoportal.records.present import Presenter
from infoportal.records.store import Record
from infoportal.records.store import RecordStore
from infoportal.services.harvest import stream
from infoportal.services.harvest.stream import Dump
from infoportal.services.harvest.stream import Snapshot
from infoportal.translation.freshness import revision_of
from smallportal import BASE
from smallportal import NOW
from smallportal import Portal
from smallportal import ref
from unittest.mock import patch
from ZODB.Connection import Connection
from ZODB.DB import DB
from ZODB.FileStorage import FileStorage

import pytest
import transaction


SOURCE = {"title": "Infoportal", "@id": BASE}
LANGUAGES = ["fi", "sv"]
ITEMS = 7


@pytest.fixture
def store(tmp_path):
    """A store in a database: items in two languages."""
    portal = Portal()
    for number in range(ITEMS):
        for language in LANGUAGES:
            portal.add(
                "info_page",
                f"page-{number}",
                language=language,
                services=[ref("page-1")],
                text=f"<p>{number}</p>",
            )
    database = DB(FileStorage(str(tmp_path / "Data.fs")))
    connection = database.open()
    store = connection.root()["store"] = RecordStore()
    for head in portal.heads:
        values = portal.records[head.id, head.language]
        store.put({**asdict(head), "revision": revision_of(values)}, values)
    transaction.commit()
    connection.cacheMinimize()
    yield store
    transaction.abort()
    database.close()


def dump_of(store, languages=LANGUAGES):
    view = Overview(index_of(store), languages, NOW)
    return Dump(Snapshot(store), view, languages, BASE, SOURCE, "licence"), view


def lines(dump):
    return b"".join(dump).splitlines()


def put_all_elsewhere(store, title):
    """Let somebody else edit everything, whom this connection does not see yet."""
    manager = transaction.TransactionManager()
    connection = store._p_jar.db().open(transaction_manager=manager)
    other = connection.root()["store"]
    for head, values in other.stored():
        other.put({**head, "title": title}, values)
    manager.commit()
    connection.close()


def awake(connection):
    """Return how many objects of a connection are in memory."""
    details = connection.db().cacheDetailSize()
    (own,) = [row for row in details if row["connection"] == repr(connection)]
    return own["ngsize"]


def test_a_dump_tells_what_single_records_tell_an_items_languages_together(store):
    dump, view = dump_of(store)
    told = lines(dump)
    assert len(told) == ITEMS * len(LANGUAGES)
    joined = Portal().joined
    expected = []
    for head in sorted(view.index.by_key.values(), key=lambda h: (h.id, h.language)):
        one = joined(head.language)
        one.view, one.peek = view, store.peek
        expected.append(Presenter(one, SOURCE, "licence").written(head, whole=True))
    assert told == expected


def test_a_dump_is_of_the_moment_at_which_it_was_asked_for(store):
    assert store.changes()
    put_all_elsewhere(store, "Later")
    dump, _view = dump_of(store)
    put_all_elsewhere(store, "Later still")
    assert b"Later" not in b"".join(dump)
    dump.close()
    transaction.begin()
    dump, _view = dump_of(store)
    told = lines(dump)
    assert len(told) == ITEMS * len(LANGUAGES)
    assert all(b'"title":"Later still","description"' in line for line in told)


def test_a_dump_gives_memory_back_while_it_is_read(store, monkeypatch):
    monkeypatch.setattr(stream, "AT_ONCE", 4)
    dump, _view = dump_of(store)
    lines(dump)
    assert awake(dump._snapshot._connection) == 0


def test_a_dump_that_nobody_reads_on_leaves_nothing_behind(store, monkeypatch):
    monkeypatch.setattr(stream, "PIECE", 1)
    dump, _view = dump_of(store)
    next(dump)
    used = dump._snapshot._connection
    assert awake(used) > 0
    dump.close()
    dump.close()
    assert used.opened is None
    assert awake(used) == 0
    # Requests have connections of their own, which keep an index in memory.
    assert store._p_jar.db().open(transaction.TransactionManager()) is not used


def test_records_are_not_read(store):
    loaded, setstate = [], Connection.setstate

    def counted(connection, obj):
        loaded.append(type(obj))
        return setstate(connection, obj)

    dump, _view = dump_of(store)
    with patch.object(Connection, "setstate", counted):
        lines(dump)
    assert Halves in loaded
    assert Record not in loaded


def test_the_storage_is_asked_ahead_for_each_item_once(store, monkeypatch):
    monkeypatch.setattr(stream, "AT_ONCE", 4)
    asked = []
    storage = store._p_jar.db().storage
    storage.prefetch = lambda oids, before: asked.append((list(oids), before))
    dump, view = dump_of(store)
    lines(dump)
    oids = [oid for batch, _before in asked for oid in batch]
    assert len(set(oids)) == ITEMS
    assert sorted(set(oids)) == sorted(
        store.oids({h.id for h in view.index.by_key.values()})
    )
    assert all(before > store.changes._p_serial for _oids, before in asked)
    assert len(asked[0][0]) == 2

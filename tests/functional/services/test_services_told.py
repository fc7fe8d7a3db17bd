"""What is kept of all shipped content tells what its records tell, byte for byte."""

from infoportal.records.joined import Joined
from infoportal.records.overview import index_of
from infoportal.records.overview import Overview
from infoportal.records.own import SUMMARY
from infoportal.records.present import Presenter
from infoportal.services.harvest.asking import LISTS
from prepareddata import copy_of_new_portal
from ZODB.DB import DB
from ZODB.FileStorage import FileStorage

import pytest


SOURCE = {"title": "Infoportal", "@id": "https://example.org"}
#: After everything that has been imported, and before anything expires.
NOW = "2099-01-01T00:00:00Z"


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """The store of a new portal, read as it lies on the disk."""
    var = tmp_path_factory.mktemp("told") / "var"
    copy_of_new_portal(var)
    path = var / "filestorage" / "Data.fs"
    database = DB(FileStorage(str(path), read_only=True))
    portal = database.open().root()["Application"]["infoportal"]
    yield portal.__annotations__["infoportal.records"]
    database.close()


def test_what_is_kept_tells_what_the_record_tells(store):
    index = index_of(store)
    languages = sorted({head.language for head in index.by_key.values()})
    view = Overview(index, languages, NOW)
    told = set()
    for language in languages:
        joined = Joined(view, store.peek, language, "https://example.org")
        plain = Presenter(joined, SOURCE)
        fast = Presenter(joined, SOURCE, kept=store.half)
        for name in LISTS:
            for head in view.heads(name, language):
                for whole in (True, False):
                    assert store.half(head, whole), head.path
                    assert fast.written(head, whole) == plain.written(head, whole)
                told.add((name, language))
    assert {name for name, _language in told} == set(SUMMARY)
    assert len({language for _name, language in told}) == 13


def test_every_source_knows_its_revision(store):
    for head in store.heads():
        record = store.peek(head.id, head.language)
        assert bool(head.revision) == ("blocks" in record["translation"]), head.path

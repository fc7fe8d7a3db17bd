"""The store keeps one record for each identity and language, wherever it moves."""

from infoportal.records.overview import index_of
from infoportal.records.overview import Overview
from infoportal.records.store import RecordStore

import pytest


NOW = "2026-06-01T12:00:00Z"


def head(item_id, path, **more):
    language, cid = path.split("/")[1], path.rpartition("/")[2]
    return {
        "id": item_id,
        "language": language,
        "type": "topic",
        "uid": item_id + language,
        "path": path,
        "cid": cid,
        "title": cid.title(),
        "state": "published",
        "parent": path.rpartition("/")[0],
        **more,
    }


def values(path="", **fields):
    return {"path": path, "fields": fields, "translation": {}}


@pytest.fixture
def store():
    store = RecordStore()
    for item_id, path, more in (
        ("1", "/fi/asuminen", {"order": 2}),
        ("1", "/ar/asuminen", {"order": 2}),
        ("2", "/fi/tyo", {"order": 1, "facets": {"refers": ("1",)}}),
        ("3", "/fi/asuminen/vuokra", {"type": "info_page"}),
        ("4", "/fi/salainen", {"state": "private"}),
        ("5", "/fi/salainen/sivu", {"type": "info_page"}),
    ):
        store.put(head(item_id, path, **more), values(path))
    return store


def view(store, languages=("fi", "sv", "ar"), now=NOW):
    return Overview(index_of(store), languages, now)


def test_the_same_again_writes_nothing(store):
    changes = store.changes()
    assert not store.put(head("1", "/ar/asuminen", order=2), values("/ar/asuminen"))
    assert store.changes() == changes


def test_get_gives_a_copy(store):
    store.get("1", "fi")["path"] = "x"
    assert store.get("1", "fi") == values("/fi/asuminen")
    assert store.get("1", "en") is None


def test_a_move_keeps_one_record_whatever_comes_first(store):
    store.put(head("1", "/fi/koti"), values("/fi/koti"))
    store.remove("/fi/asuminen")
    assert store.get("1", "fi") == values("/fi/koti")
    assert view(store).by_path("/fi/asuminen") is None
    store.remove("/fi/koti")
    assert store.get("1", "fi") is None


def test_another_identity_at_a_path_drops_the_old_record(store):
    store.put(head("9", "/fi/tyo"), values("/fi/tyo"))
    assert store.get("2", "fi") is None
    assert store.get("9", "fi") == values("/fi/tyo")


def test_the_index_follows_the_store(store):
    assert view(store).by_path("/fi/uusi") is None
    store.put(head("7", "/fi/uusi"), values())
    assert view(store).by_path("/fi/uusi").id == "7"


def test_translations_are_public_ones_in_languages_that_are_on(store):
    assert view(store).translations("1") == {
        "fi": "/fi/asuminen",
        "ar": "/ar/asuminen",
    }
    assert view(store, ("fi",)).translations("1") == {"fi": "/fi/asuminen"}
    assert view(store).translations("4") == {}


def test_a_link_leads_to_the_best_language(store):
    assert view(store).link("1", "ar").path == "/ar/asuminen"
    assert view(store).link("2", "ar").language == "fi"
    assert view(store).link("4", "fi") is None
    assert view(store).link("nobody", "fi") is None


def test_what_lies_in_something_private_is_nowhere(store):
    overview = view(store)
    assert overview.public("5", "fi") is None
    assert [h.id for h in overview.heads("info_page", "fi")] == ["3"]
    assert overview.children("/fi/salainen") == []


def test_lists_are_in_the_sites_order(store):
    assert [h.id for h in view(store).children("/fi")] == ["2", "1"]
    assert [h.id for h in view(store).referring("1", "fi")] == ["2"]
    page = view(store).by_path("/fi/asuminen/vuokra")
    assert [h.path for h in view(store).parents(page)] == ["/fi/asuminen"]


def test_equally_many_changes_are_not_the_same_state():
    one, other = RecordStore(), RecordStore()
    for store in (one, other):
        store.put(head("1", "/fi/asuminen"), values())
    assert one.changes() != other.changes()

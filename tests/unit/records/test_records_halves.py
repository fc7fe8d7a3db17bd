"""What the API tells of a record by itself: made once an edit, joined on reading."""

from dataclasses import asdict
from dataclasses import replace
from hashlib import sha256
from infoportal.records import halves
from infoportal.records import own
from infoportal.records.halves import FORM
from infoportal.records.halves import Halves
from infoportal.records.halves import MOST_AWAKE
from infoportal.records.parts import parts_of
from infoportal.records.present import Presenter
from infoportal.records.store import RecordStore
from smallportal import BASE
from smallportal import municipality
from smallportal import offer
from smallportal import Portal
from smallportal import ref
from smallportal import row
from transaction import TransactionManager
from ZODB.DB import DB
from ZODB.FileStorage import FileStorage

import pytest


SOURCE = {"title": "Infoportal", "@id": BASE}
#: What ``own.py`` tells of the portal below in today's form.
TOLD = "7ff50c45889e2105"


def everything():
    """Return a portal with every kind of thing, and what is joined to each."""
    made = Portal()
    made.add("section", "m", "/fi/m")
    made.add("municipality", "turku", "/fi/m/turku", title="Turku", number="853")
    made.add("service_provider", "kela", title="Kela", municipality="853")
    made.add("topic", "housing", title="Asuminen", order=3)
    made.add("topic", "housing", language="sv", title="Boende", order=3)
    made.add(
        "info_page",
        "lease",
        "/fi/housing/lease",
        text='<p>Maksa <a href="https://a.fi">ajoissa</a>.</p>',
        services=[ref("card")],
        links=[{"id": "a", "urls": {"fi": "https://b.fi"}}],
        link_texts={"a": "Lisää"},
        files=[{"filename": "malli 1.pdf"}],
        image={"filename": "a.png"},
        feedback_email="a@b.fi",
    )
    made.add(
        "local_information",
        "local",
        "/fi/m/turku/local",
        refs={"adds_to": ["lease"]},
        adds_to=ref("lease"),
        parent=municipality("853"),
    )
    made.add(
        "service",
        "card",
        provider=ref("kela"),
        area=["853", "091"],
        channels=[{"id": "c", "channel": "online"}],
        channel_texts={"c": "Verkossa."},
        what_is_needed="<ul><li>Passi</li></ul>",
    )
    made.add("self_service", "omakela", services=[ref("card")], urls={"fi": "u"})
    made.add("advice_channel", "line", provider=ref("kela"), advises_on=[ref("kela")])
    made.add("notice", "cut", starts="2026-12-01T09:00:00", municipalities=["853"])
    made.add(
        "service_point",
        "point",
        "/fi/m/turku/point",
        municipality="853",
        near=[ref("kela"), ref("absent")],
        languages=["fi"],
        hours=[
            row("a", "09:00", "15:00"),
            row("k", "10:00", "11:00", ref("kela")),
            row("o", "12:00", "13:00", "offer/k"),
            row("x", "12:00", "13:00", "offer/gone"),
        ],
        hours_texts={"a": "Arkisin."},
        offers=[offer("k", "kela", "adviser"), offer("n", "nobody", "adviser")],
    )
    return made


def stored(portal):
    """Return a store of what a portal holds."""
    store = RecordStore()
    for head in portal.heads:
        store.put(asdict(head), portal.records[head.id, head.language])
    return store


def unread(head):
    raise AssertionError(f"the record of {head.path} is read")


def told_by(portal, heads, language, kept=None):
    """Return what tells of a portal with other heads; from the records, or of what
    is kept alone.
    """
    changed = Portal()
    changed.heads, changed.records = heads, portal.records
    joined = changed.joined(language)
    if kept is None:
        return Presenter(joined, SOURCE)
    joined.record = unread
    return Presenter(joined, SOURCE, kept=kept.half)


def hidden(*types):
    return lambda head: replace(head, state="private") if head.type in types else head


CHANGES = {
    "nothing": lambda head: head,
    "titles": lambda head: replace(head, title=head.title + "!"),
    "addresses": lambda head: replace(head, path=head.path + "-b"),
    "who serves is hidden": hidden("service_provider", "service", "municipality"),
    "what adds to it is hidden": hidden("local_information"),
    "what it adds to is hidden": hidden("info_page", "topic"),
    "texts that were translated": lambda head: replace(head, revision="another"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_kept_tells_what_the_record_tells_whatever_changes_around_it(change):
    portal = everything()
    portal.heads = [replace(head, revision="r") for head in portal.heads]
    store = stored(portal)
    changed = [CHANGES[change](head) for head in portal.heads]
    told = set()
    for place, head in enumerate(portal.heads):
        heads = [*changed[:place], head, *changed[place + 1 :]]
        fast = told_by(portal, heads, head.language, store)
        plain = told_by(portal, heads, head.language)
        for whole in (True, False):
            assert fast.written(head, whole) == plain.written(head, whole)
        told.add(head.type)
    assert told >= set(own.SUMMARY)


def test_what_changes_around_a_record_is_told():
    portal = everything()
    store = stored(portal)
    point = next(head for head in portal.heads if head.cid == "point")
    before = told_by(portal, portal.heads, "fi", store).full(point)
    heads = [CHANGES["who serves is hidden"](head) for head in portal.heads]
    after = told_by(portal, heads, "fi", store).full(point)
    for name, numbers in (
        ("offers", [1, 0]),
        ("near", [1, 0]),
        ("hours", [3, 1]),
        ("opening_hours", [3, 1]),
    ):
        assert [len(told[name]) for told in (before, after)] == numbers


@pytest.mark.parametrize(
    "revision,freshness",
    [("", "current"), ("another", "outdated"), (None, "source")],
)
def test_freshness_follows_the_source(revision, freshness):
    """Without a revision in the head, the record of the source tells it."""
    portal = everything()
    store = stored(portal)
    source, translation = (h for h in portal.heads if h.cid == "housing")
    heads = [translation]
    if revision is not None:
        heads.append(replace(source, revision=revision))
    presenter = told_by(portal, heads, "sv", store)
    presenter.joined.record = lambda head: portal.records[head.id, head.language]
    assert presenter.summary(translation)["freshness"] == freshness


def test_another_form_needs_another_number_and_an_upgrade():
    """Who changes what ``own.py`` tells meets this: see ``halves.FORM``."""
    portal = everything()
    told = [
        [parts_of(half(head, portal.records[head.id, head.language]))]
        for head in portal.heads
        for half in (own.whole, own.brief)
    ]
    assert (FORM, sha256(repr(told).encode()).hexdigest()[:16]) == (1, TOLD)


def test_what_is_kept_in_another_form_is_not_told(monkeypatch):
    kept = Halves()
    kept.put("1", "fi", (b"{}",))
    assert kept.get("1", "fi") == (b"{}",)
    monkeypatch.setattr(halves, "FORM", FORM + 1)
    assert kept.get("1", "fi") is None


def test_a_record_that_goes_takes_its_halves_along():
    portal = everything()
    store = stored(portal)
    finnish, swedish = (head for head in portal.heads if head.cid == "housing")
    store.remove(finnish.path)
    assert store.half(finnish, whole=True) is None
    assert store.half(finnish, whole=False) is None
    assert store.half(swedish, whole=True)
    store.remove(swedish.path)
    assert store.half(swedish, whole=True) is None


def test_a_store_of_former_times_gets_its_halves_when_records_are_put_anew():
    portal = everything()
    store = stored(portal)
    head = portal.heads[3]
    store._wholes = store._briefs = None
    assert store.half(head, whole=True) is None
    changes = store.changes()
    for known, values in store.stored():
        assert not store.put(known, values)
    assert store.half(head, whole=True)
    assert store.changes() == changes


@pytest.fixture
def database(tmp_path):
    database = DB(FileStorage(str(tmp_path / "Data.fs")))
    yield database
    database.close()


def opened(database):
    manager = TransactionManager()
    return manager, database.open(transaction_manager=manager).root()


def test_languages_of_an_item_are_written_at_the_same_time(database):
    manager, root = opened(database)
    root["kept"] = Halves()
    root["kept"].put("1", "fi", (b"1",))
    manager.commit()
    (one, first), (other, second) = opened(database), opened(database)
    first["kept"].put("1", "fi", (b"2",))
    second["kept"].put("1", "sv", (b"3",))
    one.commit()
    other.commit()
    manager.begin()
    assert root["kept"].get("1", "fi") == (b"2",)
    assert root["kept"].get("1", "sv") == (b"3",)


def test_few_items_stay_in_memory(database):
    manager, root = opened(database)
    root["kept"] = kept = Halves()
    many = [f"{number:04}" for number in range(MOST_AWAKE + 50)]
    for item_id in many:
        kept.put(item_id, "fi", (item_id.encode(),))
    manager.commit()
    kept._p_jar.cacheMinimize()
    for item_id in many:
        assert kept.get(item_id, "fi") == (item_id.encode(),)
    awake = [item_id for item_id in many if kept._items[item_id]._p_state >= 0]
    assert awake == many[-MOST_AWAKE:]

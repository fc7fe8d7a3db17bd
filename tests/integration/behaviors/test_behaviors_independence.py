"""What is the same in every language is entered once and copied only when it moves."""

from infoportal.behaviors.identity import item_id
from infoportal.records.store import record_store
from plone import api
from plone.app.multilingual.interfaces import ITranslationManager
from Products.CMFCore.indexing import processQueue
from Products.CMFCore.interfaces import IIndexQueueProcessor
from zope.component import getGlobalSiteManager
from zope.interface import implementer
from zope.lifecycleevent import modified

import pytest
import transaction


@pytest.fixture
def offices(site):
    """A provider, and a point that offers its services, in two languages."""
    made = {}
    for language in ("fi", "sv"):
        section = api.content.create(
            site[language], "section", id="service-points", title="P", kind="notice"
        )
        made[language] = {
            "provider": api.content.create(
                section, "service_provider", id="kela", title="Kela", kind="state"
            ),
            "point": api.content.create(
                section,
                "service_point",
                id="kiiminki",
                title="Kiiminki",
                kind="joint_point",
                municipality="564",
            ),
        }
    for name in ("provider", "point"):
        ITranslationManager(made["fi"][name]).register_translation(
            "sv", made["sv"][name]
        )
    point = made["fi"]["point"]
    point.offers = [{"of": item_id(made["fi"]["provider"]), "channels": ["adviser"]}]
    modified(point)
    processQueue()
    return made


def test_rows_reach_the_translation(offices):
    fi, sv = offices["fi"]["point"], offices["sv"]["point"]
    assert sv.offers == fi.offers
    assert sv.offers[0]["id"] == fi.offers[0]["id"] != ""
    assert sv.offers[0] is not fi.offers[0]


@implementer(IIndexQueueProcessor)
class Recorder:
    """Writes down what is indexed."""

    def __init__(self):
        self.indexed = []

    def index(self, obj, attributes=None):
        self.indexed.append("/".join(obj.getPhysicalPath()[2:]))

    def reindex(self, obj, attributes=None, update_metadata=True):
        self.index(obj)

    def unindex(self, obj):
        self.index(obj)

    def begin(self):
        pass

    commit = abort = begin


@pytest.fixture
def recorder():
    """A processor beside the catalog's."""
    recorder = Recorder()
    components = getGlobalSiteManager()
    components.registerUtility(recorder, IIndexQueueProcessor, name="recorder")
    yield recorder
    components.unregisterUtility(recorder, IIndexQueueProcessor, name="recorder")


def test_saving_an_unchanged_item_writes_and_indexes_one_object(offices, recorder):
    fi, sv = offices["fi"]["point"], offices["sv"]["point"]
    transaction.savepoint()
    assert not sv._p_changed
    moved = sv.modified()
    modified(fi)
    processQueue()
    assert set(recorder.indexed) == {"fi/service-points/kiiminki"}
    assert not sv._p_changed
    assert sv.modified() == moved


def test_a_change_indexes_the_translation_too(offices, recorder):
    offices["fi"]["point"].equipment = ["wifi"]
    modified(offices["fi"]["point"])
    processQueue()
    assert set(recorder.indexed) == {
        "fi/service-points/kiiminki",
        "sv/service-points/kiiminki",
    }


def test_a_change_moves_the_translation(offices):
    sv = offices["sv"]["point"]
    moved = sv.modified()
    offices["fi"]["point"].equipment = ["wifi"]
    modified(offices["fi"]["point"])
    assert sv.equipment == ["wifi"]
    assert sv.modified() > moved


def test_both_share_an_identity_and_have_a_record_each(site, offices):
    fi, sv = offices["fi"]["point"], offices["sv"]["point"]
    assert item_id(fi) == item_id(sv)
    store = record_store(site)
    assert store.get(item_id(fi), "fi")["refs"]["offers"] == [
        item_id(offices["fi"]["provider"])
    ]
    assert store.get(item_id(fi), "sv")["language"] == "sv"

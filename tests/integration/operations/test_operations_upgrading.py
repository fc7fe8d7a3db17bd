"""Pending upgrade steps are run once, and told."""

from infoportal.behaviors.identity import item_id
from infoportal.journal.following import follow
from infoportal.journal.following import here
from infoportal.journal.gone import is_gone
from infoportal.journal.journal import KEY
from infoportal.journal.journal import query_journal
from infoportal.journal.writing import write_down
from infoportal.operations.upgrading import PROFILE
from infoportal.operations.upgrading import upgrade
from infoportal.records.build import build
from infoportal.records.overview import overview
from infoportal.records.store import record_store
from plone import api
from Products.GenericSetup.registry import _profile_registry
from Products.GenericSetup.upgrade import _registerUpgradeStep
from Products.GenericSetup.upgrade import _upgrade_registry
from Products.GenericSetup.upgrade import UpgradeStep
from zope.annotation.interfaces import IAnnotations

import pytest


FIRST = "20261121001"
FORMER = "20261121002"


def version():
    """Return the version of the profile."""
    return _profile_registry.getProfileInfo(PROFILE)["version"]


def later():
    """Return a version that is to come."""
    return str(int(version()) + 1)


@pytest.fixture
def step(site):
    """A step of a version to come."""
    done = []
    step = UpgradeStep("Count", PROFILE, version(), later(), "", done.append)
    _registerUpgradeStep(step)
    yield done
    del _upgrade_registry.getUpgradeStepsForProfile(PROFILE)[step.id]


def test_a_pending_step_is_run_once_and_told(site, step):
    assert upgrade(site) == [f"{later()}: Count"]
    assert len(step) == 1
    assert upgrade(site) == []
    assert len(step) == 1


def test_a_new_site_has_nothing_pending(site):
    assert upgrade(site) == []


def test_no_step_dangles(site):
    found = site.portal_setup.listUpgrades(PROFILE, show_old=True, simple=True)
    reached = {step.dest for step in found}
    assert (version(),) in reached
    assert all(int(dest[0]) <= int(version()) for dest in reached)


def test_a_site_of_the_first_version_comes_up_to_date(site):
    site.portal_setup.setLastVersionForProfile(PROFILE, FIRST)
    assert any(line.startswith(version()) for line in upgrade(site))
    assert site.portal_setup.getLastVersionForProfile(PROFILE) == (version(),)


def test_records_of_the_first_version_learn_their_outlines(site):
    page = api.content.create(
        site["fi"], "topic", "old", title="Old", text="<h2>A</h2><h2>B</h2>"
    )
    store = record_store(site)
    key = (item_id(page), "fi")
    head, values = build(page)
    store.put(head, {name: v for name, v in values.items() if name != "outline"})
    assert "outline" not in store.get(*key)
    site.portal_setup.setLastVersionForProfile(PROFILE, FIRST)
    upgrade(site)
    assert [row["id"] for row in store.get(*key)["outline"]] == ["s1", "s2"]


def test_records_of_the_former_version_tell_the_api_by_themselves(site):
    page = api.content.create(site["fi"], "topic", "old", title="Old", text="<p>A</p>")
    head, values = build(page)
    store = record_store(site)
    store.put({**head, "revision": ""}, values)
    store._wholes = store._briefs = None
    site.portal_setup.setLastVersionForProfile(PROFILE, FORMER)
    upgrade(site)
    shown = store.head((item_id(page), "fi"))
    assert b'"plain_text":{"text":"A"}' in b"".join(
        part for part in store.half(shown, whole=True) if isinstance(part, bytes)
    )
    assert store.half(shown, whole=False)
    assert shown.revision == head["revision"] != ""


def test_a_site_without_a_journal_gets_one_that_knows_what_is_public(site):
    pages = {
        cid: api.content.create(site["fi"], "topic", cid, title=cid)
        for cid in ("seen", "draft", "edited")
    }
    for cid in ("seen", "edited"):
        api.content.transition(pages[cid], "publish")
    overview(site)
    write_down(site)
    del IAnnotations(site)[KEY]
    site.portal_setup.setLastVersionForProfile(PROFILE, FORMER)
    upgrade(site)
    journal = query_journal(site)
    start = here(journal, overview(site))
    assert follow(journal, overview(site), start, 10).changes == []
    pages["edited"].title = "Edited"
    pages["edited"].reindexObject()
    api.content.transition(pages["seen"], "retract")
    api.content.delete(pages["draft"])
    overview(site)
    write_down(site)
    keys = {cid: (item_id(page), "fi") for cid, page in pages.items()}
    page = follow(journal, overview(site), start, 10)
    assert {(change.id, "fi"): change.change for change in page.changes} == {
        keys["edited"]: "updated",
        keys["seen"]: "withdrawn",
    }
    gone = {cid: is_gone(journal, overview(site), key) for cid, key in keys.items()}
    assert gone == {"seen": True, "draft": False, "edited": False}
    assert journal.key_at("/fi/seen") == keys["seen"]
    assert follow(journal, overview(site), page.cursor, 10).changes == []

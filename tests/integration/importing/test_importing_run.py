"""A whole import: made, connected, indexed; a second time nothing happens."""

from infoportal.behaviors.identity import item_id
from infoportal.identity import item_id_for
from infoportal.records.overview import overview
from infoportal.records.store import record_store
from plone import api
from plone.app.multilingual.interfaces import ITranslationManager


def test_everything_is_made_and_found(site, folder, imported):
    result = imported(folder())
    assert str(result.counts) == (
        "22 created, 0 updated, 0 unchanged, 0 kept, 0 removed"
    )
    page = site["fi"]["housing"]["renting"]
    assert page.title == "Vuokraus"
    assert "<h2>Otsikko</h2>" in page.text
    assert page.link_texts == {"a": "Lue lisää"}
    assert page.providers == (item_id_for("service_provider", "kela"),)
    assert item_id(page) == item_id_for("info_page", "renting")
    assert api.content.get_state(page) == "published"
    assert page.language == "fi"
    assert page.effective_date is not None
    found = api.content.find(portal_type="info_page", Language="sv")
    assert [brain.getPath() for brain in found] == ["/plone/sv/housing/renting"]
    translations = ITranslationManager(page).get_translations()
    assert sorted(translations) == ["fi", "sv"]
    assert translations["sv"] == site["sv"]["housing"]["renting"]
    view = overview(site)
    assert view.by_path("/ar/housing").title == "السكن"
    assert len(record_store(site)) == 22
    assert api.content.get(UID=api.content.get_uuid(page)) == page


def test_the_second_time_nothing_happens(site, folder, imported):
    root = folder()
    imported(root)
    before = record_store(site).changes()
    result = imported(root)
    assert str(result.counts) == (
        "0 created, 0 updated, 22 unchanged, 0 kept, 0 removed"
    )
    assert record_store(site).changes() == before


def test_a_dry_run_writes_nothing(site, folder, imported):
    result = imported(folder(), dry_run=True)
    assert result.counts.created == 22
    assert "housing" not in site["fi"]

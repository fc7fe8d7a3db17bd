"""Before a thing goes, its editor is told who refers to it."""

from infoportal.behaviors.identity import item_id
from infoportal.editors.deletion import referring
from plone import api
from plone.app.multilingual.interfaces import ITranslationManager

import pytest


@pytest.fixture
def kela(site):
    """A provider, and a service of it, in two languages."""
    for language in ("fi", "sv"):
        section = api.content.create(
            site[language], "section", id="services", title="S", kind="service"
        )
        api.content.create(
            section, "service_provider", id="kela", title="Kela", kind="state"
        )
        api.content.create(section, "service", id="tuki", title=f"Tuki {language}")
    for name in ("kela", "tuki"):
        ITranslationManager(site["fi"]["services"][name]).register_translation(
            "sv", site["sv"]["services"][name]
        )
    kela = site["fi"]["services"]["kela"]
    for language in ("fi", "sv"):
        service = site[language]["services"]["tuki"]
        service.provider = item_id(kela)
        service.reindexObject()
    return kela


def test_who_refers_in_the_same_language(site, kela):
    assert [brain.Title for brain in referring([kela])] == ["Tuki fi"]


def test_what_goes_along_is_not_told(site, kela):
    assert referring([site["fi"]["services"]]) == []
    assert referring([site["fi"]["services"]["tuki"]]) == []


def test_the_warning_names_them(site, kela):
    html = api.content.get_view("delete_confirmation_info", kela, site.REQUEST)()
    assert "Tuki fi" in html
    assert "Tuki sv" not in html

"""Every type can be made in its place, and its values are kept safe."""

from infoportal.records.overview import overview
from infoportal.records.store import record_store
from plone import api
from plone.dexterity.interfaces import IDexterityFTI
from zope.component import getUtility

import pytest


TYPES = (
    "section",
    "topic",
    "info_page",
    "municipality",
    "local_information",
    "service_provider",
    "service",
    "self_service",
    "service_point",
    "advice_channel",
    "notice",
)


@pytest.mark.parametrize("name", TYPES)
def test_type_is_registered(site, name):
    fti = getUtility(IDexterityFTI, name=name)
    assert fti.lookupSchema() is not None
    assert fti.klass.startswith("infoportal.contenttypes.")
    assert "plone.translatable" in fti.behaviors


def test_languages_have_published_folders(site):
    assert [code for code in ("fi", "so", "uk") if code in site] == ["fi", "so", "uk"]
    assert api.content.get_state(site["ar"]) == "published"


def test_script_in_a_text_is_gone_when_set(site):
    topic = api.content.create(site["fi"], "topic", id="asuminen", title="Asuminen")
    topic.text = '<p onclick="x()">Hei<script>alert(1)</script></p>'
    assert topic.text == "<p>Hei</p>"


def test_record_is_built_when_indexed(site):
    topic = api.content.create(site["fi"], "topic", id="asuminen", title="Asuminen")
    view = overview(site)
    assert view.by_path("/fi/asuminen") is None
    api.content.transition(topic, "publish")
    head = overview(site).by_path("/fi/asuminen")
    assert head.title == "Asuminen"
    record = record_store(site).get(head.id, "fi")
    assert record["fields"]["text"] == ""
    api.content.delete(topic)
    assert overview(site).by_path("/fi/asuminen") is None
    assert len(record_store(site)) == 0

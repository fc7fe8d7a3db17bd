"""A language is switched on and off on a site with content: nothing is lost."""

from infoportal.negotiation import interface_language
from infoportal.operations.languages import add_language
from infoportal.operations.languages import LanguageFault
from infoportal.operations.languages import remove_language
from infoportal.records.overview import overview
from plone import api
from plone.app.multilingual.interfaces import ITranslationManager

import pytest


@pytest.fixture
def topic(site):
    """A public topic in Finnish."""
    topic = api.content.create(site["fi"], "topic", id="asuminen", title="Asuminen")
    api.content.transition(topic, "publish")
    return topic


def test_added_removed_added_again(site, topic):
    add_language(site, "se")
    assert api.content.get_state(site["se"]) == "published"
    assert ITranslationManager(site["fi"]).get_translation("se") == site["se"]
    made = api.content.create(site["se"], "topic", id="asuminen", title="Ássan")
    api.content.transition(made, "publish")
    assert overview(site).by_path("/se/asuminen").title == "Ássan"

    remove_language(site, "se")
    assert overview(site).by_path("/se/asuminen") is None
    assert site["se"]["asuminen"].title == "Ássan"
    assert overview(site).by_path("/fi/asuminen").title == "Asuminen"

    add_language(site, "se")
    assert overview(site).by_path("/se/asuminen").title == "Ássan"


@pytest.mark.parametrize(
    "work,code", [(add_language, "fi"), (add_language, "xx"), (remove_language, "se")]
)
def test_faults_say_why(site, work, code):
    with pytest.raises(LanguageFault, match=code):
        work(site, code)


def test_the_default_language_stays(site):
    with pytest.raises(LanguageFault, match="default"):
        remove_language(site, "fi")


def test_a_language_without_catalogue_speaks_the_next_of_its_chain(site):
    assert interface_language("xx") == "en"

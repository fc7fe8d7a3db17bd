"""Ids are ASCII, the same in every language, and move together."""

from infoportal.behaviors.names import is_latin
from infoportal.behaviors.names import name_from
from plone import api
from plone.app.multilingual.interfaces import ITranslationManager
from plone.app.redirector.interfaces import IRedirectionStorage
from plone.dexterity.utils import addContentToContainer
from plone.dexterity.utils import createContent
from zExceptions import BadRequest
from zope.component import getUtility

import pytest
import transaction


def added(container, type_name, title):
    """Add as the form does: Plone's name chooser is asked."""
    content = createContent(type_name, title=title, language=container.language)
    return addContentToContainer(container, content)


@pytest.mark.parametrize(
    "title,latin,name",
    [
        ("Työn haku", True, "tyon-haku"),
        ("Oleskelulupa 2026", True, "oleskelulupa-2026"),
        ("Türkçe", True, "turkce"),
        ("السكن في فنلندا", False, ""),
        ("Жильё", False, ""),
        ("住房", False, ""),
        ("Kela السكن", False, ""),
        ("Login", True, ""),
        ("In", True, ""),
        ("123", False, ""),
        ("", False, ""),
    ],
)
def test_name_from_title(site, title, latin, name):
    assert is_latin(title) is latin
    assert name_from(title) == name


def test_a_title_in_another_script_asks_for_an_id(site):
    with pytest.raises(BadRequest, match="a–z"):
        added(site["ar"], "topic", "السكن")
    made = api.content.create(site["ar"], "topic", id="housing", title="السكن")
    assert made.getId() == "housing"


def test_an_id_is_unique_in_its_kind(site):
    for parent in ("a", "b"):
        api.content.create(site["fi"], "topic", id=parent, title=parent)
    one = added(site["fi"]["a"], "info_page", "Sivu")
    two = added(site["fi"]["b"], "info_page", "Sivu")
    assert (one.getId(), two.getId()) == ("sivu", "sivu-2")


@pytest.fixture
def pair(site):
    """A topic with a page, in two languages."""
    made = {}
    for language in ("fi", "sv"):
        topic = api.content.create(site[language], "topic", id="a", title="A")
        api.content.create(site[language], "topic", id="b", title="B")
        made[language] = api.content.create(topic, "info_page", id="p", title="P")
    for path in ("a", "b"):
        ITranslationManager(site["fi"][path]).register_translation(
            "sv", site["sv"][path]
        )
    ITranslationManager(made["fi"]).register_translation("sv", made["sv"])
    transaction.savepoint(optimistic=True)
    return made


def test_a_rename_does_the_group_and_leaves_redirects(site, pair):
    api.content.rename(pair["fi"], new_id="q")
    assert "q" in site["fi"]["a"]
    assert "q" in site["sv"]["a"]
    assert "p" not in site["sv"]["a"]
    storage = getUtility(IRedirectionStorage)
    assert storage.get("/plone/sv/a/p") == "/plone/sv/a/q"


def test_a_move_does_the_group(site, pair):
    api.content.move(pair["sv"], site["sv"]["b"])
    assert "p" in site["fi"]["b"]
    assert "p" in site["sv"]["b"]
    assert "p" not in site["fi"]["a"]

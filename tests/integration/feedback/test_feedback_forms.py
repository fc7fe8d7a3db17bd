"""The feedback form of each language: made once, then the editors' own."""

from collective.easyform.api import get_actions
from collective.easyform.api import get_schema
from collective.easyform.config import FIELDS_DEFAULT
from DateTime import DateTime
from infoportal.feedback.answers import Answers
from infoportal.feedback.forms import form_of
from infoportal.feedback.forms import forms
from infoportal.feedback.forms import make_forms
from infoportal.feedback.interfaces import IFeedbackForm
from infoportal.feedback.states import takes_feedback
from infoportal.languages import DEFAULT_LANGUAGES
from infoportal.languages import enabled_languages
from infoportal.operations.languages import add_language
from infoportal.operations.languages import remove_language
from infoportal.operations.upgrading import PROFILE
from infoportal.operations.upgrading import upgrade
from infoportal.records.overview import overview
from infoportal.records.overview import utc_now
from plone import api
from plone.app.multilingual.api import translate
from plone.app.multilingual.interfaces import ILanguageIndependentFieldsManager
from plone.app.multilingual.interfaces import ITranslationManager
from plone.app.testing import login
from plone.app.testing import logout
from plone.app.testing import TEST_USER_NAME
from plone.restapi.interfaces import ISerializeToJson
from Products.CMFCore.indexing import processQueue
from zope.component import getMultiAdapter
from zope.event import notify
from zope.lifecycleevent import ObjectModifiedEvent
from zope.schema import getFieldsInOrder

import pytest


NAMES = ["helped", "message", "email", "page", "day", "mailed"]


def is_open(site, language="fi"):
    """Tell whether pages in a language ask for feedback."""
    processQueue()
    return takes_feedback(site, language, utc_now())


def test_there_is_one_in_every_language_and_in_its_words(site):
    titles = {form.language: get_schema(form)["helped"].title for form in forms(site)}
    assert tuple(titles) == DEFAULT_LANGUAGES
    assert len(set(titles.values())) == len(DEFAULT_LANGUAGES)
    assert all(is_open(site, code) for code in DEFAULT_LANGUAGES)


def test_they_are_translations_of_each_other(site):
    found = ITranslationManager(site["fi"]["feedback"]).get_translations()
    assert set(found) == set(DEFAULT_LANGUAGES)
    assert found["ar"] == site["ar"]["feedback"]


def test_its_fields_and_what_is_done_with_them(site):
    form = site["so"]["feedback"]
    assert [name for name, _field in getFieldsInOrder(get_schema(form))] == NAMES
    [(name, action)] = getFieldsInOrder(get_actions(form))
    assert (name, type(action)) == ("answers", Answers)
    assert get_schema(form)["message"].max_length == 5000


def test_a_form_takes_its_fields_along_into_another_language(site):
    model = site["fi"]["feedback"].fields_model
    form = api.content.create(
        site["fi"], "EasyForm", "kysely", title="Kysely", fields_model=model
    )
    other = translate(form, "ar")
    assert other.language == "ar"
    assert other.fields_model == model != FIELDS_DEFAULT
    assert other.actions_model == form.actions_model


def test_saving_one_language_leaves_the_fields_of_the_others(site):
    form, other = site["fi"]["feedback"], site["ar"]["feedback"]
    before = other.fields_model
    form.fields_model = form.fields_model.replace("Viestisi", "Sana on vapaa")
    notify(ObjectModifiedEvent(form))
    assert other.fields_model == before
    assert get_schema(form)["message"].title == "Sana on vapaa"


def test_a_translation_that_has_fields_of_its_own_keeps_them(site):
    form = api.content.create(site["fi"], "EasyForm", "kysely", title="Kysely")
    own = site["sv"]["feedback"].fields_model
    other = api.content.create(
        site["sv"], "EasyForm", "kysely", title="Fråga", fields_model=own
    )
    ITranslationManager(form).register_translation("sv", other)
    assert not ILanguageIndependentFieldsManager(form).copy_fields(other)
    assert other.fields_model == own


def test_without_a_form_nobody_is_asked(site):
    api.content.delete(site["fi"]["feedback"])
    assert not is_open(site)
    assert is_open(site, "sv")
    assert form_of(site, "fi") is None


def test_a_form_that_is_withdrawn_asks_nobody(site):
    api.content.transition(site["fi"]["feedback"], to_state="private")
    assert not is_open(site)
    api.content.transition(site["fi"]["feedback"], to_state="published")
    assert is_open(site)


def test_a_form_that_has_expired_asks_nobody(site):
    form = site["fi"]["feedback"]
    form.expiration_date = DateTime() - 1
    form.reindexObject()
    assert not is_open(site)


def test_the_place_makes_the_feedback_form(site):
    form = api.content.rename(site["fi"]["feedback"], "kysely")
    assert not IFeedbackForm.providedBy(form)
    assert not is_open(site)
    form = api.content.rename(form, "feedback")
    assert IFeedbackForm.providedBy(form)
    assert is_open(site)


def test_what_editors_changed_or_deleted_stays_so(site):
    site["fi"]["feedback"].title = "Sana on vapaa"
    api.content.delete(site["sv"]["feedback"])
    assert [form.language for form in make_forms(site)] == ["sv"]
    assert site["fi"]["feedback"].title == "Sana on vapaa"
    found = ITranslationManager(site["fi"]["feedback"]).get_translations()
    assert found["sv"] == site["sv"]["feedback"]


def test_a_language_that_is_added_gets_one(site):
    api.content.delete(site["sv"]["feedback"])
    add_language(site, "se")
    assert [form.language for form in forms(site)] == [
        code for code in enabled_languages() if code != "sv"
    ]
    assert is_open(site, "se")
    form = site["se"]["feedback"]
    # The program speaks the first language of the chain that it knows.
    assert form.title == site["fi"]["feedback"].title
    found = ITranslationManager(site["fi"]["feedback"]).get_translations()
    assert found["se"] == form
    remove_language(site, "se")
    assert "se" not in [form.language for form in forms(site)]


def test_a_site_of_the_first_version_gets_them(site):
    for form in forms(site):
        api.content.delete(form)
    type_ = api.portal.get_tool("portal_types")["EasyForm"]
    type_.behaviors = tuple(b for b in type_.behaviors if b != "plone.translatable")
    site.portal_setup.setLastVersionForProfile(PROFILE, "20261121001")
    upgrade(site)
    assert len(forms(site)) == len(DEFAULT_LANGUAGES)
    assert "plone.translatable" in type_.behaviors
    assert type_.behaviors.count("plone.translatable") == 1


def test_it_is_no_item_of_the_portal(site):
    known = overview(site)
    assert known.by_path("/fi/feedback") is None
    assert site["fi"]["feedback"].exclude_from_nav


@pytest.fixture
def told(site):
    """Return what the API tells of the form to somebody."""

    def tell():
        form = site["fi"]["feedback"]
        return getMultiAdapter((form, site.REQUEST), ISerializeToJson)()

    return tell


def test_readers_of_the_api_do_not_see_how_it_is_made(site, told):
    assert "fields_model" in told()
    logout()
    seen = told()
    login(site, TEST_USER_NAME)
    assert seen["title"] == "Palaute"
    assert not [name for name in seen if "model" in name or "verride" in name]
    assert "savedDataStorage" not in seen

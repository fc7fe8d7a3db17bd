"""The feedback form of each language: made once, then the editors' own."""

from collections.abc import Callable
from collective.easyform.interfaces import IEasyForm
from functools import partial
from infoportal.feedback import texts
from infoportal.feedback.answers import answers_of
from infoportal.feedback.answers import waiting
from infoportal.feedback.interfaces import IFeedbackForm
from infoportal.feedback.model import actions_model
from infoportal.feedback.model import fields_model
from infoportal.languages import enabled_languages
from infoportal.negotiation import interface_language
from plone import api
from plone.app.multilingual.interfaces import ILanguageRootFolder
from plone.app.multilingual.interfaces import ITranslationManager
from typing import Any
from zope.i18n import translate
from zope.interface import alsoProvides
from zope.interface import noLongerProvides


FORM_ID = "feedback"
TYPE = "EasyForm"


def is_feedback_form(obj: Any) -> bool:
    """Tell whether a form lies where feedback is sent to."""
    return (
        IEasyForm.providedBy(obj)
        and obj.getId() == FORM_ID
        and ILanguageRootFolder.providedBy(obj.aq_parent)
    )


def mark(form: Any, event: Any) -> None:
    """Mark a form that comes to that place, unmark one that leaves it."""
    if is_feedback_form(form):
        alsoProvides(form, IFeedbackForm)
    elif IFeedbackForm.providedBy(form) and form.aq_parent is not None:
        noLongerProvides(form, IFeedbackForm)


def form_of(portal: Any, language: str) -> Any:
    """Return the feedback form of a language, None where there is none."""
    folder = portal.get(language)
    form = None if folder is None else folder.get(FORM_ID)
    return form if IFeedbackForm.providedBy(form) else None


def forms(portal: Any) -> list[Any]:
    """Return the feedback forms of all languages that are on."""
    found = (form_of(portal, code) for code in enabled_languages())
    return [form for form in found if form is not None]


def make_forms(portal: Any, languages: tuple[str, ...] = ()) -> list[Any]:
    """Make and publish the forms that are missing, as translations of each other.

    Without ``languages`` in all that are on. Forms that are there stay as they are.
    """
    made = []
    for code in languages or enabled_languages():
        if FORM_ID not in portal[code]:
            made.append(_make(portal[code], code))
    everywhere = forms(portal)
    for form in made:
        _join(form, everywhere)
    return made


def _make(folder: Any, code: str) -> Any:
    say = partial(translate, target_language=interface_language(code))
    form = api.content.create(folder, TYPE, FORM_ID, language=code, **_values(say))
    # Made now, so that the first visitors do not contend for it.
    action = answers_of(form)
    if action is not None:
        action.itemsSaved()
    waiting(form)
    api.content.transition(form, to_state="published")
    return form


def _values(say: Callable[[Any], str]) -> dict[str, Any]:
    return {
        "title": say(texts.TITLE),
        "description": say(texts.DESCRIPTION),
        "fields_model": fields_model(say),
        "actions_model": actions_model(say),
        "submitLabel": say(texts.SEND),
        "thankstitle": say(texts.THANKS),
        "thanksdescription": say(texts.THANKS_TEXT),
        "showAll": False,
        "showFields": [],
        "exclude_from_nav": True,
        # A token would be the same for all who are not signed in: no protection.
        "CSRFProtection": False,
    }


def _join(form: Any, everywhere: list[Any]) -> None:
    other = next((f for f in everywhere if f.language != form.language), None)
    if other is None:
        return
    manager = ITranslationManager(other)
    if not manager.has_translation(form.language):
        manager.register_translation(form.language, form)

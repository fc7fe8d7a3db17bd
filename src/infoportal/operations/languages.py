"""Languages go on and off on a site with content; nothing of it is lost."""

from infoportal.feedback.forms import make_forms
from infoportal.languages import enabled_languages
from infoportal.languages import LANGUAGES
from infoportal.languages import SOURCE_LANGUAGES
from plone import api
from plone.app.multilingual.browser.setup import SetupMultilingualSite
from typing import Any
from zope.component import getUtility
from zope.schema.interfaces import IVocabularyFactory


class LanguageFault(Exception):
    """A language cannot be switched on or off; the message says why."""


def add_language(portal: Any, code: str) -> None:
    """Switch a language on and make its folder, or show again the one it had.

    :raises LanguageFault: for a code that nobody knows or that is on already.
    """
    enabled = enabled_languages()
    if code in enabled:
        raise LanguageFault(f"{code} is on already")
    known = getUtility(
        IVocabularyFactory, "plone.app.vocabularies.AvailableContentLanguages"
    )(portal)
    if code not in LANGUAGES or code not in known:
        raise LanguageFault(
            f"no language with the code {code}; `infoportal languages` lists the codes"
        )
    switch_languages(portal, (*enabled, code))
    make_language_folders(portal)
    make_forms(portal, (code,))


def remove_language(portal: Any, code: str) -> None:
    """Switch a language off: it shows nowhere, its content stays.

    :raises LanguageFault: for one that is not on, or that texts come from.
    """
    enabled = enabled_languages()
    if code not in enabled:
        raise LanguageFault(f"{code} is not on")
    if code == api.portal.get_registry_record("plone.default_language"):
        raise LanguageFault(f"{code} is the site's default language")
    switch_languages(portal, tuple(c for c in enabled if c != code))


def switch_languages(portal: Any, languages: tuple[str, ...]) -> None:
    """Set which languages are on, in this order; Finnish is the default one."""
    candidates = (*SOURCE_LANGUAGES, *languages)
    default = next(code for code in candidates if code in languages)
    api.portal.set_registry_record("plone.available_languages", list(languages))
    api.portal.set_registry_record("plone.default_language", default)


def make_language_folders(portal: Any) -> None:
    """Make and publish a folder for every language that is on, linked together."""
    SetupMultilingualSite().setupSite(portal)
    for code in enabled_languages():
        folder = portal[code]
        if api.content.get_state(folder, default="published") != "published":
            api.content.transition(folder, to_state="published")
        folder.title = LANGUAGES[code].native_name
        folder.reindexObject(idxs=["Title", "sortable_title"])

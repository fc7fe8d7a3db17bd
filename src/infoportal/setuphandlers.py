"""What the profile cannot say in XML."""

from infoportal.challenge import install_plugin
from infoportal.challenge import uninstall_plugin
from infoportal.feedback.forms import make_forms
from infoportal.feedback.states import KEY as FORM_STATES
from infoportal.importing.manifest import KEY as IMPORTED
from infoportal.journal.journal import KEY as JOURNAL
from infoportal.journal.writing import begin
from infoportal.languages import DEFAULT_LANGUAGES
from infoportal.operations.languages import make_language_folders
from infoportal.operations.languages import switch_languages
from infoportal.records.store import KEY
from infoportal.records.store import RecordStore
from plone import api
from Products.CMFPlone.interfaces import INonInstallable
from typing import Any
from zope.annotation.interfaces import IAnnotations
from zope.interface import implementer


@implementer(INonInstallable)
class HiddenProfiles:
    """Profiles that no control panel should offer."""

    def getNonInstallableProfiles(self) -> list[str]:
        """Return the ids of profiles that are not for people."""
        return ["infoportal:uninstall", "infoportal:testing"]


def post_install(tool: Any) -> None:
    """Make the store, switch the languages on, make their folders.

    Languages that somebody has chosen already are left as they are.
    """
    portal = api.portal.get()
    annotations = IAnnotations(portal)
    if KEY not in annotations:
        annotations[KEY] = RecordStore()
    begin(portal)
    enabled = api.portal.get_registry_record("plone.available_languages")
    if len(enabled) < 2:
        switch_languages(portal, DEFAULT_LANGUAGES)
    make_language_folders(portal)
    make_forms(portal)
    install_plugin()


def post_uninstall(tool: Any) -> None:
    """Take the store out; content stays, shown by Plone's own views."""
    portal = api.portal.get()
    annotations = IAnnotations(portal)
    annotations.pop(KEY, None)
    annotations.pop(JOURNAL, None)
    annotations.pop(FORM_STATES, None)
    # A later installation imports anew.
    annotations.pop(IMPORTED, None)
    uninstall_plugin()

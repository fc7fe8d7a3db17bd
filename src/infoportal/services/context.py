"""Where a request of the API is: its language, and the content nearest to it."""

from infoportal.interfaces import IPortalItem
from infoportal.records.build import portal_path
from infoportal.records.overview import overview
from plone import api
from plone.app.multilingual.interfaces import ILanguageRootFolder
from plone.dexterity.interfaces import IDexterityContent
from plone.rest.traverse import RESTWrapper
from typing import Any


def parents(request: Any) -> list[Any]:
    """Return what the request has come through, the nearest first."""
    return [
        parent.context if isinstance(parent, RESTWrapper) else parent
        for parent in request.get("PARENTS", ())
    ]


def language_of(request: Any) -> str:
    """Return the language of the address, the portal's default where it has none."""
    for parent in parents(request):
        if ILanguageRootFolder.providedBy(parent):
            return str(parent.getId())
    return str(api.portal.get_default_language())


def nearest_is_hidden(request: Any) -> bool:
    """Tell whether anonymous would learn of content that the public does not see."""
    for parent in parents(request):
        if IPortalItem.providedBy(parent):
            portal = api.portal.get()
            return overview(portal).by_path(portal_path(parent, portal)) is None
        if ILanguageRootFolder.providedBy(parent):
            return False
        if IDexterityContent.providedBy(parent):
            return not api.user.has_permission("View", obj=parent)
    return False


def names_media_type(request: Any) -> bool:
    """Tell whether the address itself asks for the API, not the Accept header."""
    return "++api++" in request.get("PATH_INFO", "").split("/")

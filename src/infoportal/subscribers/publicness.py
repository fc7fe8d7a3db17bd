"""To everybody without rights, what is not public does not exist."""

from infoportal.interfaces import IInfoportalLayer
from infoportal.interfaces import IPortalItem
from infoportal.languages import enabled_languages
from infoportal.records.build import portal_path
from infoportal.records.overview import overview
from infoportal.visitors import is_anonymous
from plone import api
from plone.app.multilingual.interfaces import ILanguageRootFolder
from plone.rest.traverse import RESTWrapper
from typing import Any
from zExceptions import NotFound


def hide_what_is_not_public(event: Any) -> None:
    """Answer 404 to anonymous for what the one public rule does not show.

    It runs when the visitor is known and before anything is rendered, for pages,
    their views, files and the API alike. Workflow permissions say the same of a
    private item; this adds dates, parents and languages that are off.
    """
    request = event.request
    if not IInfoportalLayer.providedBy(request) or not is_anonymous():
        return
    if hidden(request) is not None:
        raise NotFound(request.get("PATH_INFO", ""))


def hidden(request: Any) -> Any:
    """Return what a request has come through and the public does not see, or None.

    The innermost thing decides: it is public only if its parents are.
    """
    for parent in request.get("PARENTS", ()):
        obj = _content(parent)
        if ILanguageRootFolder.providedBy(obj):
            return None if obj.getId() in enabled_languages() else parent
        if IPortalItem.providedBy(obj):
            portal = api.portal.get()
            known = overview(portal).by_path(portal_path(obj, portal))
            return parent if known is None else None
    return None


def _content(parent: Any) -> Any:
    return parent.context if isinstance(parent, RESTWrapper) else parent

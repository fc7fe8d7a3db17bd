"""To everybody without rights, what is not public does not exist."""

from AccessControl import getSecurityManager
from infoportal.interfaces import IInfoportalLayer
from infoportal.interfaces import IPortalItem
from infoportal.languages import enabled_languages
from infoportal.records.build import portal_path
from infoportal.records.overview import overview
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
    if not IInfoportalLayer.providedBy(request) or not api.user.is_anonymous():
        return
    for obj in map(_content, request.get("PARENTS", ())):
        if ILanguageRootFolder.providedBy(obj):
            if obj.getId() not in enabled_languages():
                raise NotFound(request.get("PATH_INFO", ""))
            return
        if IPortalItem.providedBy(obj):
            portal = api.portal.get()
            if overview(portal).by_path(portal_path(obj, portal)) is None:
                raise NotFound(request.get("PATH_INFO", ""))
            return


def _content(parent: Any) -> Any:
    return parent.context if isinstance(parent, RESTWrapper) else parent


def may_see_unpublished(obj: Any) -> bool:
    """Tell whether the visitor may see ``obj`` whatever the public sees."""
    return bool(
        not api.user.is_anonymous()
        and getSecurityManager().checkPermission("View", obj)
    )

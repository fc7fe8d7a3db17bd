"""Which views are open to everybody: ours, and the few of Plone's that are needed.

Plone's Classic UI brings dozens of public views (search, contact, author and site
map pages). They are not part of the portal, do not speak its languages and know
nothing of its one rule of what is public: to anonymous they are not there.
"""

from infoportal.interfaces import IInfoportalLayer
from infoportal.visitors import is_anonymous
from plone.rest.interfaces import IAPIRequest
from typing import Any
from zExceptions import NotFound
from zope.browser.interfaces import IBrowserView
from zope.browserresource.interfaces import IResource


#: Plone's own views that anonymous may use: files, signing out, and the emergency
#: door for an administrator.
OPEN = frozenset(
    {"images", "download", "display-file", "logout", "logged-out", "failsafe_login"}
    | {"authenticator", "confirm-action"}
)
OURS = "infoportal."


def close_other_doors(event: Any) -> None:
    """Answer 404 to anonymous for a view that is not among the open ones."""
    request = event.request
    if not IInfoportalLayer.providedBy(request) or IAPIRequest.providedBy(request):
        return
    view = view_of(request.get("PUBLISHED"))
    if view is None or is_open(view) or not is_anonymous():
        return
    raise NotFound(request.get("PATH_INFO", ""))


def view_of(published: Any) -> Any:
    """Return the view that a request has come to, None for other things."""
    found = getattr(published, "__self__", published)
    is_view = IBrowserView.providedBy(found) and not IResource.providedBy(found)
    return found if is_view else None


def is_open(view: Any) -> bool:
    """Tell whether a view is ours, or one of Plone's that everybody may use."""
    ours = any(class_.__module__.startswith(OURS) for class_ in type(view).__mro__)
    return ours or getattr(view, "__name__", "") in OPEN

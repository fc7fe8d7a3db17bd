"""A page address answers with a page, to GET and HEAD, whatever Accept says.

plone.rest takes any request whose Accept names JSON alone for a call of the API,
and Zope takes HEAD for WebDAV's. For who is not signed in both are undone, by the
marks that those two packages set: the API's address is ``++api++``.
"""

from infoportal.interfaces import IInfoportalLayer
from plone.rest.interfaces import IAPIRequest
from typing import Any
from zope.interface import noLongerProvides


READING = ("GET", "HEAD")


def answer_with_pages(site: Any, event: Any) -> None:
    """Take a request for a page as one, before it enters the portal."""
    request = event.request
    if request.get("REQUEST_METHOD") not in READING or not has_layer(request):
        return
    if request["REQUEST_METHOD"] == "HEAD":
        # As plone.rest does for its own requests: not a WebDAV client.
        request.maybe_webdav_client = 0
    if (
        IAPIRequest.providedBy(request)
        and not has_credentials(request)
        and is_page_address(request.get("PATH_INFO", ""))
    ):
        noLongerProvides(request, IAPIRequest)


def has_layer(request: Any) -> bool:
    """Tell whether the portal's profile is installed in the site entered."""
    return IInfoportalLayer.providedBy(request)


def has_credentials(request: Any) -> bool:
    """Tell whether a request claims to be somebody's."""
    return bool(request.get("HTTP_AUTHORIZATION") or request.cookies.get("__ac"))


def is_page_address(path: str) -> bool:
    """Tell whether a path names neither the API nor one of its services."""
    steps = path.split("/")
    return not any(
        step == "++api++" or (step.startswith("@") and not step.startswith("@@"))
        for step in steps
    )

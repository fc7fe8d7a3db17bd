"""Visitors read pages and send forms: their requests know no other methods.

Zope takes all others for WebDAV's, which finds none of our pages and fails on them.
Who is signed in, and the API, may use them.
"""

from infoportal.interfaces import IInfoportalLayer
from infoportal.subscribers.pageaddress import has_credentials
from infoportal.subscribers.pageaddress import is_page_address
from plone.rest.interfaces import IAPIRequest
from typing import Any
from zExceptions import MethodNotAllowed


METHODS = ("GET", "HEAD", "POST")


def refuse_other_methods(site: Any, event: Any) -> None:
    """Answer 405 to a visitor who asks a page for something else."""
    request = event.request
    if (
        request.method in METHODS
        or not IInfoportalLayer.providedBy(request)
        or IAPIRequest.providedBy(request)
        or has_credentials(request)
        or not is_page_address(request.get("PATH_INFO", ""))
    ):
        return
    request.response.setHeader("Allow", ", ".join(METHODS))
    raise MethodNotAllowed(request.method)

"""A page address answers with a page, whatever Accept says.

plone.rest takes any request whose Accept names JSON alone for a call of the API. For
who is not signed in its mark is taken off again: the API's address is ``++api++``.
"""

from infoportal.interfaces import IInfoportalLayer
from plone.rest.interfaces import IAPIRequest
from typing import Any
from zope.interface import noLongerProvides


def answer_with_pages(site: Any, event: Any) -> None:
    """Take a request for a page as one, before it enters the portal."""
    request = event.request
    if (
        request.method == "GET"
        and IInfoportalLayer.providedBy(request)
        and IAPIRequest.providedBy(request)
        and not has_credentials(request)
        and is_page_address(request.get("PATH_INFO", ""))
    ):
        noLongerProvides(request, IAPIRequest)


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

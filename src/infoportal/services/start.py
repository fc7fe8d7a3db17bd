"""A request to ``++api++`` is no WebDAV, whatever its method.

plone.rest says so itself, but only while the address is walked through; by then
Zope has made up its mind, and answers 500 to PATCH, DELETE or OPTIONS without
``Accept: application/json``.
"""

from typing import Any


def take_for_the_api(event: Any) -> None:
    """Say so before Zope looks at the method."""
    request = event.request
    if "++api++" in request.get("PATH_INFO", "").split("/"):
        request.maybe_webdav_client = 0

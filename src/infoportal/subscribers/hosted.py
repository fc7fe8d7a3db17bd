"""A request that our own server has mapped to the site is one for the portal.

Zope learns of the portal's browser layer only on its way to the site. What fails
before that (a request that cannot be read, a site that cannot be opened) would be
answered by Plone's own error page, in English.
"""

from infoportal.interfaces import IInfoportalLayer
from infoportal.server.filters.hostroot import HOSTED
from typing import Any
from zope.interface import alsoProvides


def mark_early(event: Any) -> None:
    """Give the request the portal's layer before anything else is done with it."""
    if HOSTED in event.request.environ:
        alsoProvides(event.request, IInfoportalLayer)

"""HEAD is GET without a body, for everything in the portal.

Zope takes HEAD for WebDAV's, which knows neither our pages nor Plone's transforms
and cache headers. So a HEAD within the portal is published as GET, and what would
have been sent is left out when all is done.
"""

from infoportal.interfaces import IInfoportalLayer
from typing import Any
from ZPublisher.Iterators import IUnboundStreamIterator


#: Kept in the environment, because a request that is tried again is made of it.
MARK = "INFOPORTAL_HEAD"


def publish_as_get(site: Any, event: Any) -> None:
    """Make a HEAD request that enters the portal one of GET."""
    request = event.request
    if request.method == "HEAD" and IInfoportalLayer.providedBy(request):
        request.environ[MARK] = "1"
        request.environ["REQUEST_METHOD"] = request.method = "GET"
        # As plone.rest does for its own requests.
        request.maybe_webdav_client = 0


def leave_out_the_body(event: Any) -> None:
    """Send the headers alone, the length of the body among them."""
    request = event.request
    response = request.response
    if MARK not in request.environ or getattr(event, "retry", False):
        return
    if IUnboundStreamIterator.providedBy(response.body):
        response.body.close()  # its length is not known before it has been sent
    elif not response.getHeader("Content-Length"):
        response.setHeader("Content-Length", str(len(response.body)))
    response.body = b""

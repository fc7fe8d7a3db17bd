"""The bytes of an item's picture and files: ``…/renting/@@file/contract.pdf``.

The public rule covers them as it covers the page, since the address leads through
the item. Only pictures are shown by the browser; all else is saved.
"""

from collections.abc import Iterator
from plone.namedfile.utils import set_headers
from plone.namedfile.utils import stream_data
from Products.Five import BrowserView
from typing import Any
from zExceptions import NotFound
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse


#: Nothing among them can carry a script.
SHOWN = ("image/jpeg", "image/png", "image/webp", "image/gif")


@implementer(IPublishTraverse)
class FileView(BrowserView):
    """Sends one of the files of an item."""

    filename = ""

    def publishTraverse(self, request: Any, name: str) -> "FileView":
        """Take the file's name from the address."""
        if self.filename:
            raise NotFound(name)
        self.filename = name
        return self

    def __call__(self) -> Any:
        """Send the file."""
        found = next((f for f in self.files() if f.filename == self.filename), None)
        if not self.filename or found is None:
            raise NotFound(self.filename)
        response = self.request.response
        shown = found.contentType in SHOWN
        set_headers(found, response, filename=None if shown else found.filename)
        response.setHeader("X-Content-Type-Options", "nosniff")
        return stream_data(found)

    def files(self) -> Iterator[Any]:
        """Yield the picture and the files of the item."""
        image = getattr(self.context, "image", None)
        if image is not None:
            yield image
        yield from getattr(self.context, "files", None) or ()

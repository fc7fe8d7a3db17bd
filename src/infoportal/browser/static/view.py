"""Sends the sheet and the script: ``/@@static/portal.css?v=…``."""

from infoportal.browser.static import bundle
from infoportal.browser.static import BUNDLES
from infoportal.browser.static import MEDIA
from infoportal.browser.static import version
from pathlib import PurePath
from Products.Five import BrowserView
from typing import Any
from zExceptions import NotFound
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse


YEAR = 31536000


@implementer(IPublishTraverse)
class Static(BrowserView):
    """The bundles; an address with the right version may be kept for ever."""

    bundle_name = ""

    def publishTraverse(self, request: Any, name: str) -> "Static":
        """Take the bundle's name from the address."""
        if self.bundle_name or name not in BUNDLES:
            raise NotFound(name)
        self.bundle_name = name
        return self

    def __call__(self) -> bytes:
        """Send the bundle."""
        if not self.bundle_name:
            raise NotFound("static")
        response = self.request.response
        current = version(self.bundle_name)
        response.setHeader("Content-Type", MEDIA[PurePath(self.bundle_name).suffix])
        response.setHeader("X-Content-Type-Options", "nosniff")
        response.setHeader("ETag", f'"{current}"')
        fresh = self.request.form.get("v") == current
        kept = f"public, max-age={YEAR}, immutable" if fresh else "public, max-age=60"
        response.setHeader("Cache-Control", kept)
        return bundle(self.bundle_name)

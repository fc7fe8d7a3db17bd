"""Sends the elements, and what they say: ``/embed/1.js``, ``/embed/1/fi.json``."""

from infoportal.browser.embed.script import script
from infoportal.browser.embed.script import told_to_script
from infoportal.browser.layout.place import Place
from infoportal.controlpanels.settings import setting
from infoportal.languages import language as language_facts
from infoportal.services.caching import etag
from infoportal.services.caching import is_known
from plone.transformchain.interfaces import DISABLE_TRANSFORM_REQUEST_KEY
from typing import Any
from zExceptions import NotFound
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse


#: The addresses last, so what is behind them is kept for an hour, then asked about.
KEPT = "public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800"
#: With the version in its address it may be kept for ever.
FOR_EVER = "public, max-age=31536000, immutable"
#: What is sent to whichever site asks. Nothing in it is of a person.
HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
}
SCRIPT = "text/javascript; charset=utf-8"
WORDS = "application/json"
#: The elements and what they are asked by: another number would be another promise.
VERSION = "1"


@implementer(IPublishTraverse)
class EmbedScript(Place):
    """The script, and a language of it."""

    def __init__(self, context: Any, request: Any) -> None:
        super().__init__(context, request)
        self.steps: list[str] = []

    def publishTraverse(self, request: Any, name: str) -> "EmbedScript":
        """Take the steps of the address."""
        self.steps.append(name)
        return self

    def __call__(self) -> bytes:
        """Send what the address names."""
        languages = self.overview.languages
        if self.steps == [f"{VERSION}.js"]:
            return self.send(script(languages), SCRIPT)
        if len(self.steps) == 2 and self.steps[0] == VERSION:
            code, dot, ending = self.steps[1].partition(".")
            if code in languages and ending == "json":
                tag = language_facts(code).tag
                self.request.response.setHeader("Content-Language", tag)
                return self.send(self.words(code), WORDS)
        raise NotFound("/".join(("embed", *self.steps)))

    def words(self, code: str) -> bytes:
        """Return what the elements say in a language, and whose texts they show."""
        return told_to_script(code, setting("license_title"), setting("license_url"))

    def send(self, body: bytes, media_type: str) -> bytes:
        """Send a body to whoever does not have it yet."""
        self.request.environ[DISABLE_TRANSFORM_REQUEST_KEY] = True
        tag, response = etag(body), self.request.response
        fresh = self.request.form.get("v") == version_of(tag)
        headers = {"Cache-Control": FOR_EVER if fresh else KEPT, "ETag": tag}
        for name, value in {**HEADERS, **headers, "Content-Type": media_type}.items():
            response.setHeader(name, value)
        if is_known(tag, self.request.getHeader("If-None-Match") or ""):
            response.setStatus(304)
            return b""
        return body


def version_of(tag: str) -> str:
    """Return what names this very file in an address (``?v=…``)."""
    return tag.strip('"')[:10]

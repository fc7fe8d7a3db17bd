"""The page for who lost a race: somebody else saved the same thing first.

Zope has tried the request again by itself before this is shown.
"""

from infoportal import _
from infoportal.languages import Language
from infoportal.server.posted import Posted
from infoportal.server.posted import posted
from infoportal.server.visitor import visitor_language
from plone.rest.interfaces import IAPIRequest
from Products.Five.browser import BrowserView
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zope.i18n import translate

import json


RETRY_AFTER = "2"
TITLE = _("conflict_title", default="Somebody else was saving at the same moment")
MESSAGE = _(
    "conflict_message",
    default="Your change was not saved. What you typed is kept here: send it again.",
)
READING = _(
    "conflict_reading",
    default="The page was being changed at this moment. Open it again.",
)
AGAIN = _("conflict_again", default="Try again")


class ConflictPage(BrowserView):
    """Says what happened and keeps what was typed."""

    template = ViewPageTemplateFile("conflict.pt")

    def __call__(self) -> str:
        """Answer 409 to who wrote and 503 to who only read."""
        response = self.request.response
        response.setStatus(409 if self.is_write else 503, lock=1)
        response.setHeader("Retry-After", RETRY_AFTER)
        response.setHeader("Cache-Control", "no-store")
        response.setHeader("X-Theme-Disabled", "1")
        if IAPIRequest.providedBy(self.request):
            response.setHeader("Content-Type", "application/json")
            text = {"type": "ConflictError", "message": self.say(self.message)}
            return json.dumps(text)
        response.setHeader("Content-Type", "text/html; charset=utf-8")
        return self.template()

    @property
    def is_write(self) -> bool:
        """Whether the visitor wanted to change something."""
        return self.request.get("REQUEST_METHOD", "GET") not in ("GET", "HEAD")

    @property
    def message(self) -> str:
        """The sentence for this visitor."""
        return MESSAGE if self.is_write else READING

    @property
    def title(self) -> str:
        """The heading."""
        return TITLE

    @property
    def again(self) -> str:
        """What the button says."""
        return AGAIN

    @property
    def language(self) -> Language:
        """The visitor's language, which the site cannot be asked for now."""
        return visitor_language(self.request.environ)

    def say(self, message: str) -> str:
        """Translate for the visitor."""
        return translate(message, target_language=self.language.code)

    def choose(self, filename: str) -> str:
        """Ask for a file again: a page cannot hand it back to the browser."""
        message = _(
            "conflict_choose_file",
            default="Choose the file again: ${name}",
            mapping={"name": filename},
        )
        return self.say(message)

    @property
    def address(self) -> str:
        """The address that was asked for."""
        query = self.request.environ.get("QUERY_STRING", "")
        return self.request["ACTUAL_URL"] + (f"?{query}" if query else "")

    def typed(self) -> Posted:
        """Return what the visitor sent."""
        return posted(self.request.environ, self.request.stdin)

"""What plone.rest and plone.restapi leave out for content: HEAD, OPTIONS, a 404."""

from plone.restapi.services import Service
from Products.CMFCore.interfaces import IFolderish
from typing import NoReturn
from zExceptions import NotFound
from zope.component import getMultiAdapter


READING = ("GET", "HEAD", "OPTIONS")


class ContentHead(Service):
    """The headers that GET would give."""

    def render(self) -> bytes:
        """Let GET answer and keep its body back."""
        self.check_permission()
        get = getMultiAdapter(
            (self.context, self.request), name="GET_application_json_"
        )
        body = get().encode("utf-8")
        self.request.response.setHeader("Content-Length", str(len(body)))
        return b""


class ContentOptions(Service):
    """The methods that content answers."""

    def render(self) -> bytes:
        """Name them; who may use which is another matter."""
        self.check_permission()
        methods = ["GET", "HEAD", "OPTIONS", "PATCH", "DELETE"]
        if IFolderish.providedBy(self.context):
            methods.append("POST")
        self.request.response.setHeader("Allow", ", ".join(methods))
        self.request.response.setStatus(204)
        return b""


class NoTranslations(Service):
    """The portal itself is in no language, where plone.restapi fails to say so."""

    def render(self) -> NoReturn:
        """Say so."""
        self.check_permission()
        raise NotFound("@translations")

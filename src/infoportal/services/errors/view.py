"""Errors as JSON: one shape, nothing about what the visitor may not see."""

from collections.abc import Mapping
from infoportal import logger
from infoportal.journal.places import path_is_gone
from infoportal.records.overview import overview
from infoportal.services.content import READING
from infoportal.services.context import language_of
from infoportal.services.context import nearest_is_hidden
from infoportal.services.gone import CursorExpired
from infoportal.services.gone import EXPIRED
from infoportal.services.gone import GONE
from infoportal.services.gone import Gone
from infoportal.services.problem import FAILED
from infoportal.services.problem import FORBIDDEN
from infoportal.services.problem import NOT_FOUND
from infoportal.services.problem import problem
from infoportal.services.problem import said
from infoportal.services.problem import UNAUTHORIZED
from infoportal.visitors import is_anonymous
from plone import api
from plone.app.redirector.interfaces import IRedirectionStorage
from plone.rest.errors import ErrorHandling
from plone.rest.interfaces import ICORSPolicy
from typing import Any
from zExceptions import BadRequest
from zExceptions import Forbidden
from zExceptions import HTTPMovedPermanently
from zExceptions import NotFound
from zExceptions import Unauthorized
from zope.component import queryMultiAdapter
from zope.component import queryUtility


#: exception → status and what is said
KNOWN = {
    Gone: (410, GONE),
    CursorExpired: (410, EXPIRED),
    NotFound: (404, NOT_FOUND),
    Unauthorized: (401, UNAUTHORIZED),
    Forbidden: (403, FORBIDDEN),
}


class ApiError(ErrorHandling):
    """Answers for an exception; where a thing has moved it leads there."""

    def __call__(self) -> None:
        """Lock status and body: nothing that follows may tell more."""
        request, response = self.request, self.request.response
        # Keeps the user folder from sending anybody to a form, or asking for names.
        response._has_challenged = True
        policy = queryMultiAdapter((self.context, request), ICORSPolicy)
        if policy is not None:
            policy.process_simple_request()
        exception = self._shown()
        if isinstance(exception, HTTPMovedPermanently):
            response.setStatus(301, lock=1)
            response.setHeader("Location", str(exception))
            response.setBody("", lock=1)
            return
        if isinstance(exception, NotFound | Gone) and self.attempt_redirect():
            response.setBody("", lock=1)
            return
        body = self._body(exception)
        if request["REQUEST_METHOD"].upper() == "HEAD":
            body = b""
        response.setBody(body, lock=1)

    def _shown(self) -> Exception:
        """Return the exception as the visitor may know it."""
        exception: Exception = self.context
        if isinstance(exception, NotFound) and path_is_gone(self._portal_path()):
            return Gone()
        if (
            isinstance(exception, Unauthorized)
            and self.request["REQUEST_METHOD"].upper() in READING
            and is_anonymous()
            and nearest_is_hidden(self.request)
        ):
            return Gone() if path_is_gone(self._portal_path()) else NotFound()
        return exception

    def _portal_path(self) -> str:
        """Return the path that was asked for, from the portal."""
        steps = [step for step in self._physical_path() if step != "++api++"]
        portal = api.portal.get()
        own = len(portal.getPhysicalPath()) if portal is not None else 0
        return "/" + "/".join(steps[own:])

    def _body(self, exception: Exception) -> bytes:
        for kind, (status, message) in KNOWN.items():
            if isinstance(exception, kind):
                return problem(self.request, status, kind.__name__, message)
        status = getattr(exception, "getStatus", lambda: 500)()
        if isinstance(exception, BadRequest):
            return self._bad_request(exception)
        if not 400 <= status < 500:
            logger.error("%s in the API", type(exception).__name__, exc_info=exception)
            return problem(self.request, 500, "InternalError", FAILED)
        name = type(exception).__name__
        return problem(self.request, status, name, str(exception))

    def _bad_request(self, exception: BadRequest) -> bytes:
        """Tell what is wrong with what was sent, field by field."""
        given = exception.args[0] if exception.args else ""
        if not isinstance(given, list):
            return problem(self.request, 400, "BadRequest", str(given))
        language = language_of(self.request)
        errors = [_fault(error, language) for error in given]
        message = " ".join(
            f"{e['field']}: {e['message']}" if e.get("field") else e["message"]
            for e in errors
        )
        return problem(self.request, 400, "BadRequest", message, errors)

    def attempt_redirect(self) -> bool:
        """Lead to where a thing has moved, if the visitor may see it there.

        It has moved for good: 301, where plone.rest says 302 and locks it.
        """
        if not self._moved_to_something_public() or not super().attempt_redirect():
            return False
        if self.request["REQUEST_METHOD"].upper() in READING:
            self.request.response.status = 301
            self.request.response.errmsg = "Moved Permanently"
        return True

    def _moved_to_something_public(self) -> bool:
        storage = queryUtility(IRedirectionStorage)
        portal = api.portal.get()
        if storage is None or portal is None:
            return False
        root = "/".join(portal.getPhysicalPath())
        steps = [s for s in self._physical_path() if s != "++api++"]
        while len(steps) > 1:
            target = storage.get("/".join(steps))
            if target:
                path = target.removeprefix(root)
                return overview(portal).by_path(path) is not None
            steps.pop()
        return False

    def _physical_path(self) -> list[str]:
        try:
            return list(self.request.physicalPathFromURL(self._url() or ""))
        except ValueError:
            return []


def _fault(error: Any, language: str) -> dict[str, str]:
    if not isinstance(error, Mapping):
        return {"message": str(error)}
    told = {"message": said(error.get("message", ""), language)}
    return {"field": str(error["field"]), **told} if error.get("field") else told

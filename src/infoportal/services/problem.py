"""The one shape of an error of the API: ``{"type", "message"}``.

An answer about bad input has ``errors`` too, one for each fault.
"""

from collections.abc import Iterable
from collections.abc import Mapping
from infoportal import _
from infoportal.languages import language as language_facts
from infoportal.negotiation import interface_language
from infoportal.services.context import language_of
from infoportal.services.context import names_media_type
from infoportal.services.formats.as_json import json_bytes
from typing import Any
from zope.i18n import translate
from zope.i18nmessageid import Message


NOT_FOUND = _("api_not_found", default="There is nothing at this address.")
UNAUTHORIZED = _("api_unauthorized", default="Signing in is needed for this.")
FORBIDDEN = _("api_forbidden", default="You may not do this.")
FAILED = _(
    "api_failed", default="This is our fault, not yours. Please try again in a moment."
)


def problem(
    request: Any,
    status: int,
    type_name: str,
    message: Message | str,
    errors: Iterable[Mapping[str, str]] = (),
) -> bytes:
    """Set the response to an error and return its body.

    The status is locked: nothing that follows may make another one of it.
    """
    language = language_of(request)
    body: dict[str, Any] = {"type": type_name, "message": said(message, language)}
    if errors:
        body["errors"] = list(errors)
    response = request.response
    response.setStatus(status, lock=1)
    response.setHeader("Content-Type", "application/json")
    response.setHeader("Content-Language", spoken_tag(language))
    response.setHeader("Cache-Control", "no-cache")
    if not names_media_type(request):
        response.setHeader("Vary", "Accept")
    return json_bytes(body)


def said(message: Message | str, language: str) -> str:
    """Return a message in a language, or in the one that stands in for it."""
    return str(translate(message, target_language=interface_language(language)))


def spoken_tag(language: str) -> str:
    """Return the tag of the language in which messages are told."""
    return language_facts(interface_language(language)).tag

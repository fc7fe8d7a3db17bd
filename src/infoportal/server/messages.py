"""What the server itself says in place of an answer, in the visitor's language."""

from infoportal import _
from infoportal.server.filters.proxies import Environ
from infoportal.server.page import page
from infoportal.server.visitor import asks_the_api
from infoportal.server.visitor import visitor_language
from zope.i18n import translate

import json


#: What is said of the faults of who asks, by status, and of our own.
SAID = {
    400: (
        _("bad_request_title", default="We did not understand that"),
        _(
            "bad_request_text",
            default="The address of this page, or what was filled in, has something "
            "in it that we do not understand.",
        ),
    ),
    404: (
        _("not_found_title", default="Page not found"),
        _(
            "not_found_text",
            default="There is no page at this address. It may have been moved or "
            "removed, or the address may be mistyped.",
        ),
    ),
    429: (
        _("too_many_requests_title", default="Too many requests"),
        _(
            "too_many_requests_text",
            default="More was asked from your address than we can answer. Please wait "
            "a moment before you ask again.",
        ),
    ),
    500: (
        _("error_title", default="Something went wrong"),
        _(
            "error_text",
            default="This is our fault, not yours. Please try again in a moment.",
        ),
    ),
    503: (
        _("unavailable_title", default="The service is taking a short break"),
        _("unavailable_text", default="Nothing is lost. Try again in a few seconds."),
    ),
}
TYPES = {
    400: "BadRequest",
    404: "NotFound",
    429: "TooManyRequests",
    500: "InternalError",
    503: "Unavailable",
}


def fault_answer(environ: Environ, status: int) -> tuple[str, str]:
    """Return media type and text of the answer to a fault, from no database."""
    kind = status if status in SAID else 500 if status >= 500 else 400
    title, text = SAID[kind]
    if asks_the_api(environ):
        code = visitor_language(environ).code
        said = {
            "type": TYPES[kind],
            "message": translate(text, target_language=code),
        }
        return "application/json", json.dumps(said, ensure_ascii=False)
    return "text/html; charset=utf-8", page(environ, title, text)

"""The pages that the server itself shows, in the visitor's language."""

from html import escape
from infoportal import _
from infoportal.browser.static import version
from infoportal.server.filters.proxies import Environ
from infoportal.server.visitor import visitor_language
from zope.i18n import translate
from zope.i18nmessageid import Message

import json


PAGE = """<!DOCTYPE html>
<html lang="{tag}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<link rel="stylesheet" href="{sheet}">
</head>
<body>
<div class="page">
<main>
<h1>{title}</h1>
<p>{text}</p>
<p><a href="/{code}">{link}</a></p>
</main>
</div>
</body>
</html>
"""
FRONT_PAGE = _("to_front_page", default="To the front page")
UNAVAILABLE = (
    _("unavailable_title", default="The service is taking a short break"),
    _("unavailable_text", default="Nothing is lost. Try again in a few seconds."),
)
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
    500: (
        _("error_title", default="Something went wrong"),
        _(
            "error_text",
            default="This is our fault, not yours. Please try again in a moment.",
        ),
    ),
}
API = "++api++"
TYPES = {400: "BadRequest", 404: "NotFound", 500: "InternalError"}


def unavailable_page(environ: Environ) -> str:
    """Return the page for a moment without storage."""
    return _page(environ, *UNAVAILABLE)


def fault_answer(environ: Environ, status: int) -> tuple[str, str]:
    """Return media type and text of the answer to a fault, from no database."""
    kind = status if status in SAID else 500 if status >= 500 else 400
    title, text = SAID[kind]
    if API in environ.get("PATH_INFO", "").split("/"):
        code = visitor_language(environ).code
        said = {
            "type": TYPES[kind],
            "message": translate(text, target_language=code),
        }
        return "application/json", json.dumps(said, ensure_ascii=False)
    return "text/html; charset=utf-8", _page(environ, title, text)


def _page(environ: Environ, title: Message, text: Message) -> str:
    language = visitor_language(environ)

    def say(message: Message) -> str:
        return escape(translate(message, target_language=language.code))

    # The page is whole without the sheet, should that be out of reach too.
    return PAGE.format(
        sheet=f"/@@static/portal.css?v={version('portal.css')}",
        code=language.code,
        tag=language.tag,
        direction=language.direction,
        title=say(title),
        text=say(text),
        link=say(FRONT_PAGE),
    )

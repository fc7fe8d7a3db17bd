"""The pages that the server itself shows, in the visitor's language."""

from html import escape
from infoportal import _
from infoportal.server.filters.proxies import Environ
from infoportal.server.visitor import visitor_language
from zope.i18n import translate


PAGE = """<!DOCTYPE html>
<html lang="{tag}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{text}</p>
</main>
</body>
</html>
"""


def unavailable_page(environ: Environ) -> str:
    """Return the page for a moment without storage."""
    language = visitor_language(environ)
    title = _("unavailable_title", default="The service is taking a short break")
    text = _(
        "unavailable_text",
        default="Nothing is lost. Try again in a few seconds.",
    )
    return PAGE.format(
        tag=language.tag,
        direction=language.direction,
        title=escape(translate(title, target_language=language.code)),
        text=escape(translate(text, target_language=language.code)),
    )

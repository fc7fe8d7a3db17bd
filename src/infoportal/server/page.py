"""The page that the server itself shows: made from no database, whole without scripts.

What it leads to may be away as well; the telephone number of help is not.
"""

from html import escape
from infoportal import _
from infoportal.browser.static import version
from infoportal.languages import DEFAULT_LANGUAGES
from infoportal.languages import language as language_facts
from infoportal.server.filters.proxies import Environ
from infoportal.server.visitor import visitor_language
from zope.i18n import translate
from zope.i18nmessageid import Message


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
<p><a class="button" href="tel:112">{urgent_help}</a></p>
<form class="form" action="/{code}/search" role="search">
<div class="field">
<label for="q">{search_label}</label>
<input id="q" name="q" type="search" dir="auto" maxlength="200" required>
</div>
<p><button class="button" type="submit">{search}</button></p>
</form>
<ul>
<li><a href="/{code}">{front_page}</a></li>
<li><a href="/{code}#topics">{topics}</a></li>
</ul>
<nav aria-label="{languages}">
<ul class="inline">
{others}
</ul>
</nav>
</main>
</div>
</body>
</html>
"""
OTHER = '<li><a href="/{code}" hreflang="{tag}" lang="{tag}"><bdi>{name}</bdi></a></li>'
WORDS = {
    "urgent_help": _("header_urgent_help", default="Urgent help: 112"),
    "search_label": _("search_label", default="What are you looking for?"),
    "search": _("search_button", default="Search"),
    "front_page": _("to_front_page", default="To the front page"),
    "topics": _("topics_label", default="Topics"),
    "languages": _("languages_label", default="Languages"),
}


def page(environ: Environ, title: Message, text: Message) -> str:
    """Return a page in the language of the one who asks."""
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
        others="\n".join(_front_page(code) for code in DEFAULT_LANGUAGES),
        **{name: say(message) for name, message in WORDS.items()},
    )


def _front_page(code: str) -> str:
    facts = language_facts(code)
    return OTHER.format(code=code, tag=facts.tag, name=escape(facts.native_name))

"""Links to other things, and what is open of them now, as HTML.

Pages show dozens of them, so they are written here and not by a template each.
"""

from html import escape
from infoportal.browser.blocks.standing import Standing
from infoportal.languages import language as language_facts
from infoportal.records.values import Head
from infoportal.records.values import Link


def linked(target: Head | Link, url: str, language_name: str) -> str:
    """Return a link to a thing.

    :param language_name: the name of its language where that is not the page's,
        else ''. It is told and marked then.
    """
    href, title = escape(url), escape(target.title, quote=False)
    if not language_name:
        return f'<a href="{href}">{title}</a>'
    facts = language_facts(target.language)
    marks = f'hreflang="{facts.tag}" lang="{facts.tag}"'
    name = escape(language_name, quote=False)
    link = f'<a dir="{facts.direction}" href="{href}" {marks}>{title}</a>'
    return f'{link} <span class="in-language">({name})</span>'


def standing_html(key: str, now: Standing, as_of: str) -> str:
    """Return what holds now of a thing, for the script to keep true.

    :param key: by which the script knows it.
    :param as_of: safe HTML that says when that was.
    """
    said = escape(now.text, quote=False)
    return (
        f'<p class="now {now.state}" data-hours="{escape(key)}">'
        f"<strong>{said}</strong> {as_of}</p>"
    )

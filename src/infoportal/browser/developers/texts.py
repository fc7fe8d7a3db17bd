"""The text of the page: Markdown with marks where values of the portal come."""

from collections.abc import Mapping
from functools import cache
from html import escape
from markdown_it import MarkdownIt
from pathlib import Path

import re


FOLDER = Path(__file__).with_name("texts")
#: In which languages it is written; the first is read in all others.
LANGUAGES = ("en", "fi")
_MARK = re.compile(r"\b[A-Z]+(?:_[A-Z]+)*\b")
#: Code is read from left to right; what is wider than the page is moved by keys too.
_CODE = '<pre dir="ltr" tabindex="0">'
_TABLE = '<table tabindex="0">'


def language_of_text(language: str) -> str:
    """Return the language in which a page tells its text."""
    return language if language in LANGUAGES else LANGUAGES[0]


@cache
def html_of(language: str) -> str:
    """Return a text as HTML, with its marks."""
    source = (FOLDER / f"{language}.md").read_text(encoding="utf-8")
    html = str(MarkdownIt("commonmark").enable("table").render(source))
    html = html.replace("<pre>", _CODE).replace("<code>", '<code dir="ltr">')
    return html.replace("<table>", _TABLE)


def filled(language: str, values: Mapping[str, object]) -> str:
    """Return a text with values in the places of their marks."""

    def value(mark: re.Match[str]) -> str:
        name = mark[0]
        return escape(str(values[name])) if name in values else name

    return _MARK.sub(value, html_of(language))

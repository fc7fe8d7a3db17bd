"""The languages of the header, each with the address of the same page."""

from html import escape
from infoportal.browser.layout.suggestion import suggestion
from infoportal.browser.layout.template import page_template
from infoportal.languages import language as language_facts
from typing import Any


ITEM = page_template(__file__, "language.pt")
#: Stands for an address in what is remembered of an item.
MARK = "\ue000"


def language_row(code: str) -> dict[str, str]:
    """Return what a list of languages tells of one."""
    facts = language_facts(code)
    return {
        "code": code,
        "tag": facts.tag,
        "dir": facts.direction,
        "name": facts.native_name,
    }


def language_items(page: Any) -> str:
    """Return the items of the switcher: only the address is the page's own."""
    return "".join(_item(page, entry) for entry in page.switcher)


def _item(page: Any, entry: dict[str, Any]) -> str:
    def make() -> str:
        sentence = suggestion(entry["code"]) if entry["exists"] else None
        return ITEM(entry={**entry, "url": MARK, "suggestion": sentence})

    kind = (entry["code"], entry["exists"], entry["current"])
    html = page.overview.keep(("language", *kind), make)
    return html.replace(MARK, escape(entry["url"]))

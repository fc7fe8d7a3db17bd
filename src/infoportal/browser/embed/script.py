"""The script of the elements, put together from parts: ``/embed/1.js`` (no Plone).

It is one module without dependencies. What differs from portal to portal and by
language stands before the parts; what the elements say beside that, they ask for.
"""

from functools import cache
from infoportal.browser.embed.words import FAILED
from infoportal.browser.embed.words import LOADING
from infoportal.browser.embed.words import words
from infoportal.browser.layout.said import say
from infoportal.fields.sanitise import ATTRIBUTES
from infoportal.fields.sanitise import TAGS
from infoportal.languages import language
from infoportal.negotiation import interface_language
from pathlib import Path
from typing import Any

import json
import re


PARTS = Path(__file__).parent / "component"
#: Comments and indentation, which a browser has no use for.
_FOR_PEOPLE = re.compile(r"^[ \t]*//.*\n|^[ \t]+|^\n", re.MULTILINE)
_SPACE = re.compile(r"\s+")


def first_words(code: str) -> list[str]:
    """Return what an element knows of a language before it has asked anybody: tag,
    direction, what it says while it loads and when nothing comes; and in which
    language that is said, where it is another one.
    """
    spoken, facts = interface_language(code), language(code)
    found = [facts.tag, facts.direction, say(LOADING, spoken), say(FAILED, spoken)]
    other = language(spoken)
    return found if spoken == code else [*found, other.tag, other.direction]


def allowed() -> dict[str, list[str]]:
    """Return which elements and attributes of a text are shown: those that are saved.

    Anchors lead to the page itself, so names of places are left out.
    """
    everywhere = sorted(ATTRIBUTES["*"] - {"id"})
    own = {tag: sorted(ATTRIBUTES.get(tag, ())) for tag in sorted(TAGS)}
    return {"*": everywhere, **own}


@cache
def script(languages: tuple[str, ...]) -> bytes:
    """Return the script of a portal that speaks some languages."""
    head = {
        "FIRST": {code: first_words(code) for code in languages},
        "RICH": allowed(),
        "SHEET": _SPACE.sub(" ", _read("sheet.css")),
    }
    constants = [f"const {name} = {_json(value)};" for name, value in head.items()]
    where = 'const PORTAL = new URL("..", import.meta.url).href.replace(/\\/$/, "");'
    parts = [_read(path.name) for path in sorted(PARTS.glob("*.js"))]
    return "\n".join((where, *constants, *map(_bare, parts))).encode("utf-8")


@cache
def told_to_script(code: str, licence: str, licence_url: str) -> bytes:
    """Return as JSON what the elements say in a language, and the licence."""
    spoken = interface_language(code)
    said = words(code, lambda message: say(message, spoken))
    own = {"tag": _clock_tag(code), "license": licence_url, "license_title": licence}
    return _json({**own, **said}).encode("utf-8")


def _clock_tag(code: str) -> str:
    """Return the tag by which a browser writes days and times as the portal does."""
    return "en-GB" if code == "en" else language(code).tag


def _bare(text: str) -> str:
    return _FOR_PEOPLE.sub("", text).strip()


def _read(name: str) -> str:
    return (PARTS / name).read_text(encoding="utf-8")


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

"""Whether a thing with hours is open, in words: for lists of several such things."""

from dataclasses import dataclass
from datetime import date
from datetime import datetime
from functools import lru_cache
from infoportal.browser.blocks.timeline import as_json
from infoportal.browser.blocks.timeline import isolated
from infoportal.browser.blocks.timeline import timeline
from infoportal.languages import language as language_facts
from infoportal.negotiation import interface_language
from typing import Any
from zope.i18n import translate


#: A list is read for a while, not kept for a week as the page of a point may be.
DAYS = 2


@dataclass(frozen=True)
class Standing:
    """What holds from ``start`` on: ``state`` for the look, ``text`` for people."""

    start: datetime
    state: str
    text: str


def standing(osm: str, at: datetime, language: str) -> Standing | None:
    """Return what holds at a moment; None where nothing is known of hours."""
    begun = [s for s in standings(osm, at.date(), language) if s.start <= at]
    return begun[-1] if begun else None


def coming(osm: dict[str, str], at: datetime, language: str) -> str:
    """Return what the script needs to keep standings true: by key, as JSON."""
    rows = (f'"{key}":{_json(own, at.date(), language)}' for key, own in osm.items())
    return "{" + ",".join(rows) + "}"


@lru_cache(maxsize=4096)
def standings(osm: str, first: date, language: str) -> tuple[Standing, ...]:
    """Return what holds from the beginning of a day on, for some days.

    Kept, because what all readers of a language are told in one day is the same.
    """
    if not osm:
        return ()
    moments = timeline(osm, first, language, DAYS)
    return tuple(
        Standing(m.start, m.state, _said(m.message, language)) for m in moments
    )


@lru_cache(maxsize=4096)
def _json(osm: str, first: date, language: str) -> str:
    moments = timeline(osm, first, language, DAYS)
    text = as_json({"": moments}, lambda message: _said(message, language))
    return text.removeprefix('{"":').removesuffix("}")


def _said(message: Any, language: str) -> str:
    rtl = language_facts(language).direction == "rtl"
    return translate(
        isolated(message) if rtl else message,
        target_language=interface_language(language),
    )

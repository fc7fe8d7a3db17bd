"""What the elements of the script say, in one language (no Plone)."""

from collections.abc import Callable
from infoportal import _
from infoportal.browser.guidance.asking import LABELS
from infoportal.browser.guidance.view import FITS
from infoportal.browser.guidance.view import RUNGS
from infoportal.languages import LANGUAGES
from infoportal.openinghours.formats import locale_of
from infoportal.openinghours.sentence import ALWAYS
from infoportal.openinghours.sentence import CLOSED
from infoportal.openinghours.sentence import NEXT
from infoportal.openinghours.sentence import UNTIL
from infoportal.places.alphabet import place_in_order
from infoportal.vocabularies.terms import MATTERS
from typing import Any
from zope.i18nmessageid import Message


LOADING = _("embed_loading", default="Loading …")
FAILED = _(
    "embed_failed", default="This cannot be shown now. You can read it on its own site."
)
#: By the names that the script has for them. Values stay to be filled in.
SAID = {
    "book": _("embed_book", default="Book a time"),
    "choose": _("guidance_choose", default="Choose a life situation or a service"),
    "condition": FITS["condition"],
    "empty": _("guidance_rung_empty", default="We do not know of any for this."),
    "guidance": _("guidance_title", default="Find out how to get a service"),
    "how": _("guidance_how", default="How you get this:"),
    "i_am_in": LABELS["in"],
    "i_need": LABELS["need"],
    "i_speak": LABELS["speaks"],
    "in_help": _(
        "guidance_in_help",
        default="Municipality or postcode. You may leave it empty.",
    ),
    "languages": _("page_service_languages", default="Languages of service"),
    "life": _("page_matters", default="Life situations"),
    "machine": _(
        "provenance_machine",
        default="This text is a machine translation; nobody has checked it yet.",
    ),
    "more": _("guidance_more_ways", default="More ways: ${number}"),
    "no_points": _(
        "embed_points_none", default="We know of no such service points here."
    ),
    "others": _("page_other", default="Others"),
    "outdated": _(
        "embed_outdated",
        default="The text that this was translated from has changed since. Something "
        "here may be out of date.",
    ),
    "points": _("embed_points_title", default="Service points: ${municipality}"),
    "show": _("guidance_show", default="Show the ways"),
    "site": _("site_name", default="Infoportal"),
    "source": _("embed_source", default="Source: ${source}. Licence: ${licence}."),
    "unfit": _("guidance_ways_not_fitting", default="Ways that do not fit: ${number}"),
    "whole_page": _("embed_whole_page", default="See this page on ${site}"),
}


def words(language: str, say: Callable[[Message], str]) -> dict[str, Any]:
    """Return what the elements say in a language.

    :param say: translates a message; values in it are left as they are.
    """
    locale = locale_of(language)
    matters = [(code, say(title)) for code, title in MATTERS.items()]
    return {
        **{name: say(message) for name, message in SAID.items()},
        "always": {state: say(message) for state, message in ALWAYS.items()}
        | {"closed": say(CLOSED)},
        "until": _by_state(UNTIL, say),
        "next": _by_state(NEXT, say),
        "days": [locale.days["format"]["wide"][day] for day in range(7)],
        "rungs": {name: say(message) for name, message in RUNGS.items()},
        "matters": sorted(matters, key=lambda row: place_in_order(row[1], language)),
        "tongues": [(code, known.native_name) for code, known in LANGUAGES.items()],
    }


def _by_state(
    sentences: dict[Any, Message], say: Callable[[Message], str]
) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for (state, when), message in sentences.items():
        found.setdefault(state, {})[when] = say(message)
    return found

"""Words that come from data: dates, times, names of languages and of codes."""

from babel import Locale
from babel.dates import format_date
from babel.units import format_unit
from datetime import date
from functools import cache
from functools import lru_cache
from infoportal import _
from infoportal.languages import LANGUAGES
from infoportal.openinghours.formats import locale_of
from infoportal.openinghours.formats import time_text
from infoportal.vocabularies.factories import TABLES
from zope.i18nmessageid import Message


#: Languages of service that CLDR names in few languages, or under another code.
NAMES = {
    "ber": _("language_ber", default="Berber"),
    "fse": _("language_fse", default="Finnish Sign Language"),
    "prs": _("language_prs", default="Dari"),
    "rmf": _("language_rmf", default="Finnish Kalo"),
}


MINUTE = "duration-minute"
#: Days, times and lengths that pages write again and again, in all languages.
written = lru_cache(maxsize=4096)


@cache
def locale_for(code: str) -> Locale:
    """Return the CLDR locale of a language, else of the first that stands in."""
    known = LANGUAGES.get(code)
    for candidate in (code, *(known.fallbacks if known else ())):
        locale = locale_of(candidate)
        if locale.language == candidate:
            return locale
    return locale_of("en")


@written
def date_text(iso: str, code: str) -> str:
    """Write the day of an ISO date or moment; '' for none."""
    if not iso:
        return ""
    day = date.fromisoformat(iso[:10])
    return format_date(day, "long", locale=locale_for(code))


@written
def clock_text(value: str, code: str) -> str:
    """Write a time ``HH:MM`` as the language does; '' for none."""
    if not value:
        return ""
    hours, _colon, minutes = value.partition(":")
    return time_text(int(hours) * 60 + int(minutes[:2]), locale_for(code))


@written
def size_text(number: int, code: str) -> str:
    """Write the size of a file, with Latin digits as everywhere."""
    unit, count = ("megabyte", 1_000_000) if number >= 1_000_000 else ("kilobyte", 1000)
    rounded = max(round(number / count, 1 if count > 1000 else 0), 1)
    return format_unit(
        rounded,
        f"digital-{unit}",
        "short",
        locale=locale_for(code),
        numbering_system="latn",
    )


@written
def minutes_text(number: int, code: str) -> str:
    """Write some minutes: ``3 minuuttia``.

    CLDR leaves out the long form where it is the short one, and Babel then gives
    the name of the unit.
    """
    locales = (locale_for(code), locale_of("en"))
    forms = [(locale, form) for locale in locales for form in ("long", "short")]
    texts = (
        format_unit(number, MINUTE, form, locale=locale, numbering_system="latn")
        for locale, form in forms
    )
    return next(text for text in texts if MINUTE not in text)


def language_name(code: str, in_language: str) -> str | Message:
    """Return the name of a language in another one; its own name or code else."""
    if code in NAMES:
        return NAMES[code]
    name = locale_for(in_language).languages.get(code)
    if name:
        return name
    return LANGUAGES[code].native_name if code in LANGUAGES else code


def term(vocabulary: str, code: str) -> str | Message:
    """Return the title of a code in a vocabulary (``channels``), else the code."""
    name = vocabulary if vocabulary.startswith("infoportal.") else ""
    table = TABLES.get(name or f"infoportal.{vocabulary}", {})
    return table.get(code, code)

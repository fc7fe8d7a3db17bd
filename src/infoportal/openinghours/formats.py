"""Times, days and dates as each language writes them (CLDR by way of Babel).

The clock always has 24 hours and Latin digits, in every language.
"""

from babel import Locale
from babel import UnknownLocaleError
from babel.dates import format_interval
from babel.dates import format_skeleton
from collections.abc import Iterable
from datetime import date
from datetime import time


MIDNIGHT = 24 * 60


def locale_of(language: str) -> Locale:
    """Give the locale of a language code; English when CLDR does not know it.

    English is the European kind: CLDR's plain "en" writes dates as in America.
    """
    if language == "en":
        return Locale("en", "GB")
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en", "GB")


def time_text(minute: int, locale: Locale) -> str:
    """Write a time, ``minute`` counted from midnight; the end of a day is 24:00."""
    hour = minute // 60 % 24
    if minute == MIDNIGHT:
        late = format_skeleton("Hm", time(23, 0), locale=locale)
        return late.replace("23", "24")
    return format_skeleton("Hm", time(hour, minute % 60), locale=locale)


def range_text(first: str, last: str, locale: Locale) -> str:
    """Join two texts as a range: 9.00–16.00, ma–to."""
    return f"{first}{_range_sign(locale)}{last}"


def list_text(texts: Iterable[str], locale: Locale) -> str:
    """Join texts with the language's comma."""
    first, *others = texts
    for text in others:
        first = locale.list_patterns["standard"]["start"].format(first, text)
    return first


def day_text(day: int, locale: Locale) -> str:
    """Write the short name of a weekday, 0 Monday to 6 Sunday."""
    return locale.days["stand-alone"]["abbreviated"][day]


def month_days_text(first: date, last: date, locale: Locale) -> str:
    """Write a part of the year: 1. kesäkuuta – 31. elokuuta."""
    if first == last:
        return format_skeleton("MMMd", first, locale=locale)
    return format_interval(first, last, "MMMd", locale=locale)


def dates_text(first: date, last: date, locale: Locale) -> str:
    """Write one date with its weekday and year, or a range of dates."""
    if first == last:
        return format_skeleton("yMMMEd", first, locale=locale)
    return format_interval(first, last, "yMMMd", locale=locale)


def date_in_text(day: date, today: date, locale: Locale) -> str:
    """Write a coming date within a sentence: a weekday alone within six days."""
    if (day - today).days < 7:
        return locale.days["format"]["wide"][day.weekday()]
    return dates_text(day, day, locale)


def _range_sign(locale: Locale) -> str:
    """Find what CLDR puts between two times of day."""
    pattern = locale.interval_formats.get("Hm", {}).get("H", ())
    return pattern[0].rpartition("m")[2] if len(pattern) == 2 else "–"

"""The week in words: which days, which times, in which part of the year."""

from babel import Locale
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from infoportal import _
from infoportal.openinghours.dates import as_seasons
from infoportal.openinghours.dates import in_force
from infoportal.openinghours.dates import Run
from infoportal.openinghours.dates import runs
from infoportal.openinghours.dates import used
from infoportal.openinghours.dates import YEAR_DAYS
from infoportal.openinghours.daylines import DayLine
from infoportal.openinghours.daylines import exception_lines
from infoportal.openinghours.daylines import holiday_lines
from infoportal.openinghours.daylines import weekday_lines
from infoportal.openinghours.formats import list_text
from infoportal.openinghours.formats import locale_of
from infoportal.openinghours.formats import month_days_text
from infoportal.openinghours.rows import day_of_year
from infoportal.openinghours.rows import Hours
from infoportal.openinghours.rows import LEAP_YEAR
from infoportal.openinghours.rows import parity
from infoportal.openinghours.rows import read_exceptions
from infoportal.openinghours.rows import read_hours
from infoportal.openinghours.rows import Row
from infoportal.openinghours.rows import Season
from zope.i18nmessageid import Message


@dataclass(frozen=True)
class SeasonText:
    """The hours of a part of the year, or the exceptional ones.

    ``label`` and ``weeks`` are to be translated; None: the whole year, every week.
    ``current`` tells that the asked date lies in it.
    """

    label: Message | None
    current: bool
    lines: list[DayLine]
    weeks: Message | None


def week_lines(
    hours: Iterable[Row],
    exceptions: Iterable[Row],
    language: str,
    applies_to: str = "",
    on: date | None = None,
) -> list[SeasonText]:
    """Tell the hours of one target, a text a part of the year, in calendar order.

    Where odd and even weeks differ, a part has two texts. The last text holds the
    exceptions, if there are any.

    :param hours, exceptions: rows that pass ``check_hours``, of any target.
    :param language: a language code; one that CLDR does not know is read as English.
    :param applies_to: whose rows count, as in ``to_osm``.
    :param on: the date (Finnish) that the reader asks about: it decides what is
        current, and exceptions before it are left out. None: nothing depends on it.
    """
    locale = locale_of(language)
    rows = used(read_hours(hours, applies_to))
    appointment = bool(rows) and all(row.by_appointment for row in rows)
    texts = []
    for parts, held in _parts_of_year(rows) if rows else []:
        for weeks in _week_kinds(held):
            shown = [row for row in held if row.weeks in ("every", weeks)]
            texts.append(_season_text(parts, weeks, shown, locale, on))
    ahead = [
        run
        for run in runs(read_exceptions(exceptions, applies_to))
        if on is None or run.last >= on
    ]
    if ahead:
        texts.append(_exceptions_text(ahead, appointment, locale, on))
    return texts


def _parts_of_year(
    rows: list[Hours],
) -> list[tuple[list[Season], tuple[Hours, ...]]]:
    """Cut the year where other rows come into force."""
    days: dict[tuple[Hours, ...], list[int]] = {}
    for day in YEAR_DAYS:
        days.setdefault(in_force(rows, day), []).append(day)
    return [(as_seasons(named), held) for held, named in days.items()]


def _week_kinds(rows: Iterable[Hours]) -> tuple[str, ...]:
    differ = any(row.weeks != "every" for row in rows)
    return ("odd", "even") if differ else ("every",)


def _season_text(
    parts: list[Season],
    weeks: str,
    rows: list[Hours],
    locale: Locale,
    on: date | None,
) -> SeasonText:
    whole_year = parts == [Season(YEAR_DAYS[0], YEAR_DAYS[-1])]
    if on is None:
        current = whole_year and weeks == "every"
    else:
        in_part = any(day_of_year(on) in part for part in parts)
        current = in_part and weeks in ("every", parity(on))
    return SeasonText(
        label=None if whole_year else _label(parts, locale),
        current=current,
        lines=weekday_lines(rows, locale) + holiday_lines(rows, locale),
        weeks=_weeks_label(weeks),
    )


def _label(parts: list[Season], locale: Locale) -> Message:
    dates = list_text((_part_text(part, locale) for part in parts), locale)
    return _("hours_season", default="Opening hours ${dates}", mapping={"dates": dates})


def _part_text(part: Season, locale: Locale) -> str:
    """Write a part of the year; the year itself only orders the two ends."""
    new_year = date(LEAP_YEAR, 1, 1).toordinal() - 1
    first = date.fromordinal(new_year + part.first)
    last = date.fromordinal(new_year + part.last)
    if last < first:
        first = first.replace(year=LEAP_YEAR - 4)
    return month_days_text(first, last, locale)


def _weeks_label(weeks: str) -> Message | None:
    if weeks == "odd":
        return _("hours_odd_weeks", default="Odd weeks")
    if weeks == "even":
        return _("hours_even_weeks", default="Even weeks")
    return None


def _exceptions_text(
    ahead: list[Run], appointment: bool, locale: Locale, on: date | None
) -> SeasonText:
    return SeasonText(
        label=_("hours_exceptions", default="Exceptional hours"),
        current=on is not None and any(run.first <= on for run in ahead),
        lines=[
            line for run in ahead for line in exception_lines(run, appointment, locale)
        ],
        weeks=None,
    )

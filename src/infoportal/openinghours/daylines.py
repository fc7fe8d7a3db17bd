"""Lines of a week: days, and the times that they share."""

from babel import Locale
from collections.abc import Iterable
from dataclasses import dataclass
from infoportal import _
from infoportal.openinghours.dates import Run
from infoportal.openinghours.dates import Spans
from infoportal.openinghours.formats import dates_text
from infoportal.openinghours.formats import day_text
from infoportal.openinghours.formats import list_text
from infoportal.openinghours.formats import range_text
from infoportal.openinghours.formats import time_text
from infoportal.openinghours.rows import DAYS
from infoportal.openinghours.rows import Hours
from itertools import groupby
from zope.i18nmessageid import Message


@dataclass(frozen=True)
class DayLine:
    """Days with equal hours. A text is a Message where it is to be translated.

    ``times_text`` says itself that it is closed or by appointment;
    ``by_appointment`` is there for marking up the line.
    """

    days_text: str | Message
    times_text: str | Message
    by_appointment: bool


def weekday_lines(rows: Iterable[Hours], locale: Locale) -> list[DayLine]:
    """Tell Monday to Sunday; successive days with equal hours share their lines."""
    return [
        line
        for days, times in _day_groups(rows, locale)
        for line in _lines(days, times, locale)
    ]


def holiday_lines(rows: list[Hours], locale: Locale) -> list[DayLine]:
    """Tell what differs on public holidays; nothing when all rows hold on them."""
    holding = [row for row in rows if row.on_holidays]
    if len(holding) == len(rows):
        return []
    if not holding:
        label = _("hours_public_holidays", default="Public holidays")
        return _lines(label, ((), ()), locale)
    return [
        line
        for days, times in _day_groups(holding, locale)
        for line in _lines(_on_holidays(days), times, locale)
    ]


def exception_lines(run: Run, appointment: bool, locale: Locale) -> list[DayLine]:
    """Tell the hours of exceptional dates."""
    times = ((), run.spans) if appointment else (run.spans, ())
    return _lines(dates_text(run.first, run.last, locale), times, locale)


def _on_holidays(days: str) -> Message:
    return _(
        "hours_public_holidays_days",
        default="Public holidays, ${days}",
        mapping={"days": days},
    )


def _day_groups(
    rows: Iterable[Hours], locale: Locale
) -> list[tuple[str, tuple[Spans, Spans]]]:
    """Group successive days by their times: for everybody, and by appointment."""
    named = list(rows)
    times = [(_spans(named, day, False), _spans(named, day, True)) for day in _WEEK]
    return [
        (_days_text(list(days), locale), shared)
        for shared, days in groupby(_WEEK, lambda day: times[day])
    ]


def _spans(rows: list[Hours], day: int, appointment: bool) -> Spans:
    return tuple(
        sorted(
            (row.opens, row.closes)
            for row in rows
            if day in row.days and row.by_appointment == appointment
        )
    )


def _days_text(days: list[int], locale: Locale) -> str:
    first = day_text(days[0], locale)
    if len(days) == 1:
        return first
    return range_text(first, day_text(days[-1], locale), locale)


def _lines(
    days: str | Message, times: tuple[Spans, Spans], locale: Locale
) -> list[DayLine]:
    walk_in, appointment = times
    lines = []
    if walk_in:
        lines.append(DayLine(days, _times_text(walk_in, locale), False))
    if appointment:
        text = _(
            "hours_times_by_appointment",
            default="${times}, by appointment",
            mapping={"times": _times_text(appointment, locale)},
        )
        lines.append(DayLine(days, text, True))
    if not lines:
        lines.append(DayLine(days, _("hours_closed", default="Closed"), False))
    return lines


def _times_text(spans: Spans, locale: Locale) -> str:
    return list_text(
        (
            range_text(time_text(opens, locale), time_text(closes, locale), locale)
            for opens, closes in spans
        ),
        locale,
    )


_WEEK = range(len(DAYS))

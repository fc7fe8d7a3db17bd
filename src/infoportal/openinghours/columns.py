"""What each column of a row of opening hours may hold."""

from collections.abc import Callable
from infoportal import _
from infoportal.openinghours.rows import DAYS
from infoportal.openinghours.rows import iso_date
from infoportal.openinghours.rows import minutes
from infoportal.openinghours.rows import month_day
from infoportal.openinghours.rows import WEEKS
from typing import Any
from zope.i18nmessageid import Message

import re


Checker = Callable[[Any], Message | None]

#: In files a provider is named by its content id, in stored rows by its identity.
_TARGET = re.compile(
    r"(service_provider|offer)/\S+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
)


def empty(value: Any) -> bool:
    """Tell whether a column is left out: absent, null, empty text or list."""
    return value is None or value == "" or value == []


def column_fault(kind: str, column: str, value: Any) -> Message | None:
    """Tell what is wrong with a value that is not empty.

    :param kind: ``hours`` or ``exceptions``.
    :param column: the name as it stands in the row.
    :returns: None when nothing is wrong.
    """
    checker = (HOURS if kind == "hours" else EXCEPTIONS).get(column)
    if checker is not None:
        return None if empty(value) else checker(value)
    return _(
        "hours_unknown_column",
        default="There is no column “${column}”.",
        mapping={"column": column},
    )


def unknown_target(value: Any) -> Message:
    """Say that ``applies_to`` names nothing of this point."""
    return _(
        "hours_unknown_target",
        default="“${value}” is no provider or offer of this point.",
        mapping={"value": str(value)},
    )


def _text(value: Any) -> Message | None:
    if isinstance(value, str):
        return None
    return _("hours_not_text", default="This must be text.")


def _flag(value: Any) -> Message | None:
    if isinstance(value, bool):
        return None
    return _("hours_not_boolean", default="This is either true or false.")


def _target(value: Any) -> Message | None:
    if isinstance(value, str) and _TARGET.fullmatch(value):
        return None
    return unknown_target(value)


def _weeks(value: Any) -> Message | None:
    if value in WEEKS:
        return None
    return _(
        "hours_unknown_weeks",
        default="“${value}” is none of every, odd, even.",
        mapping={"value": str(value)},
    )


def _days(value: Any) -> Message | None:
    if not isinstance(value, list):
        return _("hours_days_not_list", default="Days are a list such as mo, tu.")
    for day in value:
        if not isinstance(day, str) or day not in DAYS:
            return _(
                "hours_unknown_day",
                default="“${value}” is no day: mo, tu, we, th, fr, sa, su.",
                mapping={"value": str(day)},
            )
    if len(set(value)) < len(value):
        return _("hours_repeated_day", default="A day stands here twice.")
    return None


def _opens(value: Any) -> Message | None:
    return _unread(value, minutes, _not_a_time)


def _closes(value: Any) -> Message | None:
    return _unread(value, lambda time: minutes(time, closing=True), _not_a_time)


def _not_a_time(value: str) -> Message:
    return _(
        "hours_not_a_time",
        default="“${value}” is not a time such as 09:00.",
        mapping={"value": value},
    )


def _month_day(value: Any) -> Message | None:
    return _unread(value, month_day, _not_a_month_day)


def _not_a_month_day(value: str) -> Message:
    return _(
        "hours_not_a_month_day",
        default="“${value}” is not a month and day such as 06-01.",
        mapping={"value": value},
    )


def _date(value: Any) -> Message | None:
    return _unread(value, iso_date, _not_a_date)


def _not_a_date(value: str) -> Message:
    return _(
        "hours_not_a_date",
        default="“${value}” is not a date such as 2026-12-24.",
        mapping={"value": value},
    )


def _unread(
    value: Any, reader: Callable[[Any], Any], say: Callable[[str], Message]
) -> Message | None:
    try:
        reader(value)
    except ValueError:
        return say(str(value))
    return None


_COMMON: dict[str, Checker] = {
    "id": _text,
    "opens": _opens,
    "closes": _closes,
    "applies_to": _target,
}
HOURS: dict[str, Checker] = {
    **_COMMON,
    "days": _days,
    "season_from": _month_day,
    "season_to": _month_day,
    "weeks": _weeks,
    "by_appointment": _flag,
    "on_holidays": _flag,
}
EXCEPTIONS: dict[str, Checker] = {
    **_COMMON,
    "date": _date,
    "date_to": _date,
    "closed": _flag,
}

"""Open now, in one sentence.

Every sentence is a whole of its own, so that a translator may order its words. The
day in it is written as CLDR writes it within text ("maanantaina" in Finnish).
"""

from datetime import date
from datetime import datetime
from infoportal import _
from infoportal.openinghours.formats import date_in_text
from infoportal.openinghours.formats import locale_of
from infoportal.openinghours.formats import time_text
from infoportal.openinghours.state import HELSINKI
from infoportal.openinghours.state import OpenState
from typing import Literal
from zope.i18nmessageid import Message


When = Literal["today", "tomorrow", "later"]

NIGHT_ENDS = 6

CLOSED = _("hours_now_closed", default="Closed")

UNTIL = {
    ("open", "today"): _("hours_now_open", default="Open now, until ${time}"),
    ("open", "tomorrow"): _(
        "hours_now_open_tomorrow", default="Open now, until tomorrow at ${time}"
    ),
    ("open", "later"): _(
        "hours_now_open_later", default="Open now, until ${day} at ${time}"
    ),
    ("by_appointment", "today"): _(
        "hours_now_appointment", default="Open by appointment, until ${time}"
    ),
    ("by_appointment", "tomorrow"): _(
        "hours_now_appointment_tomorrow",
        default="Open by appointment, until tomorrow at ${time}",
    ),
    ("by_appointment", "later"): _(
        "hours_now_appointment_later",
        default="Open by appointment, until ${day} at ${time}",
    ),
}

NEXT = {
    ("open", "today"): _("hours_opens_today", default="Closed now, opens at ${time}"),
    ("open", "tomorrow"): _(
        "hours_opens_tomorrow", default="Closed now, opens tomorrow at ${time}"
    ),
    ("open", "later"): _(
        "hours_opens_later", default="Closed now, opens ${day} at ${time}"
    ),
    ("by_appointment", "today"): _(
        "hours_appointment_today",
        default="Closed now, open by appointment from ${time}",
    ),
    ("by_appointment", "tomorrow"): _(
        "hours_appointment_tomorrow",
        default="Closed now, open by appointment tomorrow from ${time}",
    ),
    ("by_appointment", "later"): _(
        "hours_appointment_later",
        default="Closed now, open by appointment ${day} from ${time}",
    ),
}

ALWAYS = {
    "open": _("hours_always_open", default="Open now"),
    "by_appointment": _("hours_always_appointment", default="Open by appointment"),
}


def state_message(state: OpenState, at: datetime, language: str) -> Message:
    """Say in one sentence what holds at a moment.

    :param state: the answer of ``state_at`` for the same moment.
    :param at: the moment, aware, in any zone; days are reckoned in Finland.
    :param language: a language code, for the time and the day in the sentence.
    :returns: a message to be translated; its mapping has ``time`` and ``day``
        where the sentence uses them.
    """
    now = at.astimezone(HELSINKI)
    if state.state == "closed":
        if state.next is None or state.next_state is None:
            return CLOSED
        when = _when(now.date(), state.next)
        return _filled(NEXT[state.next_state, when], now, state.next, language)
    if state.until is None:
        return ALWAYS[state.state]
    when = _when(now.date(), state.until)
    if when == "tomorrow" and _same_night(state.until):
        when = "today"
    return _filled(UNTIL[state.state, when], now, state.until, language)


def _when(today: date, then: datetime) -> When:
    days = (then.date() - today).days
    if days < 1:
        return "today"
    return "tomorrow" if days == 1 else "later"


def _same_night(then: datetime) -> bool:
    """An evening that ends after midnight still ends today, as people speak."""
    return (then.hour, then.minute) <= (NIGHT_ENDS, 0)


def _filled(message: Message, now: datetime, then: datetime, language: str) -> Message:
    locale = locale_of(language)
    time = time_text(then.hour * 60 + then.minute, locale)
    mapping = {"time": time}
    if "${day}" in (message.default or ""):
        mapping["day"] = date_in_text(then.date(), now.date(), locale)
    return Message(message, mapping=mapping)

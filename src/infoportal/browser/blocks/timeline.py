"""What holds when, for some days ahead: a sentence from each moment on.

A page may be read long after it was rendered. The sentences of the coming days go
with it, so that a script only has to look at the clock: it knows no language, no
time zone and no rule of its own.
"""

from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from functools import lru_cache
from infoportal.openinghours.sentence import state_message
from infoportal.openinghours.state import HELSINKI
from infoportal.openinghours.state import state_at
from zope.i18nmessageid import Message

import json


DAYS_AHEAD = 8
LRI, PDI = "\u2066", "\u2069"


@dataclass(frozen=True)
class Moment:
    """From ``start`` on ``state`` holds, said by ``message`` (to be translated)."""

    start: datetime
    state: str
    message: Message


@lru_cache(maxsize=1024)
def timeline(
    osm: str, first: date, language: str, days: int = DAYS_AHEAD
) -> tuple[Moment, ...]:
    """Return what is to be said from the beginning of ``first`` for some days.

    A new moment begins where the state changes, and at every midnight, because
    "tomorrow" becomes "today" then.
    """
    starts = set()
    for number in range(days):
        midnight = _midnight(first + timedelta(days=number))
        starts.add(midnight)
        starts.update(_changes(osm, midnight, _midnight(midnight.date(), 1)))
    found = []
    for start in sorted(starts):
        state = state_at(osm, start)
        found.append(Moment(start, state.state, state_message(state, start, language)))
    return tuple(found)


def current(moments: Iterable[Moment], at: datetime) -> Moment:
    """Return the moment that holds ``at``; the moments must have begun."""
    return [moment for moment in moments if moment.start <= at][-1]


def as_json(
    timelines: dict[str, tuple[Moment, ...]], translate: Callable[[Message], str]
) -> str:
    """Return timelines for the script in the page; it cannot end a script element."""
    data = {
        whose: [
            {
                "from": moment.start.isoformat(timespec="minutes"),
                "state": moment.state,
                "text": translate(moment.message),
            }
            for moment in moments
        ]
        for whose, moments in timelines.items()
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c")


def isolated(message: Message | str) -> Message | str:
    """Return a message whose values keep their direction within the other one."""
    if not isinstance(message, Message) or not message.mapping:
        return message
    mapping = {
        name: f"{LRI}{value}{PDI}" if name in ("time", "times") else value
        for name, value in message.mapping.items()
    }
    return Message(message, mapping=mapping)


def _midnight(day: date, later: int = 0) -> datetime:
    return datetime.combine(day + timedelta(days=later), time(), HELSINKI)


def _changes(osm: str, start: datetime, end: datetime) -> list[datetime]:
    """Return when the state changes after ``start`` and before ``end``."""
    found: list[datetime] = []
    until = state_at(osm, start).until
    while until is not None and until < end:
        found.append(until)
        until = state_at(osm, until).until
    return found

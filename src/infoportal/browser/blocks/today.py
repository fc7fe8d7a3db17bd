"""Today's hours in a few words, and what a list says of what is open."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from functools import lru_cache
from infoportal import _
from infoportal.browser.blocks.timeline import as_json
from infoportal.browser.blocks.timeline import current
from infoportal.browser.blocks.timeline import Moment
from infoportal.browser.blocks.timeline import timeline
from infoportal.openinghours.formats import list_text
from infoportal.openinghours.formats import locale_of
from infoportal.openinghours.formats import MIDNIGHT
from infoportal.openinghours.formats import range_text
from infoportal.openinghours.formats import time_text
from infoportal.openinghours.state import HELSINKI
from infoportal.openinghours.state import state_at
from zope.i18nmessageid import Message


#: A list knows of today and tomorrow; the pages of its things know more.
DAYS = 2
TODAY = {
    "open": _("hours_today", default="Today ${times}"),
    "by_appointment": _(
        "hours_today_appointment", default="Today ${times}, by appointment"
    ),
}
CLOSED = _("hours_today_closed", default="Closed today")

Span = tuple[str, int, int]


@lru_cache(maxsize=1024)
def today_message(osm: str, day: date, language: str) -> Message:
    """Say when it is open on a day; times by appointment where there are no others."""
    spans = day_spans(osm, day)
    locale = locale_of(language)
    for kind, message in TODAY.items():
        times = [
            range_text(time_text(opens, locale), time_text(closes, locale), locale)
            for state, opens, closes in spans
            if state == kind
        ]
        if times:
            return Message(message, mapping={"times": list_text(times, locale)})
    return CLOSED


def day_spans(osm: str, day: date) -> list[Span]:
    """Return state, beginning and end (minutes) of what is not closed on a day."""
    start = datetime.combine(day, time(), HELSINKI)
    end = datetime.combine(day + timedelta(days=1), time(), HELSINKI)
    found = []
    at: datetime | None = start
    while at is not None and at < end:
        state = state_at(osm, at)
        if state.state != "closed":
            ends = state.until is None or state.until >= end
            closes = MIDNIGHT if ends else _minute(state.until)
            found.append((state.state, _minute(at), closes))
        at = state.until
    return found


def _minute(at: datetime | None) -> int:
    return at.hour * 60 + at.minute if at else MIDNIGHT


@dataclass(frozen=True)
class Opening:
    """What a list says of one thing; ``key`` names its sentences for the script."""

    key: str
    now: Moment
    today: Message
    until: str


class Openings:
    """What is open in a list, each set of hours told to the script once."""

    def __init__(self, language: str, at: datetime) -> None:
        self.language = language
        self.at = at.astimezone(HELSINKI)
        self._known: dict[str, tuple[str, tuple[Moment, ...]]] = {}

    def of(self, osm: str) -> Opening | None:
        """Return what is said of some hours; None where none are told."""
        if not osm:
            return None
        day = self.at.date()
        if osm not in self._known:
            moments = timeline(osm, day, self.language, DAYS)
            now = moments.index(current(moments, self.at))
            self._known[osm] = f"h{len(self._known)}", moments[now:]
        key, moments = self._known[osm]
        end = datetime.combine(day + timedelta(days=1), time(), HELSINKI)
        return Opening(
            key,
            moments[0],
            today_message(osm, day, self.language),
            end.isoformat(timespec="minutes"),
        )

    def json(self, translate: Callable[[Message], str]) -> str:
        """Return the sentences of today and tomorrow, for the script."""
        return as_json(dict(self._known.values()), translate)

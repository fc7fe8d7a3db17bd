"""iCalendar: the dates on which points and advice are closed, or open otherwise."""

from infoportal.exchange.calendar import calendar
from infoportal.services.formats.speaking import source_of
from infoportal.services.formats.values import Told


TYPES = frozenset({"service_point", "advice_channel"})


def as_calendar(told: Told) -> bytes:
    """Return the exceptional dates of a batch, or of one place."""
    source = source_of(told.machine().joined)
    places = [source.version(found.head) for found in told.found]
    name = places[0].head.title if told.page is None else ""
    return calendar(source, places, name)

"""What of the API is going to change, and when: told six months before.

A row names an endpoint, or one of its parameters, since when nobody should begin to
use it, and from when on it may be gone. Every answer to who used it says so in
``Deprecation`` (RFC 9745) and ``Sunset`` (RFC 8594); the OpenAPI document has
``deprecated: true``.
"""

from calendar import monthrange
from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from datetime import datetime
from datetime import time
from datetime import UTC
from wsgiref.handlers import format_date_time


@dataclass(frozen=True)
class Deprecated:
    """What is out of date since ``since`` and may be gone from ``until`` on.

    ``endpoint`` is its name with @; ``parameter`` one of its parameters, "" for the
    endpoint as a whole.
    """

    endpoint: str
    since: date
    until: date
    parameter: str = ""


Table = Sequence[Deprecated]
TABLE: Table = ()
#: At least so many months lie between the two dates.
NOTICE = 6


def rows_of(endpoint: str, asked: Iterable[str], table: Table = TABLE) -> Table:
    """Return the rows that concern a request.

    :param asked: the names of the parameters that were given.
    """
    used = {"", *asked}
    return [r for r in table if r.endpoint == endpoint and r.parameter in used]


def is_deprecated(endpoint: str, parameter: str = "", table: Table = TABLE) -> bool:
    """Tell whether an endpoint, or one of its parameters, is out of date."""
    return any((r.endpoint, r.parameter) == (endpoint, parameter) for r in table)


def headers_of(
    endpoint: str, asked: Iterable[str], table: Table = TABLE
) -> dict[str, str]:
    """Return the headers of an answer; none unless it used what is out of date.

    Of several the one that goes first counts.
    """
    rows = rows_of(endpoint, asked, table)
    if not rows:
        return {}
    first = min(rows, key=lambda row: (row.until, row.since))
    return {
        "Deprecation": f"@{_seconds(first.since)}",
        "Sunset": format_date_time(_seconds(first.until)),
    }


def earliest_end(since: date, months: int = NOTICE) -> date:
    """Return the day some months later; the month's last where it has no such day."""
    years, month = divmod(since.month - 1 + months, 12)
    year, month = since.year + years, month + 1
    return since.replace(year, month, min(since.day, monthrange(year, month)[1]))


def _seconds(day: date) -> int:
    return int(datetime.combine(day, time(), UTC).timestamp())

"""What HTTP needs to know of an answer: how long it holds, and whether it is new."""

from datetime import datetime
from datetime import time
from datetime import timedelta
from infoportal.openinghours.state import HELSINKI

import hashlib
import re


#: How long, in seconds, an answer may be kept that no clock changes.
LIFETIME = 60

_TAG = re.compile(r'(?:W/)?("[^"]*")')


def etag(*parts: object) -> str:
    """Return a strong ETag of all that an answer is made from."""
    return f'"{hashlib.sha256(repr(parts).encode()).hexdigest()[:32]}"'


def is_known(tag: str, if_none_match: str) -> bool:
    """Tell whether who asks has the answer already (RFC 9110, 13.1.2)."""
    return if_none_match.strip() == "*" or tag in _TAG.findall(if_none_match)


def first_moment(*moments: datetime | str | None) -> datetime | None:
    """Return the earliest of some moments; empty ones do not count."""
    given = (
        datetime.fromisoformat(moment) if isinstance(moment, str) else moment
        for moment in moments
        if moment
    )
    return min(given, default=None)


def next_midnight(now: datetime) -> datetime:
    """Return when the next day begins in Finland."""
    tomorrow = now.astimezone(HELSINKI).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time(), HELSINKI)


def lifetime(now: datetime, valid_until: datetime | None) -> int:
    """Return for how many seconds an answer may be kept."""
    if valid_until is None:
        return LIFETIME
    return max(0, min(LIFETIME, int((valid_until - now).total_seconds())))


def cache_control(now: datetime, valid_until: datetime | None) -> str:
    """Return the Cache-Control header of a public answer."""
    return f"public, max-age={lifetime(now, valid_until)}"

"""What HTTP needs to know of an answer: how long it holds, and whether it is new."""

from datetime import datetime
from datetime import time
from datetime import timedelta
from infoportal.openinghours.state import HELSINKI

import hashlib
import re


#: How long, in seconds, an answer is fresh that no clock changes.
LIFETIME = 60
#: How long after that a cache may give it while it asks anew (RFC 5861).
REVALIDATE = 60
#: And how long when the portal cannot be reached: a day.
ON_ERROR = 86_400

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


def cache_control(now: datetime, until: datetime | None) -> str:
    """Return the Cache-Control header of a public answer.

    No lifetime, neither a fresh nor a stale one, reaches beyond ``until``: from then
    on the answer is no longer true, and no cache that obeys tells it.
    """
    left = ON_ERROR + LIFETIME
    if until is not None:
        left = max(0, min(left, int((until - now).total_seconds())))
    fresh = min(LIFETIME, left)
    said = [f"public, max-age={fresh}, s-maxage={fresh}"]
    stale = left - fresh
    if not stale:
        return f"{said[0]}, must-revalidate"
    said.append(f"stale-while-revalidate={min(REVALIDATE, stale)}")
    said.append(f"stale-if-error={min(ON_ERROR, stale)}")
    return ", ".join(said)

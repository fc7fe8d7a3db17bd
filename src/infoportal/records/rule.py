"""The one rule of what the public sees.

Public is what is published AND within its dates AND whose parents are all public.
To everybody without rights, what is not public does not exist.
"""

from collections.abc import Iterable
from infoportal.records.values import Head


def is_current(head: Head, now: str) -> bool:
    """Tell whether one thing is published and within its dates.

    ``now`` is an ISO moment in UTC, written like the head's own moments, so that
    the order of the strings is the order of time.
    """
    return (
        head.state == "published"
        and (not head.effective or head.effective <= now)
        and (not head.expires or now < head.expires)
    )


def is_public(chain: Iterable[Head | None], now: str) -> bool:
    """Tell whether a thing is public; ``chain`` is itself and all its parents."""
    return all(head is not None and is_current(head, now) for head in chain)


def next_boundary(heads: Iterable[Head], now: str) -> str:
    """Return the next moment at which something appears or expires, or ''."""
    moments = (
        moment
        for head in heads
        if head.state == "published"
        for moment in (head.effective, head.expires)
        if moment > now
    )
    return min(moments, default="")

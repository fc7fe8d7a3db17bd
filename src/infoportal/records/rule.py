"""The one rule of what the public sees.

Public is what is published AND within its dates AND whose parents are all public.
To everybody without rights, what is not public does not exist.
"""

from bisect import bisect_right
from collections.abc import Iterable
from collections.abc import Sequence
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


def boundaries(heads: Iterable[Head]) -> list[str]:
    """Return the moments at which a published thing appears or expires, in order."""
    moments = {
        moment
        for head in heads
        if head.state == "published"
        for moment in (head.effective, head.expires)
        if moment
    }
    return sorted(moments)


def next_boundary(moments: Sequence[str], now: str) -> str:
    """Return the first of ordered moments after ``now``, or ''."""
    position = bisect_right(moments, now)
    return moments[position] if position < len(moments) else ""

"""What was public and is no more: for how long that is told, and of what."""

from datetime import datetime
from datetime import timedelta
from infoportal.journal.rows import Key
from infoportal.journal.rows import Row
from infoportal.journal.rows import Told
from infoportal.journal.spans import EVER
from infoportal.journal.spans import period
from infoportal.records.overview import Overview
from typing import Protocol


#: Days for which rows are kept, and what has gone answers 410.
KEPT = 400


class Memory(Protocol):
    """The journal, to ask what was public."""

    def told(self, key: Key) -> Told | None:
        """Return what was public of a key."""

    def row(self, key: Key) -> Row | None:
        """Return the last row of a key."""


def horizon(now: str) -> str:
    """Return the moment before which nothing is kept."""
    moment = datetime.fromisoformat(now) - timedelta(days=KEPT)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def is_gone(memory: Memory, view: Overview, key: Key | None) -> bool:
    """Tell whether a thing was public within the days that count, and is no more."""
    if key is None or view.public(*key) is not None:
        return False
    moment = went(memory, view, key)
    if moment:
        return moment >= horizon(view.now)
    return memory.told(key) is not None


def went(memory: Memory, view: Overview, key: Key) -> str:
    """Return since when something is public no more, "" when that is not known."""
    row = memory.row(key)
    told = memory.told(key) is not None
    ends = [row.went] if row is not None and row.is_gone else []
    head = view.index.by_key.get(key)
    if head is not None:
        span = period(view.index.chain(head))
        # What was made when its end had passed already has never been public.
        before = told or (row is not None and row.at < span.end)
        if before and span.has_begun(view.now) and span.end != EVER:
            ends.append(span.end)
    if not ends and row is not None and told:
        return row.at
    return max(ends, default="")

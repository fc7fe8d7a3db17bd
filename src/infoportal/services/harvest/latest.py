"""What has changed last, for readers that keep no cursor: feeds."""

from collections.abc import Iterable
from collections.abc import Iterator
from heapq import nlargest
from infoportal.exchange.atom import Gone
from infoportal.journal.following import Change
from infoportal.journal.following import known_type
from infoportal.journal.gone import is_gone
from infoportal.journal.gone import went
from infoportal.journal.journal import Journal
from infoportal.journal.rows import UPDATED
from infoportal.journal.rows import WITHDRAWN
from infoportal.records.overview import Overview
from infoportal.records.values import Head
from infoportal.services.harvest.asking import LISTS
from itertools import islice


#: As many rows are looked through for what has gone.
MOST_LOOKED = 5000


def latest(
    journal: Journal, view: Overview, languages: frozenset[str], size: int
) -> list[Change]:
    """Return what has come, changed or gone last in some languages."""
    heads = (h for n in LISTS for c in languages for h in view.heads(n, c))
    there = (
        (_moment(head), Change(UPDATED, head.id, head.language, head.type, head))
        for head in heads
    )
    # To look for it through thousands of rows is done once an edit, for all languages:
    # what is kept must not grow with what visitors ask.
    gone = view.keep("left", lambda: _left(journal, view))
    left = (pair for pair in gone if pair[1].language in languages)
    found = nlargest(size, [*there, *left], key=lambda pair: (pair[0], pair[1].id))
    return [change for _moment_of, change in found]


def gone_of(
    journal: Journal, view: Overview, changes: Iterable[Change]
) -> Iterator[Gone]:
    """Yield what some changes tell to be public no more, and since when."""
    for change in changes:
        if change.head is None:
            key = (change.id, change.language)
            yield Gone(*key, went(journal, view, key))


def _moment(head: Head) -> str:
    """Return when something last changed, or appeared if that was later."""
    return max(head.modified, head.effective)


def _left(journal: Journal, view: Overview) -> list[tuple[str, Change]]:
    return [
        (went(journal, view, (change.id, change.language)), change)
        for change in _gone(journal, view)
    ]


def _gone(journal: Journal, view: Overview) -> Iterator[Change]:
    rows = islice(journal.newest(), MOST_LOOKED)
    keys = dict.fromkeys([*(row.key for row in rows), *view.index.by_key])
    for key in keys:
        if is_gone(journal, view, key):
            type_name = known_type(journal, view, key)
            if type_name in LISTS:
                yield Change(WITHDRAWN, *key, type_name, None)

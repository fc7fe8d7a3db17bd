"""What somebody knows of a thing who has read up to a place of the journal.

It was public for him as the last turn up to that place left it, or as the first one
behind found it. Both count: who writes does not see what is committed beside him, and
to tell once more that a thing went does no harm, but to keep it back would.
"""

from collections.abc import Iterator
from infoportal.journal.cursor import Place
from infoportal.journal.rows import Ends
from infoportal.journal.rows import Key
from infoportal.journal.rows import MOST_TURNS
from infoportal.journal.rows import Row
from infoportal.journal.rows import Turn


def knew(row: Row, number: int, place: Place) -> bool:
    """Tell whether a thing was public to who had read up to a number and a place."""
    if _forgotten(row, number):
        return True
    earlier, later = _parted(row, number)
    around = [turn.after for turn in earlier[-1:]] + [turn.before for turn in later[:1]]
    return any(
        _begun(ends, row.key, place) and not _over(ends, row.key, place)
        for ends in around
    )


def may_know(row: Row, number: int, place: Place, now: str) -> bool:
    """Tell whether a thing was public at that place or at any moment since."""
    return _forgotten(row, number) or any(
        _begun(ends, row.key, until) and not _over(ends, row.key, since)
        for ends, since, until in _held(row, number, place, Place(now))
    )


def _forgotten(row: Row, number: int) -> bool:
    """Tell whether turns behind a number are remembered no more."""
    return len(row.turns) == MOST_TURNS and number < row.turns[0][0]


def _parted(row: Row, number: int) -> tuple[list[Turn], list[Turn]]:
    """Return the turns up to a number, and those behind it."""
    turns = [Turn(*turn) for turn in row.turns]
    earlier = [turn for turn in turns if turn.number <= number]
    return earlier, turns[len(earlier) :]


def _held(
    row: Row, number: int, place: Place, now: Place
) -> Iterator[tuple[Ends, Place, Place]]:
    """Yield what held for a thing since a place, and from when until when it did."""
    earlier, later = _parted(row, number)
    if earlier:
        yield earlier[-1].after, place, Place(later[0].at) if later else now
    since = place
    for turn in later:
        moment = Place(turn.at)
        yield turn.before, since, moment
        since = max(place, moment)
        yield turn.after, since, now


def _begun(ends: Ends, key: Key, place: Place) -> bool:
    return ends[0] < ends[1] and (not ends[0] or Place(ends[0], *key) <= place)


def _over(ends: Ends, key: Key, place: Place) -> bool:
    return Place(ends[1], *key) <= place

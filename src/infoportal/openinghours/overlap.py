"""Rows of opening hours that cannot both be meant."""

from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence
from infoportal import _
from infoportal.openinghours.dates import YEAR_DAYS
from infoportal.openinghours.fault import Fault
from infoportal.openinghours.rows import DAY_MINUTES
from infoportal.openinghours.rows import Exceptional
from infoportal.openinghours.rows import Hours
from infoportal.openinghours.rows import read_exceptions
from infoportal.openinghours.rows import read_hours
from infoportal.openinghours.rows import Row
from infoportal.openinghours.rows import Season
from infoportal.openinghours.rows import target
from itertools import combinations
from itertools import groupby


WEEK_MINUTES = 7 * DAY_MINUTES
CYCLE = 2 * WEEK_MINUTES

Span = tuple[int, int]


def hours_that_overlap(rows: Sequence[Row]) -> Iterator[Fault]:
    """Find pairs of weekly rows open at once; the fault names the later row.

    :param rows: rows without faults of their own. Rows of different targets never
        overlap, nor does a row of a season with one that has none (it beats it).
    """
    for applies_to, _rows in _by_target(rows):
        for one, other in combinations(read_hours(rows, applies_to), 2):
            if _share_a_day(one.season, other.season) and _meet(
                _cycle(one), _cycle(other)
            ):
                yield _overlap(other.id, one.id)


def exceptions_that_clash(rows: Sequence[Row]) -> Iterator[Fault]:
    """Find exceptions of the same dates that contradict, or that meet by halves.

    A range may lie wholly within another: then the shorter one holds.
    """
    for applies_to, own in _by_target(rows):
        pairs = zip(own, read_exceptions(own, applies_to), strict=True)
        for (one_row, one), (other_row, other) in combinations(pairs, 2):
            fault = _clash(one, other, one_row["id"], other_row["id"])
            if fault is not None:
                yield fault


def _clash(
    one: Exceptional, other: Exceptional, one_id: str, other_id: str
) -> Fault | None:
    if (one.first, one.last) == (other.first, other.last):
        if one.closed or other.closed:
            return Fault(
                other_id,
                "closed",
                _(
                    "hours_exceptions_contradict",
                    default="The row “${other}” is of the same dates; one of them "
                    "says closed.",
                    mapping={"other": one_id},
                ),
            )
        if _meet([(one.opens, one.closes)], [(other.opens, other.closes)]):
            return _overlap(other_id, one_id)
        return None
    apart = one.last < other.first or other.last < one.first
    if apart or _within(one, other) or _within(other, one):
        return None
    return Fault(
        other_id,
        "date",
        _(
            "hours_exceptions_cross",
            default="Some of its dates are also in the row “${other}”, some are not.",
            mapping={"other": one_id},
        ),
    )


def _within(one: Exceptional, other: Exceptional) -> bool:
    return other.first <= one.first and one.last <= other.last


def _overlap(row_id: str, other: str) -> Fault:
    message = _(
        "hours_overlap",
        default="It overlaps with the row “${other}”.",
        mapping={"other": other},
    )
    return Fault(row_id, "opens", message)


def _by_target(rows: Iterable[Row]) -> Iterator[tuple[str, list[Row]]]:
    for applies_to, group in groupby(sorted(rows, key=target), target):
        yield applies_to, list(group)


def _share_a_day(one: Season | None, other: Season | None) -> bool:
    if one is None or other is None:
        return one is other
    return any(day in one and day in other for day in YEAR_DAYS)


def _cycle(row: Hours) -> list[Span]:
    """Lay a row on two weeks, odd and even, that follow each other for ever."""
    starts = {"odd": (0,), "even": (WEEK_MINUTES,)}.get(row.weeks, (0, WEEK_MINUTES))
    spans: list[Span] = []
    for start in (week + day * DAY_MINUTES for week in starts for day in row.days):
        opens, closes = start + row.opens, start + row.closes
        spans.append((opens, min(closes, CYCLE)))
        if closes > CYCLE:
            spans.append((0, closes - CYCLE))
    return spans


def _meet(one: Iterable[Span], other: Sequence[Span]) -> bool:
    return any(a < d and c < b for a, b in one for c, d in other)

"""Which of two sequences belong together, and which of that is beyond doubt.

Of all ways to match two sequences in their order the best are sought (the greatest
sum of weights). There may be several: only what all of them have in common is a
match. So nothing is guessed where two ways are equally good.
"""

from collections.abc import Callable
from collections.abc import Sequence
from typing import TypeVar


T = TypeVar("T")
#: How well two things go together; 0 when they cannot.
Weight = Callable[[T, T], int]
Weights = list[list[int]]
#: The greatest sum, and in how many ways it is reached.
Best = tuple[int, int]


def best_weight(left: Sequence[T], right: Sequence[T], weight: Weight[T]) -> int:
    """Return the greatest sum of weights of a match in order."""
    return _table(_weights(left, right, weight), len(right))[-1][-1][0]


def certain_pairs(
    left: Sequence[T], right: Sequence[T], weight: Weight[T]
) -> list[tuple[int, int]]:
    """Return the places of what belongs together in every best match."""
    weights = _weights(left, right, weight)
    ahead = _table(weights, len(right))
    back = _table([row[::-1] for row in weights[::-1]], len(right))
    best, ways = ahead[-1][-1]
    found = []
    for i, row in enumerate(weights):
        for j, worth in enumerate(row):
            before, after = ahead[i][j], back[-2 - i][-2 - j]
            reached = worth and before[0] + worth + after[0] == best
            if reached and before[1] * after[1] == ways:
                found.append((i, j))
    return found


def _weights(left: Sequence[T], right: Sequence[T], weight: Weight[T]) -> Weights:
    return [[weight(one, other) for other in right] for one in left]


def _table(weights: Weights, width: int) -> list[list[Best]]:
    """Return what is best for all beginnings of the two sequences."""
    rows = [[(0, 1)] * (width + 1)]
    for weighed in weights:
        above, row = rows[-1], [(0, 1)]
        for j, worth in enumerate(weighed):
            row.append(_best(above[j + 1], row[j], above[j], worth))
        rows.append(row)
    return rows


def _best(up: Best, aside: Best, across: Best, worth: int) -> Best:
    """Return the best of leaving one alone, or the other, or matching both."""
    paired = across[0] + worth if worth else -1
    best = max(up[0], aside[0], paired)
    ways = sum(found[1] for found in (up, aside) if found[0] == best)
    if across[0] == best:
        ways -= across[1]  # leaving both alone was counted in both orders
    if paired == best:
        ways += across[1]
    return best, ways

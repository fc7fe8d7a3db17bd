"""When what was written may mean a name; both are folded.

The tests are ordered from sure to unsure; whoever asks stops at the first that
finds something.
"""

from collections.abc import Callable
from infoportal.places.folding import is_han


VOWELS = frozenset("aeiouyаеиоуюя")
LONGEST_ENDING = 5
Test = Callable[[str, str], bool]


def is_name(written: str, name: str) -> bool:
    """Tell whether it is the name."""
    return written == name


def begins(written: str, name: str) -> bool:
    """Tell whether a word of the name begins so."""
    enough = len(written) >= 2 or is_han(written)
    return enough and f" {name}".find(f" {written}") >= 0


def inflected(written: str, name: str) -> bool:
    """Tell whether it is the name with an ending: Oulussa, Rovaniemellä, 奥卢市."""
    longest = 2 if is_han(name) else LONGEST_ENDING
    return any(
        written.startswith(stem) and 0 < len(written) - len(stem) <= longest
        for stem in _stems(name)
    )


def _stems(name: str) -> list[str]:
    stems = [name] if len(name) >= 4 or is_han(name) and len(name) >= 2 else []
    if len(name) >= 6 and name[-1] in VOWELS:
        stems.append(name[:-1])  # Rovaniemi, Rovaniemellä
    if len(name) >= 6 and name.endswith("nen"):
        stems.append(f"{name[:-3]}s")  # Kauniainen, Kauniaisissa
    return stems


def misspelt(written: str, name: str) -> bool:
    """Tell whether it is the name but for one slip, two in a long name."""
    size = min(len(written), len(name))
    if size < (4 if is_han(name) else 5):
        return False
    return slips(written, name, limit=2 if size >= 9 else 1) is not None


def slips(one: str, other: str, limit: int) -> int | None:
    """Return how many letters were missed, added, changed or swapped; None: more."""
    if abs(len(one) - len(other)) > limit:
        return None
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, last, row = row[:], before, [i]
        for j, there in enumerate(other, 1):
            cost = min(row[-1] + 1, before[j] + 1, before[j - 1] + (letter != there))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == there:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return None
    return row[-1] if row[-1] <= limit else None

"""Which municipalities somebody may mean."""

from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from infoportal.places.folding import fold
from infoportal.places.likeness import begins
from infoportal.places.likeness import inflected
from infoportal.places.likeness import is_name
from infoportal.places.likeness import misspelt
from infoportal.places.likeness import Test
from infoportal.records.geo import distance
from typing import Literal

import re


How = Literal[
    "nothing", "name", "spelling", "postcode", "postcode_like", "not_postcode", "none"
]
FIVE_DIGITS = re.compile(r"(?<!\d)\d{5}(?!\d)")
#: More municipalities than this under the first digits of a code tell nothing.
TOO_MANY = 6
Names = Mapping[str, Iterable[str]]
Postcodes = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Found:
    """The numbers of municipalities, and how sure that is.

    ``how``: ``name`` and ``postcode`` are what was asked for, ``spelling`` and
    ``postcode_like`` what comes near it; the others found nothing.
    """

    how: How
    numbers: tuple[str, ...] = ()


def spellings(titles: Iterable[str]) -> tuple[str, ...]:
    """Return the names within titles: ``赫尔辛基（Helsinki）`` holds two."""
    parts = (part for title in titles for part in re.split(r"[()（）]", title))
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def find(text: str, names: Names, postcodes: Postcodes) -> Found:
    """Return which municipalities a text may mean, written in any script.

    :param names: every name of each municipality, by number.
    :param postcodes: numbers of municipalities by postcode.
    """
    written = fold(text)
    if not written:
        return Found("nothing")
    together = written.replace(" ", "")
    if together.isdigit():
        written = together
    code = FIVE_DIGITS.search(written)
    if code:
        return by_postcode(code.group(), postcodes)
    if together.isdigit():
        return Found("not_postcode")
    return by_name(written, names)


def by_postcode(code: str, postcodes: Postcodes) -> Found:
    """Return the municipalities of a postcode, else of those that begin like it."""
    if code in postcodes:
        return Found("postcode", postcodes[code])
    for digits in (3, 2):
        alike = (n for c, n in postcodes.items() if c[:digits] == code[:digits])
        numbers = tuple(dict.fromkeys(number for each in alike for number in each))
        if 0 < len(numbers) <= TOO_MANY:
            return Found("postcode_like", numbers)
    return Found("none")


def by_name(written: str, names: Names) -> Found:
    """Return the municipalities that a folded text names, the surest way that does."""
    folded = {n: tuple(map(fold, known)) for n, known in names.items()}
    for test in (is_name, begins, inflected):
        numbers = _passing(test, written, folded)
        if numbers:
            return Found("name", numbers)
    for word in written.split():
        # "the city of Oulu", "Oulun kaupunki"
        for test in (is_name, inflected):
            numbers = _passing(test, word, folded) if len(word) > 2 else ()
            if numbers and word != written:
                return Found("name", numbers)
    numbers = _passing(misspelt, written, folded)
    return Found("spelling", numbers) if numbers else Found("none")


def _passing(
    test: Test, written: str, folded: Mapping[str, tuple[str, ...]]
) -> tuple[str, ...]:
    return tuple(
        number
        for number, known in folded.items()
        if any(test(written, name) for name in known)
    )


def nearest(
    point: tuple[float, float],
    others: Mapping[str, tuple[float, float]],
    count: int = 3,
) -> list[tuple[str, int]]:
    """Return the keys of the nearest points, with the kilometres to them."""
    away = sorted((distance(point, there), key) for key, there in others.items())
    return [(key, round(kilometres)) for kilometres, key in away[:count]]

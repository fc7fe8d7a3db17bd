"""Other spellings: the words of the portal that are nearest to what was typed."""

from collections import Counter
from collections.abc import Iterable
from infoportal.records.values import Head
from infoportal.search.folding import folded_words
from infoportal.search.folding import is_unspaced
from infoportal.search.folding import words_in
from infoportal.search.terms import LONGEST_QUERY


#: So many faults are taken for a slip: ``(letters at least, faults at most)``.
SLIPS = ((8, 3), (6, 2), (4, 1))
MOST_SPELLINGS = 3
MOST_TITLES = 5
#: Of longer queries nothing is guessed: it would cost much and say little.
MOST_WORDS = 4
LONGEST_TITLE = 80


def distance(one: str, other: str, most: int) -> int:
    """Return how many letters are wrong, missing, too many or in the other order.

    What is more than ``most`` is told as ``most + 1``.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, sign in enumerate(one, 1):
        last, before, row = before, row, [i]
        for j, against in enumerate(other, 1):
            best = min(before[j] + 1, row[-1] + 1, before[j - 1] + (sign != against))
            if last and j > 1 and sign == other[j - 2] and one[i - 2] == against:
                best = min(best, last[j - 2] + 1)
            row.append(best)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def slips(word: str) -> int:
    """Return how many faults in a word of this length are taken for a slip."""
    return next((faults for length, faults in SLIPS if len(word) >= length), 0)


def corrected(query: str, texts: Iterable[str]) -> list[str]:
    """Return a query with its unknown words as the texts spell the nearest ones."""
    known: dict[str, str] = {}
    for text in texts:
        for word in words_in(text):
            known.setdefault(word.folded, text[word.start : word.end])
    spellings = [query[:LONGEST_QUERY]]
    unknown = [w for w in words_in(spellings[0]) if w.folded not in known]
    if len(unknown) > MOST_WORDS:
        return []
    for word in reversed(unknown):
        instead = nearest(word.folded, known)
        if instead:
            spellings = [
                text[: word.start] + known[other] + text[word.end :]
                for text in spellings
                for other in instead
            ][:MOST_SPELLINGS]
    return [text for text in spellings if text != query[:LONGEST_QUERY]]


def nearest(word: str, known: Iterable[str]) -> list[str]:
    """Return the words that differ from one by no more than slips, nearest first."""
    most = slips(word)
    if not most or is_unspaced(word):
        return []
    # Hardly anybody mistakes the first letter.
    alike = (other for other in known if other[0] == word[0])
    found = ((distance(word, other, most), other) for other in alike)
    near = sorted(pair for pair in found if pair[0] <= most)
    return [other for _faults, other in near[:MOST_SPELLINGS]]


def similar_titles(query: str, heads: Iterable[Head]) -> list[Head]:
    """Return the things whose titles are nearly what was typed, nearest first."""
    wanted = " ".join(folded_words(query[:LONGEST_QUERY]))
    most = len(wanted) // 3
    if not most or len(wanted) > LONGEST_TITLE:
        return []
    found = []
    for place, head in enumerate(heads):
        title = " ".join(folded_words(head.title))
        if differing(wanted, title) <= most:
            faults = distance(wanted, title, most)
            if faults <= most:
                found.append((faults, place, head))
    return [head for _faults, _place, head in sorted(found)[:MOST_TITLES]]


def differing(one: str, other: str) -> int:
    """Return how many letters two words do not share: no fewer are their faults."""
    shared = (Counter(one) & Counter(other)).total()
    return max(len(one), len(other)) - shared

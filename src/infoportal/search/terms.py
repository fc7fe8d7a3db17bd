"""The words that somebody looks for, and where they stand in a text."""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from infoportal.search.folding import folded_words
from infoportal.search.folding import is_unspaced
from infoportal.search.folding import Word
from infoportal.search.folding import words_in


#: What is longer is no search: the rest is not read.
LONGEST_QUERY = 200
MOST_WORDS = 12
#: From how many letters on the beginning of a word stands for the word.
SHORTEST_BEGINNING = 3
#: So much of a word is kept when its ending may differ: ``(longer than, cut)``.
ENDINGS = ((7, 3), (5, 2), (4, 1))


@dataclass(frozen=True)
class Terms:
    """Words as they are compared: ``exact`` ones, ``beginnings`` and ``parts``
    (of runs in scripts without spaces).
    """

    exact: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()

    def means(self, folded: str) -> bool:
        """Tell whether a word of a text, folded, is one of these."""
        return (
            folded in self.exact
            or folded.startswith(self.beginnings)
            or any(part in folded for part in self.parts)
        )

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return where the words stand in a text, as it is written."""
        found: list[tuple[int, int]] = []
        for word in words_in(text):
            for start, end in self._within(word):
                if found and start <= found[-1][1]:
                    found[-1] = (found[-1][0], max(end, found[-1][1]))
                else:
                    found.append((start, end))
        return found

    def _within(self, word: Word) -> list[tuple[int, int]]:
        if not self.means(word.folded):
            return []
        aligned = len(word.folded) == word.end - word.start
        if not (is_unspaced(word.folded) and aligned):
            return [(word.start, word.end)]
        places = {
            (word.start + at, word.start + at + len(part))
            for part in (*self.parts, *self.exact)
            for at in places_of(part, word.folded)
        }
        return sorted(places)


def places_of(part: str, text: str) -> Iterator[int]:
    """Yield where a part begins in a text."""
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def words_of(query: str) -> tuple[str, ...]:
    """Return the words of a query, folded, each once; signs mean nothing in it.

    Single letters count only where there is nothing else.
    """
    words = dict.fromkeys(folded_words(query[:LONGEST_QUERY]))
    long = [word for word in words if len(word) > 1 or is_unspaced(word)]
    return tuple(long or words)[:MOST_WORDS]


def beginning(word: str) -> str:
    """Return what of a word stays the same when its ending changes."""
    for longer_than, cut in ENDINGS:
        if len(word) > longer_than:
            return word[:-cut]
    return word


def pairs(word: str) -> list[str]:
    """Return the pairs of neighbouring signs of a word without spaces."""
    return [word[at : at + 2] for at in range(len(word) - 1)] or [word]


def strict_terms(words: Iterable[str]) -> Terms:
    """Return the words as they were written, or continued."""
    return _terms(words, lambda word: word, lambda word: [word])


def loose_terms(words: Iterable[str]) -> Terms:
    """Return the words with other endings, or in pieces."""
    return _terms(words, beginning, pairs)


def _terms(
    words: Iterable[str],
    begin: Callable[[str], str],
    divide: Callable[[str], list[str]],
) -> Terms:
    words = list(words)
    spaced = [word for word in words if not is_unspaced(word)]
    unspaced = [word for word in words if is_unspaced(word)]
    return Terms(
        frozenset(word for word in spaced if len(word) < SHORTEST_BEGINNING),
        tuple(begin(w) for w in spaced if len(w) >= SHORTEST_BEGINNING),
        tuple(dict.fromkeys(part for word in unspaced for part in divide(word))),
    )

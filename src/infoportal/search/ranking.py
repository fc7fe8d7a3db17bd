"""Which of the things found are told first: titles before texts."""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from infoportal.records.values import Head
from infoportal.search.folding import folded_words
from infoportal.search.folding import is_unspaced
from infoportal.search.terms import beginning
from infoportal.search.terms import pairs
from math import log


#: What a thing is worth by itself: national information is read first.
WORTH = {"info_page": 0.5, "topic": 0.45, "section": 0.4, "service": 0.3}
LOCAL = {"local_information": -1.0}
EXACT, BEGUN, WHOLE, TOLD = 2.0, 3.0, 1.0, 0.8
#: A word with another ending, and a title in another language, beside the thing.
ENDING, NAMESAKE = 0.8, 0.6
#: What has less of the words than this, beside what has most but not all, is not told.
ENOUGH = 0.5
#: Sums of the same in another order differ by less.
TINY = 1e-9

Fits = Callable[[str, Sequence[str]], float]


@dataclass(frozen=True)
class Hit:
    """A thing that was found; ``names``: its titles in other languages.

    ``score`` is what its text is worth, beside others of the same search.
    """

    head: Head
    score: float = 0.0
    names: tuple[str, ...] = ()


def ranked(
    hits: Iterable[Hit], words: Sequence[str], weight: float = 1.0
) -> list[Head]:
    """Return what was found by how well it answers the words.

    ``weight`` says what the best score is worth beside a title that fits.
    """
    rows = list(hits)
    most = max((hit.score for hit in rows), default=0) or 1
    points = {hit.head.path: worth(hit, words, weight / most) for hit in rows}
    return sorted(
        (hit.head for hit in rows),
        key=lambda head: (-points[head.path], head.order, head.title, head.path),
    )


def worth(hit: Hit, words: Sequence[str], weight: float) -> float:
    """Return how well a thing answers the words."""
    head = hit.head
    names = (NAMESAKE * titled(words, name) for name in hit.names)
    return (
        max(titled(words, head.title), *names, 0.0)
        + TOLD * share(words, folded_words(head.description), is_begun)
        + WORTH.get(head.type, 0.0)
        + LOCAL.get(head.type, 0.0)
        + hit.score * weight
    )


def titled(words: Sequence[str], title: str) -> float:
    """Return how well a title answers the words: all of it, or a part."""
    own = folded_words(title)
    begun = share(words, own, is_begun)
    covered = sum(map(len, words)) / (sum(map(len, own)) or 1)
    return (
        EXACT * share(words, own, is_word)
        + BEGUN * begun
        + WHOLE * begun * min(1.0, covered)
    )


def is_titled(words: Sequence[str], title: str) -> bool:
    """Tell whether a title has all the words, whatever their endings."""
    own = folded_words(title)
    return all(is_begun(word, own) >= ENDING for word in words)


def share(words: Sequence[str], text: Sequence[str], fits: Fits) -> float:
    """Return the share of the words that a text has."""
    if not words:
        return 0.0
    return sum(fits(word, text) for word in words) / len(words)


def is_word(word: str, text: Sequence[str]) -> float:
    """Tell whether a text has a word as it is."""
    if is_unspaced(word):
        return float(any(word in other for other in text))
    return float(word in text)


def is_begun(word: str, text: Sequence[str]) -> float:
    """Tell how well a text has a word, maybe with another ending."""
    if is_unspaced(word):
        parts = pairs(word)
        return sum(any(p in other for other in text) for p in parts) / len(parts)
    if any(other.startswith(word) for other in text):
        return 1.0
    begun = beginning(word)
    return ENDING if any(other.startswith(begun) for other in text) else 0.0


def covering(
    found: Mapping[str, Sequence[Hit]], of: int, words: Sequence[str]
) -> list[Hit]:
    """Return the hits that have most of what was asked, and those that have it all.

    What is called by one of the words is told however little that is of them.

    :param found: for each part of what was asked, what has it.
    :param of: how many things there are; a word that few have says more.
    """
    hits = {hit.head.path: hit for each in found.values() for hit in each}
    covered = dict.fromkeys(hits, 0.0)
    for each in found.values():
        for hit in each:
            covered[hit.head.path] += log(1 + of / len(each))
    whole = sum(log(1 + of / len(each)) if each else 1.0 for each in found.values())
    parts = [points for points in covered.values() if points < whole - TINY]
    enough = ENOUGH * max(parts, default=0)
    return [
        replace(hits[path], score=points)
        for path, points in covered.items()
        if points >= enough or is_called(words, hits[path].head.title)
    ]


def is_called(words: Sequence[str], title: str) -> bool:
    """Tell whether a title has no word but those that were asked for."""
    own = folded_words(title)
    unspaced = "".join(word for word in words if is_unspaced(word))
    return bool(own) and all(
        word in words or (is_unspaced(word) and word in unspaced) for word in own
    )

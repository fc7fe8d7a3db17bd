"""Queries of a ZCTextIndex, made of words that are letters and digits alone.

So nothing that a person types can mean AND, NOT, a phrase or a pattern.
"""

from collections.abc import Iterable
from infoportal.search.folding import is_unspaced
from infoportal.search.terms import beginning
from infoportal.search.terms import pairs
from infoportal.search.terms import SHORTEST_BEGINNING


def strict(words: Iterable[str]) -> str:
    """Return a query for texts with all of the words, as they are or continued."""
    return " ".join(atom(word) for word in words)


def loose(words: Iterable[str]) -> str:
    """Return a query for texts with all of the words, whatever their endings."""
    return " ".join(loose_atom(word) for word in words)


def atom(word: str) -> str:
    """Return what finds one word; the index cuts unspaced ones in pairs itself."""
    if is_unspaced(word) or len(word) < SHORTEST_BEGINNING:
        return f'"{word}"'
    return f"{word}*"


def loose_atom(word: str) -> str:
    """Return what finds one word with another ending, or in pieces."""
    if is_unspaced(word):
        return " ".join(f'"{pair}"' for pair in pairs(word))
    return atom(beginning(word))

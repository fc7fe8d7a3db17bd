"""A piece of a text around the words that were looked for, and which of it they are.

Pieces are plain text: whoever writes them into a page escapes them.
"""

from collections.abc import Iterable
from collections.abc import Sequence
from infoportal.search.terms import Terms


Piece = tuple[str, bool]
Span = tuple[int, int]

#: How many signs a snippet has; in scripts that write words in one sign or two, fewer.
LENGTH = 220
DENSE_LENGTH = 90
#: Of the places of the words, so many are looked at.
MOST_SPANS = 100
#: How much of it stands before the first word.
BEFORE = 0.25
#: So far from a cut a space is looked for, to cut no word in two.
REACH = 24
CUT = "…"


def marked(text: str, terms: Terms) -> list[Piece]:
    """Return a whole text in pieces; those that are true are what was looked for."""
    return pieces(text, terms.spans(text), 0, len(text))


def snippet(texts: Iterable[str], terms: Terms) -> list[Piece]:
    """Return the piece of the texts that has most of the words, the first of such.

    Where none has any, it is the beginning of the first text.
    """
    best: tuple[int, str, Sequence[Span], int] = (-1, "", (), 0)
    for text in texts:
        if text:
            spans = terms.spans(text)
            number, start = densest(text, spans)
            best = max(best, (number, text, spans, start), key=lambda one: one[0])
    return cut(*best[1:])


def length_for(text: str) -> int:
    """Return how long a snippet of a text is."""
    dense = sum(sign > "\u2e7f" for sign in text)
    return DENSE_LENGTH if dense > len(text) / 2 else LENGTH


def densest(text: str, spans: Sequence[Span]) -> tuple[int, int]:
    """Return how many different words the best piece has, and where they begin."""
    best = (0, 0)
    reach = length_for(text) * (1 - BEFORE)
    for start, _end in spans[:MOST_SPANS]:
        within = [s for s in spans if start <= s[0] and s[1] <= start + reach]
        number = len({text[first:last].casefold() for first, last in within})
        if number > best[0]:
            best = (number, start)
    return best


def cut(text: str, spans: Sequence[Span], start: int) -> list[Piece]:
    """Return a text's piece around ``start``, with signs where it is cut."""
    length = length_for(text)
    first = max(0, start - int(length * BEFORE))
    last = min(len(text), first + length)
    first = max(0, last - length)
    if first:
        space = text.find(" ", first, min(first + REACH, start))
        first = first if space < 0 else space + 1
    if last < len(text):
        space = text.rfind(" ", max(last - REACH, start), last)
        last = last if space < 0 else space
    before = [(CUT, False)] if first else []
    after = [(CUT, False)] if last < len(text) else []
    return before + pieces(text, spans, first, last) + after


def pieces(text: str, spans: Iterable[Span], first: int, last: int) -> list[Piece]:
    """Return a part of a text in pieces, those of the spans true."""
    found: list[Piece] = []
    at = first
    for start, end in spans:
        start, end = max(start, first), min(end, last)
        if start >= end:
            continue
        found += [(text[at:start], False), (text[start:end], True)]
        at = end
    found.append((text[at:last], False))
    return [piece for piece in found if piece[0]]

"""Needs by words: a small search among the few things that can be needed."""

from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from infoportal.records.guidance.needs import Kind
from infoportal.records.guidance.needs import Wish
from infoportal.records.joined import Joined
from infoportal.search.folding import folded_words
from infoportal.search.folding import is_unspaced


MOST = 12
TYPES: tuple[Kind, ...] = ("service", "self_service")


@dataclass(frozen=True)
class Likely:
    """A need that words may mean; ``language`` is that of its title."""

    wish: Wish
    title: str
    language: str


def likely(text: str, joined: Joined, matters: Mapping[str, str]) -> list[Likely]:
    """Return what words may mean, the likeliest first.

    Every word has to begin a word of the title, else of the description; titles in
    Finnish are looked at too, because people copy them from letters.

    :param matters: the names of the life situations, in the reader's language.
    """
    wanted = folded_words(text)
    if not wanted:
        return []
    found = []
    for wish, title, language, texts in _all(joined, matters):
        rank = next((n for n, own in enumerate(texts) if _fits(wanted, own)), None)
        if rank is not None:
            found.append((rank, len(found), Likely(wish, title, language)))
    return [one for _rank, _place, one in sorted(found, key=lambda row: row[:2])][:MOST]


def _all(
    joined: Joined, matters: Mapping[str, str]
) -> Iterable[tuple[Wish, str, str, tuple[str, ...]]]:
    for code, name in matters.items():
        yield Wish("matter", code), name, joined.language, (name,)
    for kind in TYPES:
        for head in joined.everything(kind):
            finnish = joined.view.public(head.id, "fi")
            texts = (head.title, finnish.title if finnish else "", head.description)
            yield Wish(kind, head.id), head.title, head.language, texts


def _fits(wanted: Iterable[str], text: str) -> bool:
    own = folded_words(text)
    return all(any(_begins(one, word) for word in own) for one in wanted)


def _begins(one: str, word: str) -> bool:
    """Tell whether a word begins so; where nothing parts words, whether it holds it."""
    return one in word if is_unspaced(one) else word.startswith(one)

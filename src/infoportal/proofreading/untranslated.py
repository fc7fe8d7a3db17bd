"""Whether words of the source were left where a translation belongs."""

from functools import cache
from importlib.resources import files
from infoportal import _
from infoportal.proofreading.finding import Finding
from infoportal.proofreading.finding import Found
from infoportal.proofreading.knowledge import Knowledge
from infoportal.proofreading.version import Pair
from itertools import pairwise

import re


WORD = re.compile(r"[^\W\d_]+")
#: So few words may be a name, which is the same in every language; so may be words
#: with capitals, and "and" between them.
FEW = 2
FEW_SMALL = 1
#: Two common words of Finnish within so many are Finnish.
NEAR = 3


def translated(pair: Pair, knowledge: Knowledge) -> Found:
    """Find pieces that are the source's own, and runs of Finnish words."""
    if not pair.is_translation:
        return
    source = {piece.text.casefold() for _whole, piece in pair.source.pieces}
    for passage, piece in pair.version.pieces:
        words = WORD.findall(piece.bare)
        if _are_words(words) and piece.text.casefold() in source:
            message = _(
                "check_untranslated",
                default="These are the words of the source (${language}).",
                mapping={"language": pair.source.language},
            )
            yield Finding(piece.line, passage.field, message)
        elif pair.version.language != "fi" and (run := finnish_run(words)):
            message = _(
                "check_finnish_left",
                default="Finnish words in the text: '${words}'. Official terms are "
                "marked as Finnish or stand in parentheses.",
                mapping={"words": run},
            )
            yield Finding(piece.line, passage.field, message)


def _are_words(words: list[str]) -> bool:
    """Tell whether words say more than a name."""
    return len(words) > FEW and sum(word.islower() for word in words) > FEW_SMALL


def finnish_run(words: list[str]) -> str:
    """Give a run of words that looks Finnish, '' where there is none.

    >>> finnish_run("You can hakea lupaa myös verkossa if you like".split())
    'myös verkossa'
    """
    places = [i for i, word in enumerate(words) if word.lower() in common_words()]
    for one, other in pairwise(places):
        if other - one < NEAR:
            return " ".join(words[one : other + 1])
    return ""


@cache
def common_words() -> frozenset[str]:
    """Give common words of Finnish that none of the portal's languages has."""
    data = files("infoportal.proofreading") / "data" / "common-finnish.txt"
    return frozenset(data.read_text(encoding="utf-8").split())

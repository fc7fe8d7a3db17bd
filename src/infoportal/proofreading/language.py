"""Whether a text is in its language."""

from functools import lru_cache
from infoportal import _
from infoportal.languages import DEFAULT_LANGUAGES
from infoportal.languages import language as known
from infoportal.proofreading.finding import Finding
from infoportal.proofreading.finding import Found
from infoportal.proofreading.knowledge import Knowledge
from infoportal.proofreading.script import counts
from infoportal.proofreading.version import Pair
from infoportal.proofreading.version import Version

import re


WORD = re.compile(r"[^\W\d_]+")
#: Fewer letters tell too little.
FEW = 30
#: More tell nothing new, and take their time.
MANY = 300
#: A guess below this is none.
SURE = 0.7
#: Names have endings of their own in each language; so much of them is the same.
STEM = 4


def in_language(pair: Pair, knowledge: Knowledge) -> Found:
    """Find pieces that are in another of the portal's languages.

    Names are the same in the source and are left out; so is what is marked as
    another language's, and what stands in parentheses.
    """
    language = pair.version.language
    if language not in DEFAULT_LANGUAGES:
        return
    names = name_stems(pair.source)
    script = known(language).script
    for passage, piece in pair.version.pieces:
        found = WORD.findall(piece.bare)
        words = " ".join(word for word in found if word[:STEM] not in names)
        if counts(words, script)[1] < FEW:
            continue
        guess, likelihood = knowledge.identify(words[:MANY])
        if guess != language and likelihood >= SURE:
            message = _(
                "check_language",
                default="This seems to be another language: ${guess}.",
                mapping={"guess": guess},
            )
            yield Finding(piece.line, passage.field, message)


@lru_cache(maxsize=2)
def name_stems(version: Version) -> frozenset[str]:
    """Give how its words with a capital begin: names are among them."""
    words = (WORD.findall(piece.text) for _passage, piece in version.pieces)
    return frozenset(w[:STEM] for found in words for w in found if w[0].isupper())

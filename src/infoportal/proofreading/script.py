"""Whether a text is written in the script of its language."""

from infoportal import _
from infoportal.languages import language as known
from infoportal.proofreading.finding import Finding
from infoportal.proofreading.finding import Found
from infoportal.proofreading.knowledge import Knowledge
from infoportal.proofreading.version import Pair

import re


LETTERS = {
    "Latn": re.compile(r"[A-Za-zªºÀ-ÖØ-öø-ɏʻ-ʿḀ-ỿ]"),
    "Cyrl": re.compile(r"[Ѐ-ԯ]"),
    "Arab": re.compile(r"[؀-ۿݐ-ݿࢠ-ࣿﭐ-﷿ﹰ-ﻼ]"),
    "Hans": re.compile(r"[㐀-鿿]"),
}
#: A Chinese sign says as much as some letters.
WEIGHT = {"Hans": 3}
#: Below so many letters a name may be all that there is.
FEW = 25
#: Names in Latin letters stand in texts of all scripts.
LEAST = 0.35


def in_script(pair: Pair, knowledge: Knowledge) -> Found:
    """Find pieces that are mostly written in another script."""
    language = pair.version.language
    script = known(language).script
    if script not in LETTERS:
        return
    for passage, piece in pair.version.pieces:
        own, all_letters = counts(piece.bare, script)
        if all_letters >= FEW and own < LEAST * all_letters:
            message = _(
                "check_script",
                default="Most of this is not written in the script of the language "
                "(${script}).",
                mapping={"script": script},
            )
            yield Finding(piece.line, passage.field, message)


def counts(text: str, script: str) -> tuple[int, int]:
    """Give the number of letters in a script, and of all letters."""
    own, weight = len(LETTERS[script].findall(text)), WEIGHT.get(script, 1)
    # Arabic has marks that are no letters.
    others = max(sum(map(str.isalpha, text)) - own, 0)
    return weight * own, weight * own + others

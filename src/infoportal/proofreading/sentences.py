"""Whether the Finnish is plain: how long its sentences are."""

from infoportal import _
from infoportal.proofreading.finding import Finding
from infoportal.proofreading.finding import Found
from infoportal.proofreading.knowledge import Knowledge
from infoportal.proofreading.version import Pair

import re


WORD = re.compile(r"[^\W_]+")
#: Where a sentence ends and another one begins.
END = re.compile(r"(?<=[.!?:;])\s+(?=[\W_]*[A-ZÅÄÖ0-9])")
LANGUAGE = "fi"
LONGEST = 25
MEAN = 13
#: A mean of fewer sentences says nothing.
ENOUGH = 5


def plain_sentences(pair: Pair, knowledge: Knowledge) -> Found:
    """Find long sentences, and texts of long sentences."""
    if pair.version.language != LANGUAGE:
        return
    for passage in pair.version.passages.values():
        lengths: list[int] = []
        for piece in passage.pieces:
            found = [len(WORD.findall(sentence)) for sentence in END.split(piece.text)]
            lengths += found
            if max(found) > LONGEST:
                message = _(
                    "check_long_sentence",
                    default="A sentence of ${number} words; at most ${most} are plain.",
                    mapping={"number": max(found), "most": LONGEST},
                )
                yield Finding(piece.line, passage.field, message)
        if len(lengths) >= ENOUGH and sum(lengths) > MEAN * len(lengths):
            message = _(
                "check_mean_sentence",
                default="Sentences have ${number} words on average; at most ${most} "
                "are plain.",
                mapping={"number": round(sum(lengths) / len(lengths)), "most": MEAN},
            )
            yield Finding(passage.line, passage.field, message)

"""Whether a translation says about as much as its source."""

from infoportal import _
from infoportal.proofreading.finding import Finding
from infoportal.proofreading.finding import Found
from infoportal.proofreading.knowledge import Knowledge
from infoportal.proofreading.pieces import Passage
from infoportal.proofreading.untranslated import WORD
from infoportal.proofreading.version import Pair


#: How many letters a translation has for one of the Finnish, from the texts that
#: stand, with room on both sides. Chinese is counted in its signs.
BOUNDS = {
    "sv": (0.6, 1.7),
    "en": (0.6, 1.7),
}
OTHERS = (0.5, 2.0)
#: Below so many letters of the source anything may be.
FEW = 120
#: Words of an information page.
PAGE = (120, 350)


def length(pair: Pair, knowledge: Knowledge) -> Found:
    """Find fields that are far shorter or longer than in the source."""
    if not pair.is_translation:
        return
    least, most = BOUNDS.get(pair.version.language, OTHERS)
    for path, passage in pair.version.passages.items():
        source = pair.source.passages.get(path)
        there = letters(source) if source else 0
        if there < FEW:
            continue
        ratio = letters(passage) / there
        if not least <= ratio <= most:
            message = _(
                "check_length",
                default="The length is ${here} % of the source's; expected are "
                "${least}–${most} %.",
                mapping={
                    "here": round(100 * ratio),
                    "least": round(100 * least),
                    "most": round(100 * most),
                },
            )
            yield Finding(passage.line, passage.field, message)


def page_length(pair: Pair, knowledge: Knowledge) -> Found:
    """Find information pages that are too short or too long in the source."""
    text = pair.version.passages.get(("text",))
    if pair.is_translation or pair.version.item.kind != "pages" or text is None:
        return
    number = sum(len(WORD.findall(piece.text)) for piece in text.pieces)
    if not PAGE[0] <= number <= PAGE[1]:
        message = _(
            "check_page_length",
            default="A page has ${least}–${most} words; this one has ${number}.",
            mapping={"least": PAGE[0], "most": PAGE[1], "number": number},
        )
        yield Finding(text.line, text.field, message)


def letters(passage: Passage) -> int:
    """Count the letters of a passage."""
    return sum(sign.isalnum() for piece in passage.pieces for sign in piece.text)

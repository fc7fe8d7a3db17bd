"""Whether a translation says about as much as its source, and a page enough."""

from infoportal import _
from infoportal.proofreading.finding import Finding
from infoportal.proofreading.finding import Found
from infoportal.proofreading.knowledge import Knowledge
from infoportal.proofreading.version import Pair

import re


WORD = re.compile(r"[^\W\d_]+")
#: Letters that a language needs for one of the Finnish: the median of the portal's
#: long texts. Chinese signs count as one each.
TYPICAL = {
    "fi": 1.0, "sv": 1.0, "en": 1.06, "et": 0.99, "fr": 1.23, "ru": 1.1, "fa": 0.87,
    "zh": 0.35, "ar": 0.82, "es": 1.17, "so": 1.22, "tr": 1.07, "uk": 1.08,
}  # fmt: skip
#: From so many letters of the source on, how many times longer or shorter than
#: typical a text may be: no text that was right was, and some room more.
ROOM = ((500, 1.35), (150, 1.5), (40, 2.1))
#: Words of an information page.
PAGE = (120, 350)


def length(pair: Pair, knowledge: Knowledge) -> Found:
    """Find fields that are far shorter or longer than in the source."""
    for path, passage in pair.version.passages.items():
        source = pair.source.passages.get(path)
        bounds = bounds_of(pair, source.letters) if source else None
        if source is None or bounds is None:
            continue
        ratio = passage.letters / source.letters
        if not bounds[0] <= ratio <= bounds[1]:
            message = _(
                "check_length",
                default="The length is ${here} % of the source's; expected are "
                "${least}–${most} %.",
                mapping={
                    "here": round(100 * ratio),
                    "least": round(100 * bounds[0]),
                    "most": round(100 * bounds[1]),
                },
            )
            yield Finding(passage.line, passage.field, message)


def bounds_of(pair: Pair, number: int) -> tuple[float, float] | None:
    """Give the least and greatest ratio for a source of so many letters."""
    here = TYPICAL.get(pair.version.language)
    there = TYPICAL.get(pair.source.language)
    if not pair.is_translation or here is None or there is None:
        return None
    for least, room in ROOM:
        if number >= least:
            return here / there / room, here / there * room
    return None


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

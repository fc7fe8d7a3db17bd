"""Words as they are compared: what people leave out or type in another way is equal.

``tyontekija`` finds työntekijä, ``الاقامه`` finds الإقامة, and an apostrophe or a
joiner in the middle of a word does no harm. The rules go by the script, not by the
language: a word typed on a page of any language is folded alike.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import re
import unicodedata


#: Marks that are left out: accents, Arabic and Hebrew vowels, dots above and below.
MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06ed"
)
#: Marks that are vowels of their own and stay.
VOWELS = "\u0900-\u0dff\u1000-\u109f"
#: What stands within words and means nothing to a search: joiners and tatweel.
JOINERS = "\u00ad\u0640\u200b-\u200f\u2060-\u2069\ufeff"
APOSTROPHES = "'\u02bb\u02bc\u2018\u2019\uff07"
#: Scripts without spaces between words, as Plone's splitter knows them.
UNSPACED = (
    "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
)

WORD = re.compile(
    rf"[^\W_](?:[^\W_]|[{MARKS}{JOINERS}{VOWELS}]|[{APOSTROPHES}](?=[^\W_]))*"
)
RUN = re.compile(rf"[{UNSPACED}]+|[^{UNSPACED}]+")
LEFT_OUT = re.compile(rf"[{MARKS}{JOINERS}{APOSTROPHES}]")
#: French elision: the word begins after it.
ELIDED = re.compile(rf"(?:[a-z]|qu|lorsqu|jusqu|puisqu)[{APOSTROPHES}]", re.IGNORECASE)
# Letters that no decomposition makes equal.
EQUAL = str.maketrans(
    {
        "ı": "i", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "ł": "l",
        "þ": "th", "ɂ": "", "ə": "a", "ґ": "г", "ў": "у",
        "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ڪ": "ك", "ة": "ه",
        "ہ": "ه", "ە": "ه", "ھ": "ه", "ۀ": "ه",
    }
)  # fmt: skip
#: The Arabic article and what is written together with it.
ARTICLE = re.compile(r"\A(?:[وف]?[بك]?ال|[وف]?لل)(?=\w{3})")


@dataclass(frozen=True, slots=True)
class Word:
    """A word in a text: where it stands, and what it is compared by."""

    start: int
    end: int
    folded: str


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """Return one word as it is compared: small letters without marks."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = LEFT_OUT.sub("", plain).translate(EQUAL)
    # Syllables that the decomposition took apart are put together again.
    plain = unicodedata.normalize("NFKC", plain).casefold()
    return ARTICLE.sub("", plain)


def is_unspaced(word: str) -> bool:
    """Tell whether a word is of a script that writes no spaces."""
    return bool(re.match(f"[{UNSPACED}]", word))


def words_in(text: str) -> Iterator[Word]:
    """Yield the words of a text; runs of an unspaced script are one word each."""
    for found in WORD.finditer(text):
        start = found.start()
        elided = ELIDED.match(found[0])
        if elided and elided.end() < len(found[0]):
            start += elided.end()
        for run in RUN.finditer(text, start, found.end()):
            folded = fold(run[0])
            if folded:
                yield Word(run.start(), run.end(), folded)


def folded_words(text: str) -> list[str]:
    """Return the words of a text as they are compared, in their order."""
    return [word.folded for word in words_in(text)]

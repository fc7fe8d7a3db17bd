"""How long a text takes to read.

Speeds are those measured for reading in one's own language with the same texts in
seventeen languages (Trauzettel-Klosinski and Dietz, "Standardized Assessment of
Reading Performance", IOVS 2012), a fifth slower: most readers here read to
understand, and many in a second or third language.
"""

from functools import lru_cache
from html import unescape
from infoportal.languages import language

import math
import re


#: Words a minute by script; what is written without spaces is counted in signs.
WORDS = {"Latn": 150, "Cyrl": 145, "Arab": 110}
SIGNS = 200
OTHERS = 130

_TAG = re.compile(r"<[^>]*>")
_SIGN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af]")
#: Soft hyphens and the joiners of Persian stand within a word.
_WORD = re.compile("\\w[\\w'’ʹ.,:/@\u00ad\u200c\u200d-]*")


def reading_minutes(html: str, code: str) -> int:
    """Return the minutes that a text takes, at least one; 0 for no text."""
    seconds = reading_seconds(html, code)
    return max(1, math.floor(seconds / 60 + 0.5)) if seconds else 0


@lru_cache(maxsize=2048)
def _counted(html: str) -> tuple[int, int]:
    text = unescape(_TAG.sub(" ", html))
    signs = len(_SIGN.findall(text))
    return len(_WORD.findall(_SIGN.sub(" ", text))), signs


def reading_seconds(html: str, code: str) -> float:
    """Return the seconds that a text takes in a language."""
    words, signs = _counted(html)
    speed = WORDS.get(language(code).script, OTHERS)
    return words / speed * 60 + signs / SIGNS * 60

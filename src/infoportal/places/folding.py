"""One spelling for what people write in many ways.

Letters that a keyboard, a habit or another language of the same script sets apart
come out alike: case, marks above and below, hamza and ta marbuta, Persian and Arabic
yeh and kaf, the letters that Russian and Ukrainian share by sound, digits of any
script. The result is for comparing only; nobody reads it.
"""

from functools import lru_cache
from infoportal.search.folding import EQUAL

import unicodedata


#: On top of what a search takes as equal: here whole names are compared, not words.
LETTERS = EQUAL | str.maketrans(
    {
        # Cyrillic: Ukrainian and Russian write one sound with different letters
        "і": "и",
        "ы": "и",
        "є": "е",
        "э": "е",
        "ь": "",
        "ъ": "",
        # Arabic script: what is written or left out
        "ء": "",
        "ـ": "",
    }
)
#: Traditional forms of the characters that names of Finnish places are written with.
HAN = str.maketrans(
    "爾薩羅圖庫約蘇萬奧盧維納賴寧於涅頁", "尔萨罗图库约苏万奥卢维纳赖宁于涅页"
)
#: What stands within a word without parting it.
WITHIN = frozenset("'’ʼʻ`´.:·")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return the letters and digits of a text in their one form, words apart."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(map(_kept, apart))
    return " ".join(bare.translate(LETTERS).translate(HAN).split())


def _kept(sign: str) -> str:
    digit = unicodedata.decimal(sign, None)
    if digit is not None:
        return str(digit)
    kind = unicodedata.category(sign)
    if kind in ("Mn", "Cf", "Lm", "Sk") or sign in WITHIN:
        # A tatweel is a modifier letter; bidirectional marks are format signs.
        return ""
    return sign if kind[0] in "LM" else " "


def is_han(text: str) -> bool:
    """Tell whether a text has Chinese characters: each says as much as a syllable."""
    return any("\u4e00" <= sign <= "\u9fff" for sign in text)

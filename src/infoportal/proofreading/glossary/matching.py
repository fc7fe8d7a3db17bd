"""Finding the forms of a term in running text.

A form is words; ``*`` stands for any letters at the end of a word. It begins where
a word begins, and ends where one ends. Languages that write words together, or put
prefixes before them, are searched anywhere.
"""

from functools import cache

import re
import unicodedata


#: Arabic and Persian write "the" and "and" together with the word, Chinese all words.
ANYWHERE = ("ar", "fa", "zh")
_UNSEEN = re.compile(r"[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_VOWELS = re.compile(r"[\u0610-\u061a\u064b-\u065f\u0670]")
_LETTERS = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک"})
_TURKISH = str.maketrans({"İ": "i", "I": "ı"})
_GAP = re.compile(r"[\s\u00a0-]+")


def folded(text: str, language: str) -> str:
    """Give a text as it is compared: small letters, without what no reader sees."""
    text = _UNSEEN.sub("", unicodedata.normalize("NFC", text))
    if language == "tr":
        text = text.translate(_TURKISH)
    if language in ("ar", "fa"):
        text = _VOWELS.sub("", text).translate(_LETTERS)
    return _GAP.sub("" if language == "zh" else " ", text.casefold())


@cache
def pattern(forms: tuple[str, ...], language: str) -> re.Pattern[str]:
    """Give the pattern that finds any of the forms in a folded text.

    >>> bool(pattern(("residence permit*",), "en").search("two residence permits"))
    True
    >>> bool(pattern(("permit",), "en").search("permits"))
    False
    """
    inside = "|".join(
        re.escape(folded(form.strip(), language)).replace(r"\*", r"\w*")
        for form in forms
    )
    if language in ANYWHERE:
        return re.compile(inside)
    return re.compile(rf"(?<!\w)(?:{inside})(?!\w)")


@cache
def stems(forms: tuple[str, ...], language: str) -> frozenset[str]:
    """Give how forms begin: a text with none of them has none of the forms.

    >>> stems(("residence permit*",), "en")
    frozenset({'residence permit'})
    """
    return frozenset(folded(f.strip(), language).partition("*")[0] for f in forms)


def any_ending(term: str) -> str:
    """Give the form of a term that tells none: every word of it with any ending."""
    return " ".join(f"{word}*" for word in term.split())

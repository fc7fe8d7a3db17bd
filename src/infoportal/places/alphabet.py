"""The order of names in a language: enough for a list, without a library for it."""

from functools import lru_cache
from infoportal.places.folding import fold
from infoportal.places.folding import is_han


LATIN = "abcdefghijklmnopqrstuvwxyz"
CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
#: Languages whose letters stand elsewhere than their codes do.
ALPHABETS = {
    "et": "abcdefghijklmnopqrsšzžtuvwõäöüxy",
    "fa": "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
    "fi": f"{LATIN}åäö",
    "ru": CYRILLIC,
    "sv": f"{LATIN}åäö",
    "tr": "abcçdefgğhıijklmnoöprsştuüvyz",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
}


@lru_cache(maxsize=8192)
def place_in_order(name: str, language: str) -> tuple[int, ...]:
    """Return the key that names are sorted by in a language.

    A Chinese name goes by the Latin one that stands after it.
    """
    if is_han(name):
        latin = "".join(sign for sign in name.casefold() if sign in LATIN)
        name = latin or name
    alphabet = ALPHABETS.get(language, LATIN)
    return tuple(_place(sign, alphabet) for sign in name.casefold())


def _place(sign: str, alphabet: str) -> int:
    for form in (sign, fold(sign)):
        found = alphabet.find(form) if form else -1
        if found >= 0:
            return found
    return len(alphabet) + ord(sign) if sign.isalpha() else -1

"""Words that people take for the same are the same."""

from infoportal.search.folding import fold
from infoportal.search.folding import folded_words
from infoportal.search.folding import words_in

import pytest


@pytest.mark.parametrize(
    "one,other",
    [
        ("Työntekijä", "tyontekija"),
        ("ÅLAND", "aland"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("ISPARTA", "ısparta"),
        ("œuvre", "oeuvre"),
        ("ＫＥＬＡ", "kela"),
        ("Съёмное", "съемное"),
        ("ґанок", "ганок"),
        ("إقامة", "اقامه"),
        ("الإقامة", "اقامة"),
        ("للإقامة", "اقامة"),
        ("والإقامة", "اقامة"),
        ("مُسْتَشْفَى", "مستشفي"),
        ("العـــربية", "عربية"),
        ("می‌خواهم", "ميخواهم"),
        ("کارت", "كارت"),
        ("go'aan", "goaan"),
        ("go’aan", "goaan"),
        ("м'ясо", "м’ясо"),
    ],
)
def test_folded_alike(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize("word", ["الله", "الم", "للغة", "kela", "居留", "020"])
def test_nothing_is_left_empty(word):
    assert fold(word)


@pytest.mark.parametrize("word", ["Työ", "الإقامة", "m’s", "Straße", "한국어", "ไทย"])
def test_folding_twice_changes_nothing(word):
    assert fold(fold(word)) == fold(word)


@pytest.mark.parametrize(
    "text,words",
    [
        ("", []),
        ("  ?!* ()\x00", []),
        ("🎉", []),
        ("l'emploi d’accueil qu'ici", ["emploi", "accueil", "ici"]),
        ("foo_bar-baz", ["foo", "bar", "baz"]),
        ("居留许可Kela的津贴", ["居留许可", "kela", "的津贴"]),
        ("020 634 1000", ["020", "634", "1000"]),
        ('"AND" (x* OR -y?)', ["and", "x", "or", "y"]),
    ],
)
def test_words(text, words):
    assert folded_words(text) == words


def test_places():
    text = "Hae oleskelulupa: تصريح الإقامة"
    found = [text[word.start : word.end] for word in words_in(text)]
    assert found == ["Hae", "oleskelulupa", "تصريح", "الإقامة"]

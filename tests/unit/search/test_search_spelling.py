"""Other spellings and nearly the same titles."""

from infoportal.search.spelling import corrected
from infoportal.search.spelling import differing
from infoportal.search.spelling import distance
from infoportal.search.spelling import similar_titles
from search_heads import head

import pytest


TEXTS = ["Oleskelulupa Suomessa", "Työ", "Asunto ja koti", "Kansalaisuus"]


@pytest.mark.parametrize(
    "one,other,most,faults",
    [
        ("", "", 2, 0),
        ("asunto", "asunto", 2, 0),
        ("asunto", "asutno", 2, 1),
        ("asunto", "asunt", 2, 1),
        ("asunto", "assunto", 2, 1),
        ("asunto", "esunta", 2, 2),
        ("asunto", "kala", 2, 3),
        ("abc", "abcdefgh", 2, 3),
    ],
)
def test_distance(one, other, most, faults):
    assert distance(one, other, most) == faults
    assert distance(other, one, most) == faults
    assert differing(one, other) <= distance(one, other, 100)


@pytest.mark.parametrize(
    "query,spellings",
    [
        ("oleskelulpa", ["Oleskelulupa"]),
        ("olekselulupa suomesa", ["Oleskelulupa Suomessa"]),
        ("asutno", ["Asunto"]),
        ("oleskelulupa", []),
        ("xylofoni", []),
        ("tyo", []),
        ("", []),
        ("居留许可", []),
        ("aa bb cc dd ee ff", []),
        ('"asutno" <b>', ['"Asunto" <b>']),
    ],
)
def test_corrected(query, spellings):
    assert corrected(query, TEXTS) == spellings


@pytest.mark.parametrize(
    "query,titles",
    [
        ("Vuokra asuto", ["vuokra-asunto"]),
        ("oleskeluluvat", ["oleskelulupa"]),
        ("zzz", []),
        ("", []),
        ("x" * 500, []),
    ],
)
def test_similar_titles(query, titles):
    heads = [
        head("/fi/vuokra-asunto", "Vuokra-asunto"),
        head("/fi/oleskelulupa", "Oleskelulupa"),
        head("/fi/koti", "Koti"),
    ]
    assert [h.cid for h in similar_titles(query, heads)] == titles

"""What of a query counts, where it stands in a text, and what the index is asked."""

from infoportal.search import textindex
from infoportal.search.terms import LONGEST_QUERY
from infoportal.search.terms import loose_terms
from infoportal.search.terms import MOST_WORDS
from infoportal.search.terms import strict_terms
from infoportal.search.terms import words_of

import pytest
import re


@pytest.mark.parametrize(
    "query,strict,loose",
    [
        ("oleskelulupa", "oleskelulupa*", "oleskelul*"),
        ("Vuokra-asunnon", "vuokra* asunnon*", "vuok* asunn*"),
        ("tax card", "tax* card*", "tax* card*"),
        ("kela kela KELA", "kela*", "kela*"),
        ("or AND not", '"or" and* not*', '"or" and* not*'),
        ('"quoted phrase"', "quoted* phrase*", "quot* phra*"),
        ("a*b?c (", '"a" "b" "c"', '"a" "b" "c"'),
        ("-minus", "minus*", "minu*"),
        ("居留许可", '"居留许可"', '"居留" "留许" "许可"'),
        ("人", '"人"', '"人"'),
        ("Kela补助", 'kela* "补助"', 'kela* "补助"'),
        ("kela a", "kela*", "kela*"),
        ("112", "112*", "112*"),
        ("", "", ""),
        (")( * ? \x00 “”", "", ""),
    ],
)
def test_queries_of_the_index(query, strict, loose):
    words = words_of(query)
    assert textindex.strict(words) == strict
    assert textindex.loose(words) == loose


@pytest.mark.parametrize(
    "query", ["x" * 5000, "word " * 5000, "居留" * 3000, '"' * 400, "(" * 400]
)
def test_long_queries_are_cut(query):
    words = words_of(query)
    assert len(words) <= MOST_WORDS
    assert sum(map(len, words)) <= LONGEST_QUERY
    assert re.fullmatch(r'(?:[\w*" ])*', textindex.strict(words))


@pytest.mark.parametrize(
    "query,text,found",
    [
        ("tyontekija", "Työntekijän oikeudet", ["Työntekijän"]),
        ("lupa", "Oleskelulupa, lupa ja luvat", ["lupa"]),
        ("اقامة", "تصريح الإقامة", ["الإقامة"]),
        ("居留许可", "申请居留许可证", ["居留许可"]),
        ("or", "or order", ["or"]),
        ("kela", "Kela, OmaKela ja Kelan", ["Kela", "Kelan"]),
        ("", "Kela", []),
        ("<b>", "a <b> c", ["b"]),
        ("go'aan", "Go’aanka", ["Go’aanka"]),
        ("impot", "Carte d’impôt", ["impôt"]),
    ],
)
def test_spans(query, text, found):
    terms = strict_terms(words_of(query))
    assert [text[start:end] for start, end in terms.spans(text)] == found


@pytest.mark.parametrize(
    "query,text,found",
    [
        ("oleskelulupaa", "Oleskeluluvan", ["Oleskeluluvan"]),
        ("verokortin", "Verokortti", ["Verokortti"]),
        # What the rule of endings does not reach.
        ("asunnon", "asunto", []),
        ("租房子", "怎么租房？房子", ["租房", "房子"]),
    ],
)
def test_spans_of_other_endings(query, text, found):
    terms = loose_terms(words_of(query))
    assert [text[start:end] for start, end in terms.spans(text)] == found

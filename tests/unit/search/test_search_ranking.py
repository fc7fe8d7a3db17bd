"""What is told first."""

from infoportal.search.ranking import covering
from infoportal.search.ranking import Hit
from infoportal.search.ranking import is_called
from infoportal.search.ranking import is_titled
from infoportal.search.ranking import ranked
from infoportal.search.terms import words_of
from search_heads import head

import pytest


def first(query, *hits):
    """Return the id of what is told first."""
    return ranked(hits, words_of(query))[0].cid


TEXT = Hit(head("/fi/muu", "Jotain muuta"), 100.0)


@pytest.mark.parametrize(
    "query,path,title",
    [
        ("kela", "/fi/kela", "Kela"),
        ("kelan", "/fi/kela", "Kelan tuet"),
        ("verokortin", "/fi/verokortti", "Verokortti"),
        ("居留许可", "/zh/lupa", "申请居留许可"),
        ("اقامة", "/ar/lupa", "تصريح الإقامة"),
    ],
)
def test_titles_before_texts(query, path, title):
    hit = Hit(head(path, title), 1.0)
    assert first(query, TEXT, hit) == hit.head.cid


def test_the_whole_title_before_a_part():
    part = Hit(head("/fi/kela-oulu", "Kela, Oulu", "service_point"), 5.0)
    whole = Hit(head("/fi/kela", "Kela", "service_provider"), 5.0)
    assert first("kela", part, whole) == "kela"


def test_national_before_local():
    local = Hit(head("/fi/m/x", "Päivähoito Oulussa", "local_information"), 5.0)
    national = Hit(head("/fi/day-care", "Päivähoito ja varhaiskasvatus"), 5.0)
    assert first("päivähoito", local, national) == "day-care"


def test_an_official_name_counts_in_other_languages():
    named = Hit(head("/en/code", "Personal identity code"), 1.0, ("Henkilötunnus",))
    other = Hit(head("/en/arrival", "First weeks"), 9.0)
    assert first("henkilötunnus", other, named) == "code"


def test_the_better_text_where_titles_do_not_differ():
    one, other = Hit(head("/fi/a", "A"), 1.0), Hit(head("/fi/b", "B"), 2.0)
    assert first("sana", one, other) == "b"


def test_nothing():
    assert ranked([], ["sana"]) == []
    assert covering({}, 10, ()) == []


@pytest.mark.parametrize(
    "query,title,is_it",
    [
        ("verokortin", "Verokortti ja veronumero", True),
        ("verokortti koti", "Verokortti", False),
        ("租房", "怎么租房", True),
    ],
)
def test_is_titled(query, title, is_it):
    assert is_titled(words_of(query), title) is is_it


def covered(found, query="", of=50):
    """Return the ids of what has most of the words."""
    return sorted(hit.head.cid for hit in covering(found, of, words_of(query)))


def hits(*ids):
    return [Hit(head(f"/fi/{cid}", cid.title())) for cid in ids]


@pytest.mark.parametrize(
    "found,told",
    [
        ({}, []),
        # What has most hides what has less than half of that.
        ({"a": "both x", "b": "both", "c": "y both", "d": ""}, ["both"]),
        # What has them all hides nothing: the right page may lack a word.
        ({"a": "all x", "b": "all"}, ["all", "x"]),
        # A rare word says more.
        ({"a": "rare", "b": " ".join(f"c{number}" for number in range(40))}, ["rare"]),
    ],
)
def test_most_of_the_words(found, told):
    assert covered({word: hits(*ids.split()) for word, ids in found.items()}) == told


@pytest.mark.parametrize(
    "query,title,is_it",
    [
        ("vuokra asunnon", "Vuokra", True),
        ("怎么租房", "租房", True),
        ("vuokra asunnon", "Vuokra ja sähkö", False),
        ("vuokra", "", False),
    ],
)
def test_what_is_called_by_one_of_the_words(query, title, is_it):
    assert is_called(words_of(query), title) is is_it
    found = {
        "a": [Hit(head("/fi/b", "Toinen"))],
        "b": [Hit(head("/fi/b", "Toinen"))],
        "c": [Hit(head("/fi/x", title))] + [Hit(head(f"/fi/{n}")) for n in range(45)],
        "d": [],
    }
    assert ("x" in covered(found, query)) is is_it

"""Narrowing, counting and paging of what an engine finds."""

from infoportal.search.groups import topics_of
from infoportal.search.results import first_of_page
from infoportal.search.results import search
from infoportal.search.values import Question
from search_heads import Engine
from search_heads import head
from search_heads import overview

import pytest


HEADS = [
    head("/fi/housing", "Asuminen", "topic"),
    head("/fi/work", "Työ", "topic"),
    head("/fi/housing/renting", "Vuokraus", refers=("service/homes",)),
    head("/fi/work/card", "Verokortti"),
    head("/fi/homes", "Asunnot", "service"),
    head("/fi/municipalities", "Kunnat", "section"),
    head("/fi/municipalities/oulu", "Oulu", "municipality"),
    head("/fi/municipalities/oulu/rent", "Oulussa", "local_information",
         adds_to=("info_page/renting",)),
    head("/fi/hidden", "Salattu", state="private"),
    head("/ar/housing", "السكن", "topic"),
    head("/sv/housing", "Boende", "topic"),
    head("/sv/work", "Arbete", "topic"),
    head("/sv/work/card", "Skattekort"),
]  # fmt: skip
VIEW = overview(*HEADS)
ALL = [h.path for h in HEADS if h.language == "fi"]


def ask(*paths, **more):
    """Ask an engine that finds some paths."""
    engine = Engine(
        *paths,
        elsewhere=more.pop("elsewhere", ()),
        spellings=more.pop("spellings", ()),
        near=more.pop("near", False),
    )
    return search(engine, VIEW, Question("sana", "fi", **more))


def numbers(counts):
    """Return counts as a dict."""
    return {count.code: count.number for count in counts}


@pytest.mark.parametrize(
    "path,topics",
    [
        ("/fi/housing", {"housing"}),
        ("/fi/housing/renting", {"housing"}),
        ("/fi/homes", {"housing"}),
        ("/fi/municipalities/oulu/rent", {"housing"}),
        ("/fi/municipalities/oulu", set()),
    ],
)
def test_topics(path, topics):
    assert topics_of(VIEW, VIEW.by_path(path)) == topics


def test_what_is_counted_is_shown():
    results = ask(*ALL, size=100)
    assert results.total == results.whole == len(results.hits) == 8
    assert sum(numbers(results.kinds).values()) == 8
    assert "/fi/hidden" not in [hit.path for hit in results.hits]


@pytest.mark.parametrize(
    "kinds,topics,total",
    [
        ((), (), 8),
        (("info_page",), (), 5),
        (("service",), (), 1),
        (("service", "info_page"), (), 6),
        ((), ("housing",), 4),
        (("info_page",), ("housing",), 2),
        (("info_page",), ("work", "housing"), 4),
        (("unknown",), (), 0),
    ],
)
def test_narrowing(kinds, topics, total):
    results = ask(*ALL, kinds=kinds, topics=topics)
    assert results.total == total
    assert results.whole == 8


def test_counts_are_those_that_another_choice_would_bring():
    results = ask(*ALL, kinds=("info_page",), topics=("housing",))
    assert numbers(results.kinds) == {
        "info_page": 2,
        "local_information": 1,
        "service": 1,
    }
    assert numbers(results.topics) == {"housing": 2, "work": 2}
    assert [count.code for count in results.kinds if count.chosen] == ["info_page"]


def test_a_chosen_group_without_results_can_be_left():
    results = ask("/fi/work", kinds=("notice",))
    assert numbers(results.kinds) == {"info_page": 1, "notice": 0}


@pytest.mark.parametrize(
    "start,size,total,first",
    [(0, 10, 0, 0), (0, 10, 25, 0), (10, 10, 25, 10), (13, 10, 25, 10),
     (99, 10, 25, 20), (-5, 10, 25, 0), (10**12, 10, 20, 10), (20, 10, 20, 10)],
)  # fmt: skip
def test_pages(start, size, total, first):
    assert first_of_page(start, size, total) == first


def test_pages_hold_everything_once():
    paths = [
        hit.path for s in range(0, 8, 3) for hit in ask(*ALL, start=s, size=3).hits
    ]
    assert sorted(paths) == sorted(set(paths)) and len(paths) == 8


def test_help_when_nothing_is_found():
    results = ask(
        elsewhere=["/sv/work/card", "/ar/housing", "/sv/housing"], spellings=["sane"]
    )
    assert results.total == 0
    assert results.help.spellings == ["sane"]
    assert results.help.elsewhere == {"sv": 2, "ar": 1}
    translated = [head.path for head in results.help.translated]
    assert translated == ["/fi/work/card", "/fi/housing"]


def test_no_help_where_enough_is_found():
    results = ask(*ALL, elsewhere=["/sv/work/card"], spellings=["sane"])
    assert not results.help.spellings and not results.help.elsewhere


def test_help_where_only_what_is_close_was_found():
    results = ask(*ALL, elsewhere=["/sv/work/card"], spellings=["sane"], near=True)
    assert results.near and results.help.spellings == ["sane"]
    assert results.help.elsewhere == {"sv": 1} and not results.help.translated

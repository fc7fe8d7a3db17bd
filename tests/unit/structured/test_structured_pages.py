"""Pages in the words of schema.org."""

from infoportal.structured.pages import breadcrumbs
from infoportal.structured.pages import item_list
from infoportal.structured.pages import LONGEST_LIST
from infoportal.structured.pages import searchable
from infoportal.structured.pages import web_page
from infoportal.structured.pages import website

import pytest


SITE = website("Infoportaali", "https://a.fi/fi", "fi")


def test_site_can_be_searched():
    action = searchable(SITE, "https://a.fi/fi/search?q={words}")["potentialAction"]
    assert action["target"]["urlTemplate"].count("{words}") == 1
    assert action["query-input"] == "required name=words"


@pytest.mark.parametrize("steps", [[], [("Etusivu", "https://a.fi/fi")]])
def test_front_page_has_no_way_to_it(steps):
    assert breadcrumbs(steps) is None


def test_way_is_counted_from_one():
    way = breadcrumbs([("A", "https://a.fi/fi"), ("B", "https://a.fi/fi/b")])
    steps = way["itemListElement"]
    assert [(s["position"], s["name"]) for s in steps] == [(1, "A"), (2, "B")]


def test_long_list_is_cut_and_says_how_long_it_is():
    found = item_list([f"https://a.fi/{n}" for n in range(100)])
    assert found["numberOfItems"] == 100
    assert len(found["itemListElement"]) == LONGEST_LIST
    assert item_list([]) is None


def test_page_leaves_out_what_it_has_not():
    page = web_page("WebPage", SITE, None, None, name="X", url="", inLanguage="fi")
    assert page == {
        "@type": "WebPage", "name": "X", "inLanguage": "fi", "isPartOf": SITE,
    }  # fmt: skip

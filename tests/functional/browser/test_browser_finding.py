"""The search of the running portal, over its own texts in 13 languages."""

from lxml import html
from search_queries import QUERIES
from urllib.parse import parse_qs
from urllib.parse import urlencode
from urllib.parse import urlsplit

import pytest


#: So many of the queries must find the right page first.
RIGHT_FIRST = 50


@pytest.fixture
def search(get):
    """Return the page that a search answers with, as a tree."""

    def ask(language, words="", **more):
        query = urlencode({"q": words, **more}, doseq=True)
        answer = get(f"/{language}/search?{query}")
        assert answer.status_code == 200
        assert "Set-Cookie" not in answer.headers
        return html.document_fromstring(answer.text)

    return ask


def hits(tree):
    """Return the paths of the results."""
    return [urlsplit(a).path for a in tree.xpath("//ol[@class='hits']//h3/a/@href")]


def total(tree):
    """Return how many results the page tells."""
    return int(tree.xpath("string(//h2[@id='results-title']/bdi)"))


def test_what_people_type_finds_the_right_page(search):
    first, missed = 0, []
    for language, words, wanted in QUERIES:
        found = [path.rpartition("/")[2] for path in hits(search(language, words))]
        first += bool(found and found[0] in wanted.split())
        if not set(found).intersection(wanted.split()):
            missed.append((language, words))
    assert missed == []
    assert first >= RIGHT_FIRST


@pytest.mark.parametrize(
    "language,tag,direction,words,title",
    [
        ("fi", "fi", "ltr", "oleskelulupa", "Haku"),
        ("ar", "ar", "rtl", "تصريح الاقامة", "بحث"),
        ("zh", "zh-Hans", "ltr", "居留许可", "搜索"),
        ("so", "so", "ltr", "sharciga", "Raadi"),
    ],
)
def test_in_each_language(search, language, tag, direction, words, title):
    tree = search(language, words)
    assert (tree.get("lang"), tree.get("dir")) == (tag, direction)
    assert tree.xpath("string(//h1)") == title
    assert tree.xpath("string(//title)").startswith(words)
    assert tree.xpath("//ol[@class='hits']//mark")
    assert all(path.startswith(f"/{language}/") for path in hits(tree))
    assert tree.xpath("//meta[@name='robots']/@content") == ["noindex"]
    canonical = urlsplit(tree.xpath("//link[@rel='canonical']/@href")[0])
    assert (canonical.path, canonical.query) == (f"/{language}/search", "")
    assert set(tree.xpath("//input[@name='q']/@value")) == {words}


def test_pages_and_narrowing_hold_what_they_count(search):
    tree = search("fi", "kela")
    whole = total(tree)
    assert whole > 10
    seen = hits(tree)
    while following := tree.xpath("//a[starts-with(@rel, 'next')]/@href"):
        asked = parse_qs(urlsplit(following[0]).query)
        tree = search("fi", asked["q"][0], start=asked["start"][0])
        assert tree.xpath("//a[starts-with(@rel, 'prev')]")
        seen += hits(tree)
    assert len(seen) == len(set(seen)) == whole
    choices = search("fi", "kela").xpath("//details[@class='narrow']/div[1]//a")[1:]
    for choice in choices:
        asked = parse_qs(urlsplit(choice.get("href")).query)
        number = int(choice.xpath("string(bdi)").strip("()"))
        assert total(search("fi", "kela", kind=asked["kind"][0])) == number


def test_what_is_private_or_not_translated_is_not_found(search, site):
    assert "/fi/housing/test-hidden" not in hits(search("fi", "test-hidden"))
    assert hits(search("fi", "test-only-finnish")) == ["/fi/housing/test-only-finnish"]
    found = hits(search("sv", "test-only-finnish"))
    assert not [path for path in found if path.endswith("test-only-finnish")]


def test_help_leads_to_other_languages(search):
    tree = search("ar", "test-only-finnish")
    links = tree.xpath("//div[@class='search-help']//a[@hreflang='fi']/@href")
    assert [urlsplit(link).path for link in links] == ["/fi/search"]


def test_local_information_is_read_on_its_national_page(search):
    found = hits(search("fi", "päivähoidon hakeminen helsingissä"))
    assert "/fi/education/day-care/in/helsinki" in found


@pytest.mark.parametrize("words", ["asutno", "oleskelulpa", "henkilötunus"])
def test_a_slip_is_pointed_out(search, words):
    tree = search("fi", words)
    spelled = tree.xpath("//main//p[span]/a[contains(@href, '/search?q=')]")
    assert spelled
    assert total(search("fi", spelled[0].text_content())) > 0

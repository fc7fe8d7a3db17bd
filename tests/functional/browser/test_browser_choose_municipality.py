"""The chooser of municipalities, its section and the front page, over HTTP."""

from infoportal.languages import DEFAULT_LANGUAGES
from urllib.parse import quote

import gzip
import html as entities
import pytest
import re


CHOOSER = "/choose-municipality"
DAY_CARE = "/education/day-care"


def main(html):
    """Return what a page says, without its frame."""
    return html.partition("<main")[2].partition("</main>")[0]


def links(html):
    """Return the paths that a page's own part leads to."""
    found = re.findall(r'href="https?://[^/"]*([^"]*)"', main(html))
    return [entities.unescape(path) for path in found]


@pytest.mark.parametrize("code", DEFAULT_LANGUAGES)
def test_the_form_in_every_language(get, code):
    answer = get(f"/{code}{CHOOSER}?from=/{code}{DAY_CARE}")
    html = answer.text
    assert answer.status_code == 200
    assert "set-cookie" not in answer.headers
    form = re.search(r"<form class=\"form\".*?</form>", html, re.S).group()
    assert f"/{code}{CHOOSER}" in form
    assert 'name="q"' in form
    assert f'value="/{code}{DAY_CARE}"' in form
    assert f"/{code}{DAY_CARE}/in/oulu" in links(html)
    assert 'content="noindex"' in html
    assert len(re.findall("<h1", html)) == 1


@pytest.mark.parametrize(
    "code, words",
    [
        ("fi", "helsinki"),
        ("fi", "Хельсинки"),
        ("en", "هلسنكي"),
        ("ar", "هلسنكي"),
        ("ar", "Helsingfors"),
        ("fa", "هلسینکی"),
        ("zh", "赫尔辛基"),
        ("uk", "Гельсінкі"),
        ("so", "Helsniki"),
        ("tr", "00100"),
    ],
)
def test_a_municipality_is_found(get, code, words):
    html = get(f"/{code}{CHOOSER}?q={quote(words)}&from=/{code}{DAY_CARE}").text
    found = main(html).partition('id="found"')[2].partition("</section>")[0]
    assert f"/{code}{DAY_CARE}/in/helsinki" in found
    assert f'value="{words}"' in entities.unescape(html)
    switched = re.findall(r'href="([^"]*)"[^>]*data-language="sv"', html)
    assert "q=" in switched[0]


def test_one_without_pages_is_answered_honestly(get):
    html = get(f"/en{CHOOSER}?q=Jyväskylä&from=/en{DAY_CARE}").text
    assert "Jyväskylä: no pages here yet" in html
    assert "68 km" in html
    assert f"/en{DAY_CARE}/in/saarijarvi" in links(html)
    assert f"/en{DAY_CARE}" in links(html)


@pytest.mark.parametrize(
    "words, said",
    [
        ("", "Write a name or a postcode."),
        ("0010", "A postcode has five digits."),
        ("99999", "We do not know this postcode"),
        ("00101", "We do not know this postcode"),
        ("Stockholm", "We did not find it"),
    ],
)
def test_what_is_not_found(get, words, said):
    answer = get(f"/en{CHOOSER}?q={words}")
    assert answer.status_code == 200
    assert said in answer.text
    assert "/en/municipalities/oulu" in links(answer.text)


@pytest.mark.parametrize(
    "query, target",
    [
        ("municipality=oulu", "/fi/municipalities/oulu"),
        ("municipality=564", "/fi/municipalities/oulu"),
        (f"municipality=oulu&from=/fi{DAY_CARE}", f"/fi{DAY_CARE}/in/oulu"),
        (f"municipality=oulu&from=/sv{DAY_CARE}", f"/fi{DAY_CARE}/in/oulu"),
        (f"municipality=oulu&from=/fi{DAY_CARE}/in/espoo", f"/fi{DAY_CARE}/in/oulu"),
        ("municipality=oulu&from=/fi/family", "/fi/family/in/oulu"),
        ("municipality=oulu&from=/fi/service-points", "/fi/service-points?near=oulu"),
        ("municipality=oulu&from=/fi/guidance", "/fi/guidance?in=oulu"),
        ("municipality=oulu&from=/fi/municipalities/espoo", "/fi/municipalities/oulu"),
        ("municipality=oulu&from=//evil.example/fi", "/fi/municipalities/oulu"),
        ("municipality=oulu&from=https://evil.example/", "/fi/municipalities/oulu"),
        ("municipality=oulu&from=/%5Cevil.example", "/fi/municipalities/oulu"),
        ("municipality=oulu&from=/fi/%0D%0Aset-cookie:x", "/fi/municipalities/oulu"),
        ("municipality=oulu&municipality=espoo", "/fi/municipalities/oulu"),
    ],
)
def test_a_choice_leads_on(get, query, target):
    answer = get(f"/fi{CHOOSER}?{query}")
    assert answer.status_code == 302
    place = re.escape(target)
    assert re.fullmatch(rf"http://127.0.0.1:\d+{place}", answer.headers["location"])
    assert "set-cookie" not in answer.headers


JUNK = (
    "<script>alert(1)</script>",
    "%00",
    "%FF%FE",
    "'\"><b onload=x>",
    "a" * 5000,
    "{{7*7}}",
    "../../etc/passwd",
    "%E2%80%AE",
)


@pytest.mark.parametrize("name", ["q", "from", "municipality"])
@pytest.mark.parametrize("junk", JUNK)
def test_junk_is_refused_or_answered(get, name, junk):
    answer = get(f"/fi{CHOOSER}?{name}={junk}&q={name}")
    assert answer.status_code in (200, 400)
    assert "<script>alert" not in answer.text
    assert "<b onload" not in answer.text


@pytest.mark.parametrize(
    "query",
    ["q:int=5", "q:int=x", "q:list=a&q:list=b", "q.x:record=1", "q:records=1"]
    + ["from:list=a", "municipality:int=564", "q:float=1e400", "q:tokens=a b"]
    + ["from.a:record=1", "municipality.a:record=1", "q:method=1", "q:date=x"],
)
def test_converted_parameters_break_nothing(get, query):
    assert get(f"/fi{CHOOSER}?{query}").status_code in (200, 302, 400, 404)


def test_national_pages_ask_and_lead_to_variants(get):
    html = get(f"/fi{DAY_CARE}").text
    local = re.search(r'<section[^>]*id="local".*?</section>', html, re.S).group()
    told = re.search(r'data-local="([^"]*)"', local).group(1).split()
    assert {"helsinki", "joensuu"} <= set(told)
    assert f"/fi{DAY_CARE}/in/*" in local
    assert f"{CHOOSER}?from=/fi{DAY_CARE}" in local
    assert f"/fi{DAY_CARE}/in/helsinki" in links(html)


def test_a_variant_in_another_language_says_where_the_text_is(get):
    html = get(f"/ar{DAY_CARE}/in/joensuu").text
    assert f"/fi{DAY_CARE}/in/joensuu" in links(html)
    assert f"/en{DAY_CARE}/in/joensuu" in links(html)
    local = re.search(r'<section[^>]*id="local".*?</section>', html, re.S).group()
    assert 'lang="en"' in local


@pytest.mark.parametrize("code", DEFAULT_LANGUAGES)
def test_the_front_page(get, code):
    answer = get(f"/{code}")
    html = answer.text
    assert len(gzip.compress(answer.content)) < 15_000
    assert 'id="topics"' in html
    assert f"/{code}/guidance" in html
    assert f"/{code}/permits-and-citizenship/residence-permit" in links(html)
    assert 'name="q"' in main(html)
    assert 'data-hours="points"' in html
    assert len(re.findall('data-language="', main(html))) == len(DEFAULT_LANGUAGES)


@pytest.mark.parametrize("code", DEFAULT_LANGUAGES)
def test_a_municipality_in_every_language(get, code):
    html = get(f"/{code}/municipalities/oulu").text
    for name in ("points", "advice", "online", "about"):
        assert f'id="{name}"' in html
    assert f"/{code}/municipalities/oulu/oulu-kiiminki" in links(html)
    assert 'data-municipality="oulu"' in html


def test_what_is_not_translated_is_marked(get):
    html = main(get("/ar/municipalities/oulu").text)
    found = re.search(r"<a[^>]*>Koepiste</a>", html)
    assert 'lang="fi"' in found.group()


def test_one_without_service_points_says_so_and_leads_on(get):
    html = get("/en/municipalities/espoo").text
    points = re.search(r'<section[^>]*id="points".*?</section>', html, re.S).group()
    assert "There is nothing here yet." in points
    assert "/en/service-points?near=049" in points

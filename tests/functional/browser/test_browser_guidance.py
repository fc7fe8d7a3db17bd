"""The page of guidance over the shipped content."""

from infoportal.languages import DEFAULT_LANGUAGES
from infoportal.languages import language as facts

import pytest
import re


FORM = "/{}/guidance"
TAX_CARD = "/{}/guidance?need=tax-card&speaks=so&in=oulu"
LONG = "x" * 5000
NAMES = ("need", "speaks", "in", "near", "at", "sign_in", "identity_code", "on_behalf")
JUNK = ("%3Cscript%3Ealert(1)%3C/script%3E", "%00", "%FF%FE", LONG, "../..", "9" * 400)


@pytest.mark.parametrize("code", DEFAULT_LANGUAGES)
def test_form_and_answer_stand_in_every_language(get, code):
    for path in (FORM, TAX_CARD):
        answer = get(path.format(code))
        assert answer.status_code == 200
        tag = re.search(r"<html[^>]*>", answer.text).group()
        assert f'lang="{facts(code).tag}"' in tag
        assert f'dir="{facts(code).direction}"' in tag
        assert "${" not in answer.text


def test_the_languages_of_the_switcher_keep_the_question(get):
    found = re.findall(
        r'href="([^"]+)"[^>]*data-language', get(TAX_CARD.format("fi")).text
    )
    assert len(found) == len(DEFAULT_LANGUAGES)
    assert all(url.endswith("?need=tax-card&amp;speaks=so&amp;in=564") for url in found)


def test_robots_keep_the_form_and_leave_the_answers(get):
    assert 'content="noindex"' not in get(FORM.format("fi")).text
    assert 'content="noindex"' in get(TAX_CARD.format("fi")).text


def test_the_form_ticks_the_language_of_the_page_at_first(get):
    ticked = (
        r'<input checked="checked"\s+name="speaks"\s+type="checkbox"\s+value="(\w+)"'
    )
    assert re.findall(ticked, get(FORM.format("so")).text) == ["so"]
    assert re.findall(ticked, get(TAX_CARD.format("fi")).text) == ["so"]


def test_the_answer_has_four_rungs_and_what_is_missing(get):
    html = get(f"{TAX_CARD.format('en')}&sign_in=none&identity_code=no").text
    titles = re.findall(r"<h2>([^<]+)</h2>\s+<ul", html)
    assert titles == [
        "Handle it yourself online",
        "Ask for advice",
        "Visit a service point",
        "Meet the authority's own expert",
    ]
    for text in (
        "Not in your language, only: Finnish, Swedish, English",
        "You cannot sign in.",
        "Nobody serves directly in the languages you speak: Somali",
        "you can get help: Interpreter on request",
    ):
        assert text in html


def test_advice_for_those_who_live_elsewhere_says_so(get):
    permit = "need=residence-permit-application&speaks=so"
    for place, text in (
        ("oulu", "Only for people who live here: Helsinki"),
        ("", "Only for people who live here: Helsinki"),
        ("helsinki", "In a language you speak: Somali"),
    ):
        html = get(f"/en/guidance?{permit}&in={place}").text
        assert text in html
        assert ("Only for people" in html) is (place != "helsinki")


def test_telephone_numbers_are_links_and_keep_their_direction(get):
    html = get("/ar/guidance?need=tax-card&speaks=fi").text
    assert 'href="tel:' in html
    assert re.search(r'href="tel:[^>]+>\s*<bdi dir="ltr">0295 000</bdi>', html)


def test_addresses_of_self_services_name_their_language(get):
    html = get("/so/guidance?need=tax-card&speaks=en").text
    first = re.search(
        r'class="button"\s+dir="ltr"\s+href="([^"]+)"\s+hreflang="(\w+)"', html
    )
    assert first.groups() == ("https://www.vero.fi/mytax", "en")


@pytest.mark.parametrize(
    "path,languages",
    [
        ("/so/guidance?need=tax-card&speaks=so&in=oulu", ["so", "fi"]),
        ("/so/guidance?need=tax-card&speaks=so&in=oulu&sheet=sv", ["so", "sv"]),
        ("/ar/guidance?need=tax-card&speaks=ar&in=oulu", ["ar", "fi"]),
        ("/fi/guidance?need=tax-card&speaks=so&in=oulu", ["so", "fi"]),
    ],
)
def test_the_sheet_stands_in_both_languages(get, path, languages):
    html = get(path).text.partition('id="sheet"')[2]
    row = html.partition('class="both"')[2].partition('class="both"')[0]
    assert re.findall(r'<div[^>]*lang="(\w+)"', row) == languages


def test_the_sheet_is_for_the_way_that_was_chosen(get):
    html = get("/en/guidance?need=kela-advice&speaks=so&in=oulu").text
    links = re.findall(r'href="[^"]+(\?[^"]+way=remote/[^"#]+)#sheet"', html)
    answer = get("/en/guidance" + links[0].replace("&amp;", "&")).text
    sheet = answer.partition('id="sheet"')[2]
    assert "Remote service (video)" in sheet
    assert "I need an interpreter." in sheet


def test_words_lead_to_what_they_may_mean(get):
    html = get("/fi/guidance?words=verokort&speaks=fi").text
    likely = re.findall(r'name="need"\s+type="radio"\s+value="([^"]+)"', html)
    assert likely[0] == "tax-card"
    nothing = get("/fi/guidance?words=qqqqqq").text
    assert "/fi/search?q=qqqqqq" in nothing


def test_what_is_not_understood_is_told_at_its_field(get):
    answer = get("/en/guidance?need=tax-card&at=soon&in=Atlantis&utm_source=x")
    assert answer.status_code == 400
    assert 'href="#guidance-at"' in answer.text
    assert 'id="guidance-at-error"' in answer.text
    assert 'href="#guidance-in"' in answer.text
    assert 'value="Atlantis"' in answer.text
    assert "utm_source" not in answer.text.partition("<main")[2].partition("</main")[0]


@pytest.mark.parametrize("name", [*NAMES, "words", "way", "sheet", "other"])
def test_junk_is_a_sensible_page_and_nothing_comes_back_unescaped(get, name):
    for junk in JUNK:
        for query in (f"{name}={junk}", f"need=tax-card&{name}={junk}&{name}={junk}"):
            answer = get(f"/fi/guidance?{query}")
            assert answer.status_code in (200, 400), query
            assert "<script>alert" not in answer.text
    for form in (f"{name}:int=x", f"{name}:list=x", f"{name}.x:record=1"):
        assert get(f"/fi/guidance?{form}").status_code in (200, 400), form


def test_a_municipality_is_understood_in_the_visitors_script_and_by_postcode(get):
    for place in ("oulu", "564", "أولو", "Oulussa", "90100"):
        html = get(f"/fi/guidance?need=tax-card&in={place}").text
        assert "Omassa kunnassasi" in html, place


def test_a_service_leads_to_its_ways(get):
    html = get("/fi/services/tax-card").text
    assert "/fi/guidance?need=tax-card&amp;speaks=fi" in html


def test_the_page_sets_no_cookie(get):
    assert "set-cookie" not in get(TAX_CARD.format("fi")).headers

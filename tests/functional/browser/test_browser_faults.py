"""What is said instead of a page, over HTTP: in the visitor's language, no dead end."""

from infoportal.languages import language

import pytest
import re


LANGUAGES = ("fi", "ar", "so", "zh")


def speaks(html, code):
    """Tell whether a page says that it is in a language."""
    tag = re.search(r"<html[^>]*>", html).group()
    facts = language(code)
    return f'lang="{facts.tag}"' in tag and f'dir="{facts.direction}"' in tag


def main(html):
    """Return what stands in a page's main part."""
    return html.partition("<main")[2].partition("</main>")[0]


@pytest.mark.parametrize("code", LANGUAGES)
def test_missing_page_offers_search_and_topics(get, code):
    answer = get(f"/{code}/nothing/here")
    assert answer.status_code == 404
    assert speaks(answer.text, code)
    within = main(answer.text)
    assert re.search(rf'<form[^>]*action="[^"]*/{code}/search"', within)
    assert f"/{code}/housing" in within


@pytest.mark.parametrize("code", LANGUAGES[1:])
def test_missing_translation_names_languages_the_most_read_first(get, code):
    path = "advice/test-three-languages"
    answer = get(f"/{code}/{path}")
    assert answer.status_code == 404
    assert speaks(answer.text, code)
    listed = main(answer.text).partition("<ul")[2].partition("</ul>")[0]
    assert re.findall(r'hreflang="([^"]+)"', listed) == ["fi", "sv", "en"]
    assert re.findall(r'\slang="([^"]+)"', listed) == ["fi", "sv", "en"]
    assert 'rel="alternate"' not in answer.text


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    "query",
    [
        "x:int=many",
        "x:float=%3Cb%3E",
        "x:date=%3Cscript%3E",
        "x:required=",
        "%ff%fe=1",
        "a.b:records:int=q&a.b:records=1",
    ],
)
def test_what_cannot_be_read_is_a_bad_request(get, code, query):
    answer = get(f"/{code}/housing?{query}")
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert speaks(answer.text, code)
    assert "<b>" not in answer.text
    assert "<script>" not in answer.text


def test_bad_request_to_the_api_is_json(get):
    answer = get("/++api++/fi/@topics?x:int=many")
    assert answer.status_code == 400
    assert answer.json()["type"] == "BadRequest"


@pytest.mark.parametrize(
    "query",
    [
        "x=1&x=2",
        "x.y:record=1&x=2",
        "x:list=1",
        "x:method=edit",
        ":action=manage_main",
        "set_language=xx",
        "PARENTS=x&URL=y&RESPONSE=z",
        "form.widgets.x=%00",
        "q=" + "a" * 3000,
    ],
)
@pytest.mark.parametrize("path", ["", "/housing", "/housing/renting-a-home", "/absent"])
def test_no_query_breaks_a_page(get, path, query):
    assert get(f"/fi{path}?{query}").status_code in (200, 400, 404)


@pytest.mark.parametrize("code", LANGUAGES)
def test_path_that_is_no_text_is_a_bad_request(get, code):
    answer = get(f"/{code}/%ff%fe")
    assert answer.status_code == 400
    assert speaks(answer.text, code)

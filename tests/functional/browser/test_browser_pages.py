"""Pages over HTTP: languages, methods, what is private, redirects."""

from infoportal.languages import DEFAULT_LANGUAGES
from infoportal.languages import language

import pytest
import re


PAGES = [
    "/fi",
    "/ar",
    "/fi/housing",
    "/fi/housing/renting-a-home",
    "/fi/education/day-care/in/helsinki",
    "/sv/housing/renting-a-home",
    "/sitemap.xml",
    "/robots.txt",
    "/fi/absent",
    "/@@static/portal.css",
]


@pytest.mark.parametrize("code", DEFAULT_LANGUAGES)
def test_front_page_has_language_and_direction(get, code):
    answer = get(f"/{code}")
    facts = language(code)
    assert answer.status_code == 200
    tag = re.search(r"<html[^>]*>", answer.text).group()
    assert f'lang="{facts.tag}"' in tag
    assert f'dir="{facts.direction}"' in tag


def test_front_page_names_all_languages_to_robots(get):
    found = re.findall(r'hreflang="([^"]+)"\s+rel="alternate"', get("/fi").text)
    tags = [language(code).tag for code in DEFAULT_LANGUAGES]
    assert sorted(found) == sorted([*tags, "x-default"])


@pytest.mark.parametrize(
    "accept,code",
    [
        ("ar,en;q=0.5", "ar"),
        ("zh-Hant-TW", "zh"),
        ("de, sv;q=0.8", "sv"),
        ("xx", "fi"),
        ("", "fi"),
    ],
)
def test_front_door_follows_accept_language(get, accept, code):
    answer = get("/", Accept_Language=accept)
    assert answer.status_code == 302
    assert answer.headers["location"].endswith(f"/{code}")
    assert "Accept-Language" in answer.headers["vary"]
    assert "no-store" in answer.headers["cache-control"]
    assert "set-cookie" not in answer.headers


def test_front_door_follows_choice(get):
    answer = get("/", Accept_Language="ar", Cookie="infoportal_language=ru")
    assert answer.headers["location"].endswith("/ru")


@pytest.mark.parametrize("path", PAGES)
def test_page_sets_no_cookie(get, path):
    assert "set-cookie" not in get(path).headers
    assert "set-cookie" not in get(f"{path}?set_language=ar").headers


@pytest.mark.parametrize("path", ["/", *PAGES[:-1]])
def test_head_answers_as_get_does(get, head, path):
    full, short = get(path), head(path)
    assert short.content == b""
    assert short.status_code == full.status_code
    ignored = {"date"}
    assert {k: v for k, v in short.headers.items() if k not in ignored} == {
        k: v for k, v in full.headers.items() if k not in ignored
    }


@pytest.mark.parametrize("accept", ["application/json", "*/*", "text/xml", "a/b;q=x"])
def test_page_address_sends_html(get, accept):
    for path in (
        "/fi",
        "/fi/housing/renting-a-home",
        "/fi/absent",
        "/fi/housing/test-hidden",
    ):
        answer = get(path, Accept=accept)
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
        assert answer.text.startswith("<!DOCTYPE html>")


def test_api_answers_beside_the_pages(get):
    answer = get("/++api++/fi/housing")
    assert answer.headers["content-type"].startswith("application/json")
    assert answer.json()["title"] == "Asuminen"


@pytest.mark.parametrize("accept", ["text/html", "application/json"])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("prefix", ["", "/++api++"])
def test_private_equals_absent(get, prefix, method, accept):
    places = ("/fi/housing/{}", "/fi/housing/{}/edit", "/fi/housing/{}/in/oulu")
    for place in places:
        private = get(prefix + place.format("test-hidden"), method, Accept=accept)
        absent = get(prefix + place.format("test-absent"), method, Accept=accept)
        assert private.status_code == absent.status_code == 404
        assert private.text.replace("test-hidden", "test-absent") == absent.text
        headers = [dict(a.headers) for a in (private, absent)]
        for one in headers:
            one.pop("date")
        assert headers[0] == headers[1]
        assert "www-authenticate" not in headers[0]
        assert "location" not in headers[0]


def test_protected_view_of_a_public_page_is_absent(get):
    answer = get("/fi/housing/edit")
    assert answer.status_code == 404
    assert "www-authenticate" not in answer.headers


def test_sign_in_is_at_login(get):
    answer = get("/login")
    assert answer.status_code == 200
    assert 'name="__ac_password"' in answer.text


def test_missing_translation_says_which_exist(get):
    answer = get("/ar/housing/test-only-finnish")
    assert answer.status_code == 404
    assert re.search(r'<html[^>]*dir="rtl"[^>]*lang="ar"', answer.text)
    main = answer.text.partition("<main")[2].partition("</main>")[0]
    assert re.search(r'href="[^"]*/fi/housing/test-only-finnish"', main)
    assert "Test-Only-Finnish" in main
    assert "/sv/housing/test-only-finnish" not in main


def test_missing_page_speaks_the_language_of_its_address(get):
    assert re.search(r'<html[^>]*lang="so"', get("/so/nothing/here").text)
    strange = get("/nothing", Accept_Language="tr")
    assert strange.status_code == 404
    assert re.search(r'<html[^>]*lang="tr"', strange.text)


@pytest.mark.parametrize(
    "query,target",
    [
        ("to=sv&from=/fi/housing", "/sv/housing"),
        (
            "to=ar&from=/fi/education/day-care/in/helsinki",
            "/ar/education/day-care/in/helsinki",
        ),
        ("to=ar", "/ar"),
        ("to=ar&from=//evil.example/fi", "/ar"),
        ("to=ar&from=https://evil.example/", "/ar"),
        ("to=ar&from=/%5Cevil.example", "/ar"),
        ("to=ar&from=/fi/%0D%0Aset-cookie:x", "/ar"),
        ("to=ar&from=/xx/housing", "/ar"),
        ("to=ar&to=sv&from=/fi", None),
        ("to=xx&from=/fi", None),
        ("", None),
    ],
)
def test_choosing_a_language(get, query, target):
    answer = get(f"/@@language?{query}")
    if target is None:
        assert answer.status_code == 404
        assert "set-cookie" not in answer.headers
        return
    assert answer.status_code == 302
    assert re.fullmatch(rf"http://127.0.0.1:\d+{target}", answer.headers["location"])
    cookie = answer.headers["set-cookie"]
    code = target.split("/")[1]
    assert cookie.startswith(f"infoportal_language={code};") or cookie.startswith(
        f'infoportal_language="{code}";'
    )
    for part in ("Path=/", "SameSite=Lax", "Max-Age=31536000"):
        assert part.lower() in cookie.lower()


NATIONAL = "/fi/education/day-care"
VARIANT = f"{NATIONAL}/in/helsinki"
LOCAL = "/fi/municipalities/helsinki/helsinki-day-care"


def canonical(html):
    """Return the path of a page's canonical address."""
    found = re.search(r'href="https?://[^/"]*([^"]*)"\s+rel="canonical"', html)
    return found.group(1)


def test_variant_shows_what_the_municipality_adds(get):
    html = get(VARIANT).text
    assert re.search(r"<h1>[^<]* – Helsinki</h1>", html)
    assert 'id="local-helsinki-day-care"' in html
    assert 'id="local-helsinki-day-care"' not in get(NATIONAL).text
    assert canonical(html) == VARIANT
    assert '/fi/family/in/helsinki"' in html, "links stay in the variants"
    found = re.findall(r'href="([^"]*)"\s+hreflang="[^"]*"\s+rel="alternate"', html)
    assert len(found) > 2
    assert all(address.endswith("/education/day-care/in/helsinki") for address in found)


def test_variant_without_a_text_points_to_the_national_page(get):
    assert canonical(get(f"{NATIONAL}/in/oulu").text) == NATIONAL


@pytest.mark.parametrize(
    "path", ["/in", "/in/", "/in/nowhere", "/in/oulu/more", "/in/oulu/in/oulu"]
)
def test_variant_of_nothing_is_absent(get, path):
    assert get(NATIONAL + path).status_code == 404


def test_local_information_leads_to_its_variant(get, head):
    for answer in (get(LOCAL), head(LOCAL)):
        assert answer.status_code == 301
        assert answer.headers["location"].endswith(VARIANT)


def test_sitemap_has_pages_variants_and_languages(get):
    xml = get("/sitemap.xml").text
    found = re.findall(r"<loc>http://127.0.0.1:\d+([^<]*)</loc>", xml)
    assert NATIONAL in found
    assert VARIANT in found
    assert f"{NATIONAL}/in/oulu" not in found
    assert LOCAL not in found
    assert "/fi/housing/test-hidden" not in found
    assert len(found) == len(set(found))
    assert 'hreflang="zh-Hans"' in xml
    assert "/sitemap.xml" in get("/robots.txt").text


def test_page_is_not_themed(get):
    html = get("/fi/housing/renting-a-home").text
    assert "bootstrap" not in html.lower()
    assert "++plone++" not in html
    assert len(re.findall("<h1", html)) == 1
    assert "<base" not in html

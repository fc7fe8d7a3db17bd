"""What pages say of themselves to machines: structured data, previews, manifest."""

from html import unescape
from infoportal.languages import DEFAULT_LANGUAGES
from infoportal.languages import language

import json
import pytest
import re


#: Address → what the page is, and what it is mainly about.
KINDS = {
    "": ("WebSite", None),
    "/housing": ("CollectionPage", "ItemList"),
    "/housing/renting-a-home": ("WebPage", "Article"),
    "/education/day-care/in/helsinki": ("WebPage", "Article"),
    "/municipalities": ("CollectionPage", "ItemList"),
    "/municipalities/helsinki": ("WebPage", "AdministrativeArea"),
    "/service-points": ("CollectionPage", "ItemList"),
    "/municipalities/mikkeli/mikkeli": ("WebPage", "GovernmentOffice"),
    "/self-services": ("CollectionPage", "ItemList"),
    "/self-services/mytax": ("WebPage", "GovernmentService"),
    "/services/passport-and-identity-card": ("WebPage", "GovernmentService"),
    "/providers/kela": ("WebPage", "GovernmentOrganization"),
    "/advice/citizen-advice-telephone": ("WebPage", "ContactPoint"),
    "/notices": ("CollectionPage", "ItemList"),
    "/notices/pilot-point-hours": ("WebPage", "NewsArticle"),
    "/search": ("SearchResultsPage", None),
    "/guidance": ("WebPage", None),
    "/choose-municipality": ("WebPage", None),
    "/developers": ("WebPage", None),
    "/absent": ("WebPage", None),
}
SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
PROPERTY = re.compile(r'<meta property="([^"]+)"\s+content="([^"]*)"')


def linked(html):
    """Return a page's structured data."""
    (text,) = SCRIPT.findall(html)
    return json.loads(text)


def preview(html):
    """Return the properties of a page's preview."""
    return {name: unescape(value) for name, value in PROPERTY.findall(html)}


def nodes(value):
    """Yield every node of a document."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from nodes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from nodes(inner)


#: Of the kinds above, what is there in every language.
EVERYWHERE = ("", "/housing", "/housing/renting-a-home", "/municipalities/helsinki",
              "/municipalities/mikkeli/mikkeli", "/notices/pilot-point-hours",
              "/search", "/guidance", "/absent")  # fmt: skip


@pytest.mark.parametrize(
    "path, code",
    [
        *((path, code) for path in KINDS for code in ("fi", "sv")),
        *((path, code) for path in EVERYWHERE for code in ("ar", "zh")),
    ],
)
def test_every_page_says_what_it_is(get, path, code):
    html = get(f"/{code}{path}").text
    page, about = KINDS[path]
    data = linked(html)
    assert data["@context"] == "https://schema.org"
    assert data["@type"] == page
    assert data["inLanguage"] == language(code).tag
    assert data.get("mainEntity", {}).get("@type") == about
    assert preview(html)["og:title"] == data["name"]


@pytest.mark.parametrize("path", KINDS)
def test_addresses_are_those_of_pages(get, path):
    html = get(f"/fi{path}").text
    found = [n[name] for n in nodes(linked(html)) for name in ("@id", "url", "item")
             if name in n]  # fmt: skip
    assert all(address.startswith(("http://", "https://")) for address in found)
    own = {a for a in found if "//127.0.0.1" in a or "//localhost" in a}
    for address in sorted(own)[:4]:
        path = "/" + address.split("/", 3)[3] if address.count("/") > 2 else "/"
        assert get(path).status_code in (200, 302), address


def test_way_to_a_page_is_told(get):
    steps = linked(get("/ar/housing/renting-a-home").text)["breadcrumb"]
    found = steps["itemListElement"]
    assert [step["position"] for step in found] == [1, 2, 3]
    assert found[0]["item"].endswith("/ar")
    assert found[-1]["item"].endswith("/ar/housing/renting-a-home")


def test_translation_names_its_source_and_the_source_its_translations(get):
    source = linked(get("/fi/housing/renting-a-home").text)["mainEntity"]
    made = linked(get("/zh/housing/renting-a-home").text)["mainEntity"]
    assert made["inLanguage"] == "zh-Hans"
    assert made["translationOfWork"] == {"@id": source["@id"]}
    assert {"@id": made["@id"]} in source["workTranslation"]
    assert source["license"].startswith("https://creativecommons.org/")


def test_search_of_the_site_is_one_that_works(get):
    action = linked(get("/so").text)["potentialAction"]
    template = action["target"]["urlTemplate"]
    address = "/" + template.split("/", 3)[3].format(words="kela")
    assert get(address).status_code == 200


def test_point_says_when_it_is_open(get):
    point = linked(get("/fi/municipalities/mikkeli/mikkeli").text)["mainEntity"]
    week = point["openingHoursSpecification"]
    assert "Monday" in week["dayOfWeek"]
    assert re.fullmatch(r"\d\d:\d\d", week["opens"])
    assert point["geo"]["@type"] == "GeoCoordinates"


@pytest.mark.parametrize("path", KINDS)
def test_preview_is_whole_and_its_picture_exists(get, path):
    html = get(f"/fi{path}").text
    found = preview(html)
    assert {"og:type", "og:title", "og:site_name", "og:image"} <= set(found)
    assert found["og:image"].startswith("http")
    if path != "/absent":
        assert found["og:url"].startswith("http")


def test_preview_picture_is_a_picture(get):
    address = preview(get("/fi").text)["og:image"]
    answer = get("/" + address.split("/", 3)[3])
    assert answer.headers["content-type"] == "image/png"


@pytest.mark.parametrize("code", DEFAULT_LANGUAGES)
def test_manifest_of_each_language(get, code):
    answer = get(f"/{code}/manifest.webmanifest")
    facts = language(code)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("application/manifest+json")
    manifest = answer.json()
    assert manifest["name"] and manifest["short_name"]
    assert (manifest["lang"], manifest["dir"]) == (facts.tag, facts.direction)
    assert manifest["start_url"].endswith(f"/{code}")
    assert manifest["start_url"].startswith(manifest["scope"])
    assert manifest["icons"][0]["src"].startswith("data:image/svg+xml,")
    assert f'/{code}/manifest.webmanifest"' in get(f"/{code}/housing").text


def test_robots_are_kept_from_questions_and_not_from_the_look(get):
    rules = get("/robots.txt").text
    assert "Disallow: /*?" in rules
    assert "Allow: /@@static/" in rules
    for path in ("/fi/absent", "/fi/search", "/login"):
        assert re.search(r'<meta content="noindex"|name="robots"\s+content="noindex',
                         get(path).text), path  # fmt: skip


def test_icon_comes_with_the_page(get):
    html = get("/fi").text
    assert re.search(r'<link href="data:image/svg\+xml,[^"]*"\s+rel="icon"', html)

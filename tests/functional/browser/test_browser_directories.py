"""Directories over HTTP: each filter, several together, none found, junk."""

from infoportal.browser.section.filters import DIRECTORIES
from infoportal.languages import DEFAULT_LANGUAGES

import html
import json
import pytest
import re


PATHS = {
    "self_service": "self-services",
    "service_point": "service-points",
    "service": "services",
    "advice_channel": "advice",
    "service_provider": "providers",
    "municipality": "municipalities",
    "notice": "notices",
}
JUNK = [
    "",
    "-1",
    "'\"><script>alert(1)</script>",
    "%FF%FE",
    "${7*7}",
    "9" * 400,
    "65,25",
    "أولو",
]
SUNDAY = "2026-06-07T12:00"
MONDAY = "2026-06-01T12:00"


def titles(text):
    """Return the titles of what a page lists."""
    main = text[text.index("<main") : text.index("</main>")]
    found = re.findall(r"<h3><a[^>]*>([^<]+)</a>", re.sub(r">\s+<", "><", main))
    return [html.unescape(title).strip() for title in found]


def results(text):
    """Return how many things a page says that it has found."""
    part = text[text.index('id="results"') :]
    return int(re.search(r"<strong>\D*(\d+)", part)[1])


@pytest.fixture
def ids(get):
    """Return the titles that a directory lists for a query."""

    def ask(path, query="", language="fi"):
        answer = get(f"/{language}/{path}?{query}")
        assert answer.status_code == 200, query
        found = titles(answer.text)
        assert len(found) == results(answer.text)
        return found

    return ask


@pytest.fixture
def told(get):
    """Return the titles that the API lists for a query."""

    def ask(path, query=""):
        name = {"advice": "advice-channels"}.get(path, path)
        answer = get(f"/++api++/fi/@{name}?{query}&b_size=500")
        assert answer.status_code == 200, query
        return [item["title"] for item in answer.json()["items"]]

    return ask


@pytest.mark.parametrize(
    "path,query",
    [
        ("self-services", "provider=kela"),
        ("self-services", "matter=taxes"),
        ("self-services", "language=en"),
        ("self-services", "sign_in=none"),
        ("self-services", "identity_code=no"),
        ("self-services", "municipality=091"),
        ("self-services", "municipality=564&language=sv&sign_in=bank_codes"),
        ("service-points", "municipality=491"),
        ("service-points", "municipality=mikkeli&municipality=oulu"),
        ("service-points", "provider=kela&channel=adviser"),
        ("service-points", "service=notary-services"),
        ("service-points", "channel=remote"),
        ("service-points", "language=sv"),
        ("service-points", "kind=joint_point"),
        ("service-points", "near=61.69,27.27&radius=30"),
        ("service-points", f"open_at={MONDAY}%3A00%2B03:00"),
        ("service-points", f"provider=kela&open_at={MONDAY}%3A00%2B03:00"),
        ("services", "provider=kela"),
        ("services", "matter=housing"),
        ("services", "municipality=564"),
        ("advice", "language=ar"),
        ("advice", "channel=chat"),
        ("advice", "matter=illness"),
        ("advice", f"open_at={SUNDAY}%3A00%2B03:00"),
        ("providers", "name=kela"),
        ("providers", "kind=state"),
        ("municipalities", "name=vant"),
        ("municipalities", "region=lappi"),
    ],
)
def test_page_and_api_agree(ids, told, path, query):
    listed = ids(path, query)
    assert sorted(listed) == sorted(told(path, query))
    assert listed


@pytest.mark.parametrize("query", ["provider=kela", "language=en", "sign_in=none"])
def test_filters_narrow(ids, query):
    assert 0 < len(ids("self-services", query)) < len(ids("self-services"))


@pytest.mark.parametrize("kind,path", PATHS.items())
def test_every_option_finds_what_it_says(get, ids, kind, path):
    text = get(f"/fi/{path}").text
    form = text[text.index('class="filters"') :]
    form = re.sub(r"\s+", " ", form[: form.index("</form>")])
    checked = 0
    for name in {one.name for one in DIRECTORIES[kind].filters}:
        field = rf'<select[^>]*name="{name}"[^>]*>(.*?)</select>'
        options = re.findall(
            r'<option value="([^"]+)"[^>]*>[^<]*\((\d+)\)',
            "".join(re.findall(field, form)),
        )
        options += re.findall(
            rf'name="{name}" type="checkbox" value="([^"]+)" /> '
            r'<span>[^<]*<span class="quiet">\((\d+)\)',
            form,
        )
        for value, count in options[:4]:
            assert len(ids(path, f"{name}={value}")) == int(count) > 0, (name, value)
            checked += 1
    assert checked


@pytest.mark.parametrize(
    "text", ["Oulu", "oulussa", "Uleåborg", "90100", "564", "oulu"]
)
def test_near_a_municipality_as_people_write_it(get, text):
    answer = get(f"/fi/service-points?near={text}")
    assert answer.status_code == 200
    assert titles(answer.text)[0].startswith("Kiiming")
    assert re.search(r'<bdi class="away"\s*>\d', answer.text)


def test_what_was_chosen_is_shown_and_can_be_taken_back(get):
    text = get("/fi/service-points?provider=kela&language=sv&utm_source=x").text
    chosen = re.search(r'<ul class="inline chosen".*?</ul>', text, re.DOTALL)[0]
    links = [html.unescape(a) for a in re.findall(r'href="([^"]+)"', chosen)]
    assert [link.partition("service-points")[2] for link in links] == [
        "?language=sv#results",
        "?provider=kela#results",
        "#results",
    ]
    assert 'content="noindex"' in text
    canonical = re.search(r'<link href="([^"]+)"\s*rel="canonical"', text)[1]
    assert canonical.endswith("/fi/service-points")
    assert re.search(
        r'href="[^"]*/ar/service-points\?provider=kela&amp;language=sv"', text
    )


def test_nothing_found_tells_what_to_take_away(get):
    answer = get("/fi/self-services?language=so&provider=kela")
    assert answer.status_code == 200
    assert results(answer.text) == 0
    panel = answer.text[answer.text.index('class="panel"') :]
    panel = panel[: panel.index("</section>")]
    links = [html.unescape(a) for a in re.findall(r'href="([^"]+)"', panel)]
    ends = [link.partition("/fi/")[2] for link in links]
    assert ends[0] == "self-services?provider=kela#results"
    assert ends[-3:] == ["guidance", "search", "self-services#results"]


@pytest.mark.parametrize("language", DEFAULT_LANGUAGES)
@pytest.mark.parametrize("path", PATHS.values())
def test_directories_list_everything_in_every_language(get, path, language):
    own, finnish = get(f"/{language}/{path}"), get(f"/fi/{path}")
    assert own.status_code == 200
    assert results(own.text) == results(finnish.text) == len(titles(own.text)) > 0
    main = own.text[own.text.index("<main") : own.text.index("</main>")]
    for link in re.findall(r"<h3>\s*<a[^>]*>", main):
        written = re.search(r'href="[^"]*/(\w+)/(?:[^"/]+/)*[^"/]+"', link)
        address = re.search(r'href="https?://[^/]+/(\w+)/', link)[1]
        assert written
        assert (address == language) == ("lang=" not in link)


@pytest.mark.parametrize("junk", JUNK)
@pytest.mark.parametrize("kind,path", PATHS.items())
def test_junk_is_told_to_be_junk(get, kind, path, junk):
    names = {one.name for one in DIRECTORIES[kind].filters} | {"b_start", "nothing"}
    query = "&".join(f"{name}={junk}" for name in sorted(names))
    answer = get(f"/fi/{path}?{query}")
    assert answer.status_code in (200, 400)
    assert "<script>alert" not in answer.text
    assert 'id="results"' in answer.text
    alerts = answer.text.count('role="alert"')
    assert alerts == (answer.status_code == 400)


@pytest.mark.parametrize("path", [*PATHS.values(), "self-services/kela-online-service"])
def test_nul_is_refused_before_it_is_read(get, path):
    answer = get(f"/fi/{path}?near=%00&in=%00")
    assert answer.status_code == 400
    assert "<main" in answer.text


@pytest.mark.parametrize(
    "query",
    [
        "provider=kela&provider=x",
        "near=a&near=b",
        "open_at=now&open_at=now",
        "provider:int=1",
        "provider:list=kela&provider:list=migri",
        "near.x:record=1",
        "b_start=999999",
        "&".join(["language=fi"] * 300),
        "=&&;=%",
    ],
)
def test_repeated_and_converted_parameters(get, query):
    answer = get(f"/fi/service-points?{query}")
    assert answer.status_code in (200, 400)
    assert "<main" in answer.text


def test_pages_say_what_is_open_and_as_of_when(get):
    text = get("/fi/service-points").text
    known = json.loads(
        re.search(r'<script id="hours"[^>]*>(.*?)</script>', text, re.DOTALL)[1]
    )
    assert set(re.findall(r'data-hours="([^"]+)"', text)) == set(known)
    assert re.search(r"data-as-of", text)
    assert all(row["text"] for rows in known.values() for row in rows)


def test_no_map_is_fetched_unasked(get):
    text = get("/fi/service-points").text
    assert "data-map=" in text
    assert len(re.findall(r"data-lat=", text)) == results(text)
    assert not re.search(r'(?:src|href)="[^"]*(?:leaflet|tile)', text)


@pytest.mark.parametrize("place,first", [("oulu", "Kiiming"), ("50100", "Mikkeli")])
def test_help_in_person_is_told_from_the_nearest(get, place, first):
    answer = get(f"/fi/self-services/kela-online-service?in={place}")
    assert answer.status_code == 200
    part = answer.text[answer.text.index('id="in-person"') :]
    part = part[: part.index("</section>")]
    names = re.findall(r"<li>\s*<a[^>]*>([^<]+)</a>", part)
    assert names[0].startswith(first[:6])
    assert len(names) == 3
    assert re.search(r"near=\d{3}#results", part)


def test_help_in_person_by_municipality(get):
    text = get("/fi/self-services/kela-online-service").text
    part = text[text.index('id="in-person"') :]
    part = part[: part.index("</section>")]
    assert len(re.findall(r"<h3", part)) >= 5
    assert "guidance?need=" in text


@pytest.mark.parametrize("junk", JUNK)
def test_junk_about_where_somebody_is(get, junk):
    answer = get(f"/fi/self-services/kela-online-service?in={junk}&in=2")
    assert answer.status_code in (200, 400)
    assert "<script>alert" not in answer.text
    assert 'id="in-person"' in answer.text

"""Ways through the portal, and pages in two languages, as visitors get them."""

from html import unescape
from urllib.parse import urlsplit

import pytest
import re


TAPS = 3


def links(html, base):
    """Return the paths that a page's links lead to within the portal."""
    found = re.findall(r'<a\b[^>]*\bhref="([^"]*)"', html.partition("<body")[2])
    for address in map(unescape, found):
        if address.startswith(f"{base}/"):
            parts = urlsplit(address)
            # What asks something (a filter, a form) is a way that needs thought.
            if not parts.query:
                yield parts.path


def is_way(path, code):
    """Tell whether a link leads on within a language, and to a page of its own."""
    inside = path == f"/{code}" or path.startswith(f"/{code}/")
    return inside and "/with/" not in path and "@@" not in path


def reached(get, code, base):
    """Return in how many taps each page is reached from the front page."""
    taps, newest = {f"/{code}": 0}, [f"/{code}"]
    for count in range(1, TAPS + 1):
        following = []
        for page in newest:
            for path in links(get(page).text, base):
                if is_way(path, code) and path not in taps:
                    taps[path] = count
                    following.append(path)
        newest = following
    return taps


@pytest.mark.parametrize("code", ["fi", "ar"])
def test_every_page_is_at_most_three_taps_away(get, site, code):
    xml = get("/sitemap.xml").text
    pages = set(re.findall(rf"<loc>{site.base_url}(/{code}(?:/[^<]*)?)</loc>", xml))
    assert len(pages) > 20
    taps = reached(get, code, site.base_url)
    assert sorted(pages - set(taps)) == []


RENTING = "/fi/housing/renting-a-home"
VARIANT = "/fi/education/day-care/in/helsinki"


@pytest.mark.parametrize(
    "path",
    [
        "/fi/housing/with/ar",
        f"{RENTING}/with/sv",
        "/so/housing/renting-a-home/with/fi",
        f"{VARIANT}/with/ar",
        "/fi/municipalities/mikkeli/with/sv",
        "/sv/municipalities/mikkeli/mikkeli/with/fi",
        "/fi/municipalities/with/sv",
        "/fi/providers/kela/with/en",
        "/fi/advice/kela-advice/with/sv",
        "/fi/notices/pilot-point-hours/with/sv",
        f"{RENTING}/with/sv?a=1&a=2&x.y:record=1",
    ],
)
def test_page_in_two_languages(get, path):
    answer = get(path)
    assert answer.status_code == 200
    here, _with, other = path.partition("?")[0].rpartition("/with/")
    tags = re.findall(r'<div dir="\w+"\s+lang="([\w-]+)"', answer.text)
    assert set(tags) == {here.split("/")[1], other}
    assert f'href="{answer.request.url.copy_with(raw_path=here.encode())}"' in re.sub(
        r"\s+", " ", answer.text
    )
    assert 'content="noindex"' in answer.text
    assert 'rel="alternate"' not in answer.text


@pytest.mark.parametrize(
    "path,named",
    [
        ("/fi/housing/test-only-finnish/with/sv", False),
        (f"{RENTING}/with/fi", True),
        (f"{RENTING}/with/xx", False),
        (f"{RENTING}/with", False),
        (f"{RENTING}/with/sv/ar", False),
        (f"{RENTING}/with/SV", False),
        (f"{RENTING}/with/%3Cscript%3E", False),
        (f"{RENTING}/view/with/sv", False),
        (f"{VARIANT}/with", False),
        ("/fi/education/day-care/in/nowhere/with/sv", False),
        ("/fi/housing/test-hidden/with/sv", False),
        ("/fi/with/sv", False),
    ],
)
def test_no_second_language(get, path, named):
    answer = get(path)
    assert answer.status_code == 404
    assert "<script>" not in answer.text.partition("<body")[2]
    main = answer.text.partition("<main")[2].partition("</main>")[0]
    assert ("/with/sv" in main) is named


def test_missing_first_language_says_which_exist(get):
    answer = get("/ar/housing/test-only-finnish/with/fi")
    assert answer.status_code == 404
    assert '/fi/housing/test-only-finnish"' in answer.text


def test_local_information_is_read_on_its_page(get):
    answer = get("/fi/municipalities/helsinki/helsinki-day-care/with/sv")
    assert answer.status_code == 301
    assert answer.headers["location"].endswith(f"{VARIANT}/with/sv")

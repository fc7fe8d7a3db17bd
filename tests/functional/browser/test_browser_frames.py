"""Frames and the script over HTTP: statuses, headers, what hides stays hidden."""

from html import unescape
from infoportal.browser.embed.policy import POLICY
from urllib.parse import quote

import pytest
import re


PAGE = "/fi/housing/renting-a-home"
FRAME = "/fi/embed/page/renting-a-home"
FRAMES = {
    FRAME: (200, PAGE),
    "/ar/embed/page/renting-a-home": (200, "/ar/housing/renting-a-home"),
    "/fi/embed/page/day-care?municipality=helsinki": (
        200,
        "/fi/education/day-care/in/helsinki",
    ),
    "/fi/embed/points?municipality=mikkeli": (200, "/fi/municipalities/mikkeli"),
    "/fi/embed/points?municipality=491&provider=kela": (
        200,
        "/fi/municipalities/mikkeli",
    ),
    "/fi/embed/guidance": (200, "/fi/guidance"),
    "/fi/embed/guidance?need=tax-card&speaks=fi": (200, "/fi/guidance"),
    "/fi/embed/guidance?need=nothing-such": (400, "/fi/guidance"),
    "/fi/embed/page/renting-a-home?municipality=nowhere": (400, ""),
    "/fi/embed/page/renting-a-home?x=1": (400, ""),
    "/fi/embed/points": (400, ""),
    "/fi/embed/points?municipality=nowhere": (400, ""),
    "/fi/embed/points?municipality:list=mikkeli": (400, ""),
    "/fi/embed/points?municipality=mikkeli&kind=<script>": (400, ""),
    "/fi/embed/page/absent": (404, ""),
    "/fi/embed/page/test-hidden": (404, ""),
    "/ar/embed/page/test-only-finnish": (404, ""),
    "/fi/embed/page": (404, ""),
    "/fi/embed": (404, ""),
    "/fi/embed/guidance/more": (404, ""),
}


def links(html):
    """Return the links of a page's head, ``{rel: address}``."""
    found = re.findall(r"<link\s([^>]*)>", html)
    rows = [dict(re.findall(r'(\w+)="([^"]*)"', one)) for one in found]
    return {row["rel"]: unescape(row["href"]) for row in rows}


@pytest.mark.parametrize("address", FRAMES)
def test_every_answer_is_a_frame(get, site, address):
    status, canonical = FRAMES[address]
    answer = get(address)
    assert answer.status_code == status
    assert answer.headers["content-security-policy"] == POLICY
    assert "x-frame-options" not in answer.headers
    assert answer.headers["x-robots-tag"] == "noindex"
    assert "set-cookie" not in answer.headers
    assert ("public" in answer.headers.get("cache-control", "")) is (status == 200)
    wanted = site.base_url + canonical if canonical else None
    assert links(answer.text).get("canonical") == wanted
    assert '<base target="_top"' in answer.text
    assert "<header" not in answer.text and "<script>" not in answer.text
    assert not re.search(r'\sstyle="|\son\w+="', answer.text)
    assert "creativecommons.org" in answer.text


def test_hidden_is_as_absent(get):
    hidden, absent = get("/fi/embed/page/test-hidden"), get("/fi/embed/page/absent")
    assert hidden.text == absent.text
    assert "Test-Only" in get("/ar/embed/page/test-only-finnish").text


def test_what_has_gone_is_410_and_nothing_is_told_of_it(site, get):
    place, cid = "/++api++/fi/housing", "test-soon-gone"
    with site.client(admin=True) as admin:
        values = {"@type": "info_page", "id": cid, "title": "Xylogone"}
        assert admin.post(place, json=values).status_code == 201
        flow = f"{place}/{cid}/@workflow/publish"
        assert admin.post(flow).status_code == 200
        address = f"{site.base_url}/fi/housing/{cid}"
        assert "Xylogone" in get(f"/fi/embed/page/{cid}").text
        assert oembed(get, address).status_code == 200
        assert admin.delete(f"{place}/{cid}").status_code == 204
    gone = get(f"/fi/embed/page/{cid}")
    assert gone.status_code == 410
    assert "Xylogone" not in gone.text
    assert gone.headers["content-security-policy"] == POLICY
    assert oembed(get, address).status_code == 404


@pytest.mark.parametrize("path", ["/fi", PAGE, "/fi/guidance", "/fi/absent"])
def test_all_other_pages_are_framed_by_nobody_else(get, path):
    answer = get(path)
    assert answer.headers["x-frame-options"] == "SAMEORIGIN"
    assert "content-security-policy" not in answer.headers


def oembed(get, url, more=""):
    """Ask how a page is embedded."""
    return get(f"/++api++/@oembed?url={quote(url, safe='')}{more}")


@pytest.mark.parametrize("path", [PAGE, "/ar/guidance"])
def test_pages_say_where_consumers_ask_and_they_are_told_a_frame(get, site, path):
    page = get(path).text
    found = re.search(r'<link href="([^"]*)"[^>]*type="application/json\+oembed"', page)
    address = unescape(found[1]).removeprefix(site.base_url)
    answer = get(address)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["access-control-allow-origin"] == "*"
    told = answer.json()
    assert (told["type"], told["version"]) == ("rich", "1.0")
    frame = re.search(r'src="([^"]*)"', told["html"])[1].removeprefix(site.base_url)
    assert get(frame).status_code == 200
    again = get(address, If_None_Match=answer.headers["etag"])
    assert again.status_code == 304


def test_pages_that_cannot_be_framed_name_no_consumer(get):
    for path in ("/fi", "/fi/housing", "/fi/search", "/fi/absent"):
        assert "oembed" not in get(path).text


def test_oembed_hides_what_is_hidden(get, site):
    base = f"{site.base_url}/fi/housing/"
    hidden, absent = oembed(get, f"{base}test-hidden"), oembed(get, f"{base}absent")
    assert hidden.status_code == absent.status_code == 404
    assert hidden.text == absent.text
    assert get("/++api++/@oembed").status_code == 400
    xml = oembed(get, site.base_url + PAGE, "&format=xml")
    assert xml.headers["content-type"].startswith("text/xml")


def test_script_is_for_every_site_and_not_kept_long(get):
    answer = get("/embed/1.js")
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "max-age=3600," in answer.headers["cache-control"]
    tag = answer.headers["etag"]
    again = get("/embed/1.js", If_None_Match=tag)
    assert (again.status_code, again.content) == (304, b"")
    version = tag.strip('"')[:10]
    kept = get(f"/embed/1.js?v={version}")
    assert "immutable" in kept.headers["cache-control"]
    assert "immutable" not in get("/embed/1.js?v=0").headers["cache-control"]
    packed = get("/embed/1.js", Accept_Encoding="gzip")
    assert int(packed.headers["content-length"]) <= 10 * 1024


def test_words_come_in_every_language_that_is_on(get):
    finnish, arabic = get("/embed/1/fi.json"), get("/embed/1/ar.json")
    assert finnish.json()["site"] == "Infoportaali"
    assert arabic.headers["content-language"] == "ar"
    assert arabic.json()["license"].startswith("https://creativecommons.org")
    for path in (
        "/embed",
        "/embed/1",
        "/embed/1/xx.json",
        "/embed/1/fi",
        "/embed/2.js",
    ):
        assert get(path).status_code == 404

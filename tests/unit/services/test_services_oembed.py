"""Which pages can be shown on other sites, and as what HTML."""

from html.parser import HTMLParser
from infoportal.records.query import parse
from infoportal.services.oembed import as_xml
from infoportal.services.oembed import iframe
from infoportal.services.oembed import OEmbedService
from infoportal.services.oembed import PARAMETERS
from smallportal import BASE
from smallportal import Portal
from urllib.parse import quote
from xml.etree import ElementTree

import pytest


@pytest.fixture(scope="module")
def joined():
    """Pages that are public, private, and in a municipality."""
    portal = Portal()
    portal.add("topic", "housing")
    portal.add("topic", "housing", "/ar/housing", "ar")
    portal.add("section", "municipalities")
    portal.add("info_page", "rent", "/fi/housing/rent", title='Vuokra & "koti"')
    portal.add("info_page", "rent", "/ar/housing/rent", "ar", title="إيجار")
    portal.add("info_page", "secret", "/fi/housing/secret", state="private")
    portal.add("municipality", "oulu", "/fi/municipalities/oulu", title="Oulu")
    return portal.joined()


@pytest.fixture
def told(joined):
    """Ask for a page; None where there is none."""

    def ask(url, **more):
        query = "&".join(
            f"{k}={quote(str(v))}" for k, v in {"url": url, **more}.items()
        )
        asked, faults = parse(query, PARAMETERS, joined)
        assert not faults
        service = OEmbedService.__new__(OEmbedService)
        service.steps, service.base_url, service.view = [], BASE, joined.view
        answer = service.look(asked)
        return answer and answer.make()

    return ask


class Frame(HTMLParser):
    """Reads the attributes of the one element that there is."""

    def __init__(self, html):
        super().__init__()
        self.found = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


@pytest.mark.parametrize(
    "page, frame, title",
    [
        ("/fi/housing/rent", "/fi/embed/page/rent", 'Vuokra & "koti"'),
        ("/ar/housing/rent#s2", "/ar/embed/page/rent", "إيجار"),
        (
            "/fi/housing/rent/in/oulu",
            "/fi/embed/page/rent?municipality=oulu",
            'Vuokra & "koti" – Oulu',
        ),
        ("/sv/guidance?need=x", "/sv/embed/guidance", "Find out how to get a service"),
    ],
)
def test_page_is_shown_in_its_frame(told, page, frame, title):
    found = told(BASE + page)
    assert (found["version"], found["type"]) == ("1.0", "rich")
    assert found["title"] == title
    [(tag, attributes)] = Frame(found["html"]).found
    assert tag == "iframe"
    assert attributes["src"] == BASE + frame
    assert attributes["title"] == title
    assert "style" not in attributes


@pytest.mark.parametrize(
    "page",
    [
        "/fi/housing",
        "/fi/housing/secret",
        "/fi/housing/absent",
        "/ar/housing/rent/in/oulu",
        "/fi/housing/rent/in/absent",
        "/fi/guidance/in/oulu",
        "/xx/guidance",
        "/guidance",
        "/fi",
        "/fi/embed/page/rent",
    ],
)
def test_what_cannot_be_framed_is_not_found(told, page):
    assert told(BASE + page) is None


def test_pages_of_others_are_not_found(told):
    assert told("https://other.example/fi/housing/rent") is None


@pytest.mark.parametrize(
    "most, size",
    [
        ({}, (600, 600)),
        ({"maxwidth": 320, "maxheight": 5000}, (320, 600)),
        ({"maxheight": 1}, (600, 1)),
    ],
)
def test_frame_is_no_larger_than_asked(told, most, size):
    found = told(f"{BASE}/fi/housing/rent", **most)
    assert (found["width"], found["height"]) == size
    [(_tag, attributes)] = Frame(found["html"]).found
    assert (attributes["width"], attributes["height"]) == tuple(map(str, size))


@pytest.mark.parametrize(
    "query, names",
    [
        ("", ["url"]),
        ("url=", ["url"]),
        ("url=" + "x" * 2001, ["url"]),
        ("url=x&url=y", ["url"]),
        ("url=x&maxwidth=0&maxheight=wide", ["maxwidth", "maxheight"]),
        ("url=x&format=yaml", ["format"]),
        ("url=x&foo=1", ["foo"]),
        ("url=x&format=json&maxwidth=1&maxheight=1&dnt=1", []),
    ],
)
def test_parameters(joined, query, names):
    assert [fault.name for fault in parse(query, PARAMETERS, joined)[1]] == names


def test_xml_tells_the_same(told):
    found = told(f"{BASE}/fi/housing/rent")
    root = ElementTree.fromstring(as_xml(found))
    assert root.tag == "oembed"
    assert {row.tag: row.text for row in root} == {n: str(v) for n, v in found.items()}


def test_frame_is_written_safely():
    html = iframe('https://a.fi/"><script>', '"><b>', 1, 2)
    assert len(Frame(html).found) == 1

"""What pages say of themselves, and how they are passed on."""

from browser_heads import head
from browser_heads import overview
from infoportal.browser.errors.bad_request import GENERAL
from infoportal.browser.errors.bad_request import shown_message
from infoportal.browser.layout.metadata import feed_link
from infoportal.browser.layout.metadata import linked_data
from infoportal.browser.layout.metadata import metadata
from infoportal.browser.layout.metadata import open_graph
from infoportal.browser.layout.share import ways
from infoportal.browser.static import inline
from infoportal.languages import language
from types import SimpleNamespace
from urllib.parse import parse_qs
from urllib.parse import unquote
from urllib.parse import urlsplit
from xml.etree import ElementTree
from zExceptions import BadRequest
from zope.i18nmessageid import MessageFactory

import json
import pytest


BASE = "https://a.fi"
TOPIC = head("topic", "housing", title="Asuminen")
CHILD = head("info_page", "rent", parent="/fi/housing", title="Vuokra")
SECTION = head("section", "points", title="Paikat")
POINT = head("service_point", "kiiminki", parent="/fi/points")


def page(shown=None, **more):
    """Return a page as far as its metadata ask."""
    view = overview(TOPIC, CHILD, SECTION, POINT)
    values = {
        "head": shown,
        "overview": view,
        "breadcrumbs": view.parents(shown) if shown else [],
        "fields": {"kind": "service_point"},
        "language": "fi",
        "facts": language("fi"),
        "site_name": "Infoportaali",
        "page_title": shown.title if shown else "Sivu",
        "description": "Kuvaus",
        "schema_kind": "WebPage",
        "canonical": BASE + shown.path if shown else "",
        "licence": ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
        "portal_url": BASE,
        "url": lambda path: BASE + path,
        "way": lambda name: f"{BASE}/fi/{name}",
        "path_of": lambda head: head.path,
        "static": lambda name: f"{BASE}/{name}",
        "robots": "",
    }
    return SimpleNamespace(**{**values, **more})


@pytest.mark.parametrize(
    "shown, kind, listed",
    [
        (TOPIC, "CollectionPage", ["/fi/housing/rent"]),
        (SECTION, "CollectionPage", ["/fi/points/kiiminki"]),
    ],
)
def test_directories_list_what_they_lead_to(shown, kind, listed):
    data = json.loads(linked_data(page(shown)))
    assert data["@type"] == kind
    items = data["mainEntity"]["itemListElement"]
    items = items if isinstance(items, list) else [items]
    assert [item["url"] for item in items] == [BASE + path for path in listed]


@pytest.mark.parametrize(
    "shown, more, led",
    [
        (None, {"schema_kind": "WebSite"}, True),
        (SECTION, {"fields": {"kind": "notice"}}, True),
        (head("notice", "cut", title="Vesikatko"), {}, True),
        (SECTION, {"fields": {"kind": "notice"}, "robots": "noindex"}, False),
        (None, {}, False),
        (SECTION, {}, False),
        (TOPIC, {}, False),
    ],
)
def test_notices_can_be_followed_from_where_they_are(shown, more, led):
    found = feed_link(page(shown, **more))
    link = 'href="https://a.fi/++api++/fi/@notices?format=atom" rel="alternate"'
    assert (link in found) is led


def test_front_page_is_the_site():
    data = json.loads(linked_data(page(schema_kind="WebSite")))
    assert data["@type"] == "WebSite"
    assert data["potentialAction"]["target"]["urlTemplate"].endswith("?q={words}")


def test_page_without_an_address_says_little():
    data = json.loads(linked_data(page()))
    assert data["@type"] == "WebPage"
    assert "url" not in data
    assert "breadcrumb" not in data


def test_titles_cannot_break_out():
    text = linked_data(page(page_title="</script><script>alert(1)"))
    assert "</script" not in text


@pytest.mark.parametrize(
    "shown, more, expected",
    [
        (TOPIC, {}, {"og:type": "website", "og:url": f"{BASE}/fi/housing"}),
        (CHILD, {}, {"og:type": "article", "og:image": f"{BASE}/share.png"}),
        (CHILD, {"picture": {"src": "https://a.fi/p.jpg"}},
         {"og:image": "https://a.fi/p.jpg"}),
        (CHILD, {"picture": None}, {"og:image": f"{BASE}/share.png"}),
    ],
)  # fmt: skip
def test_preview(shown, more, expected):
    found = dict(open_graph(page(shown, **more)))
    assert expected.items() <= found.items()


def test_preview_leaves_out_what_is_empty():
    assert "og:url" not in dict(open_graph(page()))


@pytest.mark.parametrize(
    "title, address",
    [
        ("Asuminen", "https://a.fi/fi/housing"),
        ("السكن & more", "https://a.fi/ar/housing?a=1&b=2"),
        ('"<x>"', "https://a.fi/fi/#s2"),
    ],
)
def test_ways_to_share_carry_title_and_address_whole(title, address):
    mail, whatsapp, telegram = (urlsplit(way.url) for way in ways(title, address))
    assert mail.scheme == "mailto"
    assert parse_qs(mail.query) == {"subject": [title], "body": [address]}
    assert parse_qs(whatsapp.query) == {"text": [f"{title} {address}"]}
    assert parse_qs(telegram.query) == {"url": [address], "text": [title]}


def test_inline_picture_is_the_picture():
    address = inline("icon.svg")
    assert not set(address) & set("\"'< >")
    root = ElementTree.fromstring(unquote(address.partition(",")[2]))
    assert root.tag.endswith("svg")


_ = MessageFactory("infoportal")
OURS = _("any", default="Any")


@pytest.mark.parametrize(
    "exception, expected",
    [
        (BadRequest(OURS), OURS),
        (BadRequest("words", OURS), OURS),
        (BadRequest("a visitor's own words"), GENERAL),
        (BadRequest(MessageFactory("plone")("any")), GENERAL),
        (BadRequest(), GENERAL),
        (BadRequest(ValueError("x")), GENERAL),
    ],
)
def test_only_messages_of_ours_are_shown(exception, expected):
    assert shown_message(exception) is expected


def test_what_a_page_says_of_itself_is_kept_until_it_says_something_else():
    view = overview(TOPIC, CHILD)
    alternates = [("fi", f"{BASE}/fi/a?b=1&c=2"), ("x-default", f"{BASE}/fi/a")]

    def said(**more):
        return metadata(page(TOPIC, overview=view, alternates=alternates, **more))

    first = said()
    assert (
        '<link href="https://a.fi/fi/a?b=1&amp;c=2" hreflang="fi" rel="alternate">'
        in first
    )
    assert said() == first
    assert '"name":"Toinen"' in said(page_title="Toinen")
    assert '"name":"Toinen"' not in said()
    assert "&quot;onload=" in said(description='"onload=x')


def test_a_page_of_no_item_is_not_kept():
    view = overview()
    for word in ("yksi", "kaksi"):
        assert f'"name":"{word}"' in metadata(
            page(overview=view, alternates=[], page_title=word)
        )

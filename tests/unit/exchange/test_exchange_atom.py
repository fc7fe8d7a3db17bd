"""Feeds, read back with the standard library."""

from exchange_portal import ref
from infoportal.exchange.atom import ATOM
from infoportal.exchange.atom import Feed
from infoportal.exchange.atom import feed
from infoportal.exchange.atom import Gone
from infoportal.exchange.atom import TOMBSTONES
from infoportal.exchange.atom import XML
from infoportal.exchange.source import Version
from xml.etree.ElementTree import fromstring

import dataclasses
import pytest


ABOUT = Feed(
    "Tiedotteet", "Infoportaali", "https://a.fi/feed", "https://a.fi", "fi", "CC BY"
)
NAMES = {"a": ATOM}


@pytest.fixture
def notice(source):
    return source.main(ref("cut"))


def read(source, *items):
    return fromstring(feed(ABOUT, source, items))


def dated(notice, **values):
    return Version(dataclasses.replace(notice.head, **values), notice.fields)


def test_what_rfc_4287_demands_of_a_feed(source, notice):
    found = read(source, notice)
    assert found.tag == f"{{{ATOM}}}feed"
    for name in ("id", "title", "updated", "author"):
        assert len(found.findall(f"a:{name}", NAMES)) == 1
    links = {one.get("rel"): one.get("href") for one in found.findall("a:link", NAMES)}
    assert links == {"self": "https://a.fi/feed", "alternate": "https://a.fi"}
    assert found.get(f"{{{XML}}}lang") == "fi"


def test_what_rfc_4287_demands_of_an_entry(source, notice):
    entry = read(source, notice).find("a:entry", NAMES)
    for name in ("id", "title", "updated"):
        assert len(entry.findall(f"a:{name}", NAMES)) == 1
    assert entry.find("a:title", NAMES).text == "Katko & <korjaus>"
    assert entry.find("a:content", NAMES).text == "<p>Teksti</p>"
    assert entry.find("a:content", NAMES).get("type") == "html"
    assert entry.find("a:link", NAMES).get("href") == "https://example.org/fi/cut"


def test_feed_is_as_new_as_its_newest_entry(source, notice):
    old = dated(notice, modified="2026-01-01T00:00:00Z")
    new = dated(
        notice, modified="2026-02-01T00:00:00Z", effective="2026-01-31T00:00:00Z"
    )
    found = read(source, old, new)
    assert found.find("a:updated", NAMES).text == "2026-02-01T00:00:00Z"
    published = [one.text for one in found.findall("a:entry/a:published", NAMES)]
    assert published == ["2026-01-31T00:00:00Z"]


def test_empty_feed_is_a_feed(source):
    assert read(source).find("a:updated", NAMES).text == "1970-01-01T00:00:00Z"


def test_languages_of_a_notice_are_entries_of_their_own(source, notice):
    other = dated(notice, language="ar")
    entries = read(source, notice, other).findall("a:entry", NAMES)
    assert len({entry.find("a:id", NAMES).text for entry in entries}) == 2
    assert [entry.get(f"{{{XML}}}lang") for entry in entries] == ["fi", "ar"]


@pytest.mark.parametrize("text", ["a\x00b", "a\x0bb", "a\uffffb", "a\ud800b"])
def test_what_xml_cannot_hold_is_left_out(source, notice, text):
    entry = read(source, dated(notice, title=text)).find("a:entry", NAMES)
    assert entry.find("a:title", NAMES).text == "ab"


def test_what_is_gone_is_told_as_rfc_6721_has_it(source, notice):
    key = notice.head.id, notice.head.language
    left = [Gone(*key, "2026-03-01T00:00:00Z")]
    found = fromstring(feed(ABOUT, source, [], left))
    (gone,) = found.findall(f"{{{TOMBSTONES}}}deleted-entry")
    assert gone.get("when") == found.find("a:updated", NAMES).text
    entry = read(source, notice).find("a:entry/a:id", NAMES)
    assert gone.get("ref") == entry.text
    assert list(gone) == [] and not gone.text


def test_a_feed_goes_on_and_keeps_to_summaries(source, notice):
    about = dataclasses.replace(ABOUT, following="https://a.fi/feed?since=x")
    found = fromstring(feed(about, source, [notice], whole=False))
    assert found.find("a:link[@rel='next']", NAMES).get("href") == about.following
    assert found.find("a:entry/a:content", NAMES) is None
    assert found.find("a:entry/a:summary", NAMES).text

"""Atom feeds (RFC 4287), written with the standard library."""

from collections.abc import Iterable
from dataclasses import dataclass
from infoportal.exchange.ids import part_urn
from infoportal.exchange.source import description
from infoportal.exchange.source import Source
from infoportal.exchange.source import Version
from xml.etree.ElementTree import Element
from xml.etree.ElementTree import register_namespace
from xml.etree.ElementTree import SubElement
from xml.etree.ElementTree import tostring

import re


MEDIA_TYPE = "application/atom+xml"
ATOM = "http://www.w3.org/2005/Atom"
XML = "http://www.w3.org/XML/1998/namespace"
EPOCH = "1970-01-01T00:00:00Z"
#: What XML 1.0 (2.2) has no place for.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class Feed:
    """What a feed tells of itself: ``address`` is its own, ``page`` that of readers."""

    title: str
    author: str
    address: str
    page: str
    tag: str
    rights: str


def feed(about: Feed, source: Source, items: Iterable[Version]) -> bytes:
    """Return a feed of items, in their order."""
    register_namespace("", ATOM)
    found = list(items)
    root = Element(_name("feed"), {f"{{{XML}}}lang": about.tag})
    _add(root, "id", part_urn("feed", about.address))
    _add(root, "title", about.title)
    _add(root, "updated", max((_updated(one) for one in found), default=EPOCH))
    _link(root, about.address, "self", MEDIA_TYPE)
    _link(root, about.page, "alternate", "text/html")
    _add(root, "rights", about.rights)
    _add(SubElement(root, _name("author")), "name", about.author)
    for one in found:
        _entry(root, source, one)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True))


def _entry(root: Element, source: Source, one: Version) -> None:
    """Add an item; each language of it is an entry by itself."""
    entry = SubElement(root, _name("entry"), {f"{{{XML}}}lang": one.tag})
    _add(entry, "id", part_urn("entry", one.head.id, one.head.language))
    _add(entry, "title", one.head.title)
    _add(entry, "updated", _updated(one))
    if one.head.effective:
        _add(entry, "published", one.head.effective)
    _link(entry, source.joined.address(one.head), "alternate", "text/html")
    _add(entry, "summary", description(one))
    text = one.fields.get("text")
    if text:
        _add(entry, "content", text).set("type", "html")


def _updated(one: Version) -> str:
    return one.head.modified or one.head.effective or EPOCH


def _name(local: str) -> str:
    return f"{{{ATOM}}}{local}"


def _add(parent: Element, local: str, text: str) -> Element:
    found = SubElement(parent, _name(local))
    found.text = _FORBIDDEN.sub("", text)
    return found


def _link(parent: Element, href: str, rel: str, media_type: str) -> None:
    SubElement(parent, _name("link"), {"href": href, "rel": rel, "type": media_type})

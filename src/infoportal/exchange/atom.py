"""Atom feeds (RFC 4287), written with the standard library.

What is there no more stands in them as RFC 6721 has it: readers that do not know of
deleted entries pass over them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from infoportal.exchange.ids import part_urn
from infoportal.exchange.source import description
from infoportal.exchange.source import Source
from infoportal.exchange.source import Version
from typing import NamedTuple
from xml.etree.ElementTree import Element
from xml.etree.ElementTree import register_namespace
from xml.etree.ElementTree import SubElement
from xml.etree.ElementTree import tostring

import re


MEDIA_TYPE = "application/atom+xml"
ATOM = "http://www.w3.org/2005/Atom"
TOMBSTONES = "http://purl.org/atompub/tombstones/1.0"
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
    #: Where the feed goes on (RFC 5005), "" at its end.
    following: str = ""


class Gone(NamedTuple):
    """What was public until a moment; nothing of it is told but its identity."""

    id: str
    language: str
    when: str


def feed(
    about: Feed,
    source: Source,
    items: Iterable[Version],
    gone: Iterable[Gone] = (),
    whole: bool = True,
) -> bytes:
    """Return a feed of items, in their order, and of what is there no more.

    :param whole: tell the texts too, not summaries alone.
    """
    register_namespace("", ATOM)
    register_namespace("at", TOMBSTONES)
    found, left = list(items), list(gone)
    root = Element(_name("feed"), {f"{{{XML}}}lang": about.tag})
    _add(root, "id", part_urn("feed", about.address))
    _add(root, "title", about.title)
    moments = [*map(_updated, found), *(one.when for one in left)]
    _add(root, "updated", max(moments, default=EPOCH))
    _link(root, about.address, "self", MEDIA_TYPE)
    if about.following:
        _link(root, about.following, "next", MEDIA_TYPE)
    _link(root, about.page, "alternate", "text/html")
    _add(root, "rights", about.rights)
    _add(SubElement(root, _name("author")), "name", about.author)
    for one in found:
        _entry(root, source, one, whole)
    for one_gone in left:
        name = _entry_id(one_gone.id, one_gone.language)
        SubElement(root, f"{{{TOMBSTONES}}}deleted-entry", ref=name, when=one_gone.when)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True))


def _entry_id(item_id: str, language: str) -> str:
    return part_urn("entry", item_id, language)


def _entry(root: Element, source: Source, one: Version, whole: bool) -> None:
    """Add an item; each language of it is an entry by itself."""
    entry = SubElement(root, _name("entry"), {f"{{{XML}}}lang": one.tag})
    _add(entry, "id", _entry_id(one.head.id, one.head.language))
    _add(entry, "title", one.head.title)
    _add(entry, "updated", _updated(one))
    if one.head.effective:
        _add(entry, "published", one.head.effective)
    _link(entry, source.joined.address(one.head), "alternate", "text/html")
    _add(entry, "summary", description(one))
    text = one.fields.get("text")
    if text and whole:
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

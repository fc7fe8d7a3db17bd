"""What pages of the several types tell besides facts and texts."""

from collections.abc import Iterator
from infoportal import _
from infoportal.browser.blocks.contacts import Contact
from infoportal.browser.blocks.facts import Fact
from infoportal.browser.blocks.facts import some
from infoportal.browser.parallel.pieces import contacts
from infoportal.browser.parallel.pieces import facts
from infoportal.browser.parallel.pieces import files
from infoportal.browser.parallel.pieces import lead
from infoportal.browser.parallel.pieces import links
from infoportal.browser.parallel.pieces import lists
from infoportal.browser.parallel.pieces import Part
from infoportal.browser.parallel.pieces import Piece
from infoportal.browser.parallel.pieces import plain
from infoportal.browser.parallel.pieces import prose
from typing import Any


CONTACTS = _("page_contacts", default="Contact details")
LINKS = _("more_information", default="More information")
FILES = _("files_title", default="Files")
FSI, PDI = "\u2068", "\u2069"


def parts_of(page: Any) -> list[Part]:
    """Return what a page tells, without what is empty."""
    more = OF_TYPE.get(page.head.type)
    found = [
        Part("lead", "", tuple(lead(page))),
        Part("facts", "", tuple(facts(page))),
        *(more(page) if more else ()),
        *prose(page),
        *local(page),
        Part("lists", "", tuple(lists(page))),
        Part("contacts", CONTACTS, tuple(contacts(page.contacts, page.record))),
        Part("links", LINKS, tuple(links(getattr(page, "links", ()), page.record))),
        Part("files", FILES, tuple(files(page))),
    ]
    return [part for part in found if part.pieces]


def local(page: Any) -> Iterator[Part]:
    """Yield what the municipality of a variant adds."""
    for part in getattr(page, "local_parts", ()):
        record = page.peek(part.head.id)
        own = [*lead_of(record), *contacts(part.contacts, record)]
        if part.text:
            own.insert(1, Piece("local.text", "prose", part.text, "text", record))
        yield Part(
            f"local.{part.head.id}",
            part.head.title,
            (*own, *links(part.links, record)),
        )


def lead_of(record: Any) -> Iterator[Piece]:
    """Yield the description of a piece of local information."""
    if record.get("description"):
        yield plain("description", record["description"], record)


def service(page: Any) -> Iterator[Part]:
    """Yield the ways to get a service."""
    rows = page.fields.get("channels") or ()
    told = tuple(
        Piece(
            f"channel.{row['id']}",
            "fact",
            Fact(way["name"], some(way["text"])),
            f"channel_texts.{row['id']}",
            page.record,
        )
        for row, way in zip(rows, page.channels, strict=True)
    )
    yield Part("channels", _("page_channels", default="How to get the service"), told)


def self_service(page: Any) -> Iterator[Part]:
    """Yield the addresses of an online service."""
    label = _("page_open_service", default="Go to the online service")
    fact = Fact(label, addresses=page.addresses("urls"))
    told = (Piece("urls", "fact", fact),) if fact.is_told() else ()
    yield Part("urls", "", told)


def point(page: Any) -> Iterator[Part]:
    """Yield where a point is, when it is open, and what is given there."""
    place = (Piece("address", "address", page),) if page.postal else ()
    yield Part("address", "", place)
    yield hours(page)
    offers = tuple(
        Piece(
            f"offer.{offer.id}",
            "offer",
            (offer, page.offer_facts(offer)),
            f"offer_texts.{offer.id}",
            page.record,
        )
        for provider in page.providers
        for offer in (*provider.whole, *provider.services)
    )
    yield Part("offers", _("page_offers", default="What you can do here"), offers)


def advice(page: Any) -> Iterator[Part]:
    """Yield how to reach an advice channel, and when."""
    reach = page.reach
    contact = Contact(reach["kind"], reach["shown"], reach["href"])
    yield Part("reach", "", (Piece("reach", "reach", contact),))
    yield hours(page)


def hours(page: Any) -> Part:
    """Return opening hours: whose, in which part of the year, on which days."""
    told = []
    for row in page.hours:
        whose = ", ".join(item.title for item, _notes in row.those if item)
        for number, season in enumerate(row.seasons):
            parts = some(
                whose, *(page.said(p) for p in (season.label, season.weeks) if p)
            )
            fact = Fact(" · ".join(parts) or OPENING, times(page, season))
            told.append(Piece(f"hours.{row.whose}.{number}", "fact", fact))
        for _item, notes in row.those:
            for number, note in enumerate(notes):
                key = f"hours.{row.whose}.note.{number}"
                fact = Fact("", [note])
                told.append(Piece(key, "fact", fact, "hours_texts", page.record))
    return Part("hours", OPENING, tuple(told))


OPENING = _("page_hours", default="Opening hours")


def times(page: Any, season: Any) -> list[str]:
    """Return the days of a part of the year with their times."""
    return [
        f"{page.said(day.days)}: "
        + ", ".join(f"{FSI}{page.said(one.text)}{PDI}" for one in day.times)
        for day in season.rows
    ]


OF_TYPE = {
    "service": service,
    "self_service": self_service,
    "service_point": point,
    "advice_channel": advice,
}

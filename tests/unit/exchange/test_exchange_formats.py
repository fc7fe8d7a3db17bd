"""The forms that are standards: what the API writes is what the room makes."""

from exchange_portal import made
from exchange_portal import ref
from icalendar import Calendar
from infoportal.records.lists import Found
from infoportal.records.present import Presenter
from infoportal.services.formats.table import FORMATS
from infoportal.services.formats.values import Told
from infoportal.structured.node import node
from infoportal.structured.things import Asked
from xml.etree.ElementTree import fromstring

import datetime
import json
import pytest


ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(scope="module")
def portal():
    return made()


def written(portal, name, media_type, cid, listed=False):
    joined = portal.joined()
    publisher = node("Organization", name="P")
    machine = Asked(joined, publisher, "https://l.fi", datetime.date(2026, 6, 1))
    head = joined.view.public(ref(cid), "fi")
    told = Told(
        Presenter(joined, {"title": "P", "@id": "https://a.fi"}, "https://l.fi"),
        [Found(head)],
        lambda: machine,
        (head.type,),
        {"@id": "https://a.fi/list", "items_total": 1} if listed else None,
    )
    (form,) = [
        form
        for form in FORMATS
        if form.name == name and form.media_type.startswith(media_type)
    ]
    assert form.tells([head.type])
    return form.write(told)


@pytest.mark.parametrize("cid", ["card", "kela", "online", "point", "phone"])
def test_cpsv_holds_the_thing_itself(portal, cid):
    body = json.loads(written(portal, "cpsv-ap", "application/ld+json", cid))
    assert f"urn:uuid:{ref(cid)}" in {one["@id"] for one in body["@graph"]}
    text = written(portal, "cpsv-ap", "text/turtle", cid).decode()
    assert f"<urn:uuid:{ref(cid)}> a " in text


@pytest.mark.parametrize("listed, name", [(False, "Piste"), (True, None)])
def test_calendar_of_a_point_has_its_name(portal, listed, name):
    body = written(portal, "ics", "text/calendar", "point", listed)
    found = Calendar.from_ical(body)
    assert found.get("x-wr-calname") == name
    assert len(found.walk("VEVENT")) == 2


@pytest.mark.parametrize(
    "listed, address",
    [(True, "https://a.fi/list"), (False, "https://example.org/fi/cut")],
)
def test_feed_tells_its_address(portal, listed, address):
    found = fromstring(written(portal, "atom", "application/atom+xml", "cut", listed))
    links = {one.get("rel"): one.get("href") for one in found.findall(f"{ATOM}link")}
    assert links["self"] == address
    assert found.findtext(f"{ATOM}author/{ATOM}name") == "P"
    assert found.findtext(f"{ATOM}rights") == "https://l.fi"

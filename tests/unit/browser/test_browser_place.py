"""Addresses to show a driver, and links to maps."""

from infoportal.browser.blocks.place import map_links
from infoportal.browser.blocks.place import Postal
from infoportal.browser.blocks.place import postal_addresses


BOTH = {
    "street_fi": "Rantatie 28",
    "street_sv": "Strandvägen 28",
    "postal_code": "21600",
    "post_office_fi": "Parainen",
    "post_office_sv": "Pargas",
}


def test_both_languages():
    assert postal_addresses(BOTH) == [
        Postal("fi", "Rantatie 28", "21600 Parainen"),
        Postal("sv", "Strandvägen 28", "21600 Pargas"),
    ]


def test_finnish_alone():
    fields = {**BOTH, "street_sv": None}
    assert [row.language for row in postal_addresses(fields)] == ["fi"]


def test_same_in_both_stands_once():
    fields = {**BOTH, "street_sv": BOTH["street_fi"], "post_office_sv": "Parainen"}
    assert len(postal_addresses(fields)) == 1


def test_post_office_of_the_other_language_stands_in():
    fields = {**BOTH, "post_office_sv": ""}
    assert postal_addresses(fields)[1].city == "21600 Parainen"


def test_town_alone():
    fields = {"post_office_fi": "Mikkeli", "post_office_sv": "S:t Michel"}
    assert [row.city for row in postal_addresses(fields)] == ["Mikkeli", "S:t Michel"]


def test_nothing_known():
    assert postal_addresses({"postal_code": "21600"}) == []


def test_map_links():
    links = map_links(65.12, 25.77)
    assert links.geo == "geo:65.12000,25.77000"
    assert "mlat=65.12000&mlon=25.77000" in links.web
    assert map_links(None, 25.77) is None

"""The lists of HSDS and their filters."""

from datetime import datetime
from exchange_portal import made
from exchange_portal import ref
from exchange_portal import source_of
from infoportal.exchange.hsds.book import Book
from infoportal.exchange.hsds.book import LISTS
from infoportal.exchange.hsds.narrowing import narrowed
from infoportal.exchange.hsds.narrowing import Near
from infoportal.exchange.ids import derived

import dataclasses
import pytest


@pytest.fixture(scope="module")
def book():
    return Book(source_of(made()))


@pytest.mark.parametrize(
    "name, count",
    [
        ("services", 3),
        ("organizations", 1),
        ("service_at_locations", 3),
        ("taxonomies", 5),
    ],
)
def test_lists(book, name, count):
    found = LISTS[name](book)
    assert len(found) == count
    for one in found:
        assert one.brief()["id"] == one.full()["id"] == one.id


def test_terms_are_found_by_their_taxonomy(book):
    wanted = derived("infoportal.matters")
    found = narrowed(book.taxonomy_terms(), {"taxonomy_id": wanted})
    assert {one.full()["taxonomy_id"] for one in found} == {wanted}


TAXES = derived("infoportal.matters", "taxes")


@pytest.mark.parametrize(
    "asked, found",
    [
        ({}, {"card", "bare", "hidden"}),
        ({"search": "KORTTI"}, {"card"}),
        ({"search": "kortti puuttuu"}, set()),
        ({"organization_id": ref("kela")}, {"card", "bare"}),
        ({"taxonomy_term_id": TAXES}, {"card"}),
        ({"taxonomy_id": derived("infoportal.channels")}, {"card"}),
        ({"taxonomy_term_id": TAXES, "organization_id": ref("secret")}, set()),
        ({"full": "true", "page": 2}, {"card", "bare", "hidden"}),
    ],
)
def test_filters_hold_together(book, asked, found):
    ids = {one.id for one in narrowed(book.services(), asked)}
    assert ids == {ref(cid) for cid in found}


@pytest.mark.parametrize(
    "modified, held",
    [
        ("2026-06-01T12:00:00Z", True),
        ("2026-06-01T11:59:59Z", False),
        ("", True),
    ],
)
def test_modified_on_or_after(book, modified, held):
    one = dataclasses.replace(book.services()[0], modified=modified)
    since = datetime.fromisoformat("2026-06-01T15:00:00+03:00")
    assert bool(narrowed([one], {"modified_after": since})) is held


def test_organization_has_its_places_and_services(book):
    (kela,) = book.organizations()
    told = kela.full()
    assert {one["id"] for one in told["services"]} == {ref("card"), ref("bare")}
    assert {one["id"] for one in told["locations"]} == {ref("online"), ref("phone")}


def test_private_provider_is_no_organization_of_a_service(book):
    found = narrowed(book.services(), {"organization_id": ref("secret")})
    assert found == []


HELSINKI, OULU = frozenset({"091"}), frozenset({"564"})
MIDDLE = (60.2, 24.9)


@pytest.mark.parametrize(
    "asked, found",
    [
        ({}, {("card", "point"), ("bare", "point"), ("card", "online")}),
        ({"postcode": HELSINKI}, {("card", "point"), ("bare", "point"),
                                  ("card", "online")}),
        # The card is given in Helsinki alone.
        ({"postcode": OULU}, {("bare", "point")}),
        ({"proximity": Near((MIDDLE,), 60_000)}, {("card", "point"),
                                                  ("bare", "point")}),
        ({"proximity": Near((MIDDLE,), 10_000)}, set()),
        ({"proximity": Near((MIDDLE,), 60_000), "postcode": OULU},
         {("bare", "point")}),
    ],
)  # fmt: skip
def test_services_at_locations_by_postcode_and_nearness(book, asked, found):
    told = [one.full() for one in narrowed(book.service_at_locations(), asked)]
    pairs = {(one["service_id"], one["location_id"]) for one in told}
    assert pairs == {(ref(service), ref(place)) for service, place in found}


def test_an_organization_with_its_services_whole(book):
    (kela,) = book.organizations()
    (card,) = [s for s in kela.fullest()["services"] if s["id"] == ref("card")]
    assert len(card["service_at_locations"]) == 2
    brief = next(s for s in kela.full()["services"] if s["id"] == ref("card"))
    assert "service_at_locations" not in brief


def test_terms_lie_side_by_side(book):
    terms = book.taxonomy_terms()
    assert narrowed(terms, {"parent_id": terms[0].id}) == []
    assert narrowed(terms, {"top_only": "true"}) == terms

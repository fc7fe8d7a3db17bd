"""Services in HSDS: what is told, and that the published schemas find no fault."""

from exchange_portal import made
from exchange_portal import ref
from exchange_portal import source_of
from infoportal.exchange.hsds.details import full_at_location
from infoportal.exchange.hsds.details import full_organization
from infoportal.exchange.hsds.details import full_service
from infoportal.exchange.hsds.given import at_location
from infoportal.exchange.hsds.paging import page
from infoportal.exchange.hsds.pairs import pairs
from infoportal.exchange.hsds.summaries import organization
from infoportal.exchange.hsds.summaries import service
from infoportal.exchange.hsds.terms import taxonomies
from infoportal.exchange.hsds.terms import taxonomy_terms
from jsonschema import Draft202012Validator
from jsonschema import FormatChecker

import json
import pytest
import uuid


@pytest.fixture(scope="module")
def source():
    return source_of(made())


@pytest.fixture(scope="module")
def told(source):
    """Everything by the name of its schema."""
    given = list(pairs(source))
    services = [source.main(h.id) for h in source.joined.view.heads("service", "fi")]
    provider = source.main(ref("kela"))
    places = [source.main(ref(cid)) for cid in ("point", "online", "phone", "chat")]
    return {
        "service": [
            full_service(source, one, [p for p in given if p.service == one.head.id])
            for one in services
        ],
        "service_list": [service(source, one) for one in services],
        "organization": [full_organization(source, provider, places, services)],
        "organization_list": [organization(source, provider)],
        "service_at_location": [full_at_location(source, pair) for pair in given],
        "service_at_location_list": [at_location(source, p, False) for p in given],
    }


@pytest.mark.parametrize(
    "name",
    [
        "service",
        "service_list",
        "organization",
        "organization_list",
        "service_at_location",
        "service_at_location_list",
    ],
)
def test_schemas_find_nothing(told, schemas, name):
    schema = json.loads((schemas / "hsds" / f"{name}.json").read_text())
    checker = Draft202012Validator(schema, format_checker=FormatChecker())
    assert told[name]
    for one in told[name]:
        assert [error.message for error in checker.iter_errors(one)] == []


def test_ids_are_uuids_and_nothing_is_null(told):
    def look(value):
        if isinstance(value, dict):
            assert str(uuid.UUID(value["id"])) == value["id"]
            for part in value.values():
                look(part)
        elif isinstance(value, list):
            ids = [part["id"] for part in value]
            assert len(ids) == len(set(ids))
            for part in value:
                look(part)
        else:
            assert value is not None

    look([one for name in ("service", "organization") for one in told[name]])


def the(told, name, cid):
    return next(one for one in told[name] if one["id"] == ref(cid))


def test_service_is_told_whole(told):
    card = the(told, "service", "card")
    assert card["name"] == "Kortti"
    assert card["organization"]["id"] == ref("kela") == card["organization_id"]
    assert [one["document"] for one in card["required_documents"]] == [
        "Passi",
        "Valokuva & maksu",
    ]
    assert card["cost_options"][0]["amount"] == 12.5
    assert [one["code"] for one in card["languages"]] == ["fi", "ber", "se", "sv"]
    assert card["languages"][3]["name"] == "ruotsi"
    assert [one["name"] for one in card["service_areas"]] == ["Helsinki"]
    assert the(told, "service", "bare")["service_areas"][0]["name"] == "Finland"


def test_service_whose_provider_is_private_stands_alone(told):
    hidden = the(told, "service", "hidden")
    assert "organization" not in hidden
    assert "organization_id" not in hidden


def test_service_is_given_at_points_and_online(told):
    card = the(told, "service", "card")
    kinds = [p["location"]["location_type"] for p in card["service_at_locations"]]
    assert kinds == ["physical", "virtual"]
    bare = the(told, "service", "bare")
    assert len(bare["service_at_locations"]) == 1


def test_offer_has_its_own_ways_and_hours(told):
    card, bare = the(told, "service", "card"), the(told, "service", "bare")
    desk, whole = card["service_at_locations"][0], bare["service_at_locations"][0]
    assert [a["taxonomy_term"]["code"] for a in desk["attributes"]] == ["adviser"]
    assert [a["taxonomy_term"]["code"] for a in whole["attributes"]] == ["remote"]
    assert {s["opens_at"][:5] for s in desk["schedules"] if "freq" in s} == {"12:00"}


def test_location_tells_address_and_accessibility(told):
    place = the(told, "service", "card")["service_at_locations"][0]["location"]
    (address,) = place["addresses"]
    assert address["address_1"] == "Katu 1"
    assert address["city"] == "Helsinki"
    assert [phone["number"] for phone in place["phones"]] == ["+358-29-5539391"]
    assert place["accessibility"][0]["description"] == "fi:Step-free entrance"


def test_organization_has_its_online_services_and_advice(told):
    (kela,) = told["organization"]
    kinds = [place["location_type"] for place in kela["locations"]]
    assert kinds == ["physical", "virtual", "virtual", "virtual"]
    phone = kela["locations"][2]
    assert phone["phones"][0]["number"] == "+358-800-123456"
    assert phone["schedules"][0]["description"] == "fi:By appointment"


def test_terms_refer_to_their_taxonomies(source):
    known = {one["id"] for one in taxonomies(source)}
    terms = taxonomy_terms(source)
    assert {one["taxonomy_id"] for one in terms} == known
    assert len({one["id"] for one in terms}) == len(terms)
    assert all(one["name"] and one["description"] for one in terms)


@pytest.mark.parametrize(
    "number, size, held, last, empty",
    [
        (1, 2, [0, 1], False, False),
        (3, 2, [4], True, False),
        (4, 2, [], True, True),
        (1, 50, [0, 1, 2, 3, 4], True, False),
    ],
)
def test_pages(number, size, held, last, empty):
    found = page(range(5), number, size, lambda one: one)
    assert found["contents"] == held
    assert found["total_items"] == 5
    assert (found["last_page"], found["empty"]) == (last, empty)
    assert found["size"] == len(held)

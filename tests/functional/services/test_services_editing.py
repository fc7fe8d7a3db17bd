"""Editing by plone.restapi: what GET gives may be sent back, bad input may not."""

from api_content import KELA
from base64 import b64encode
from plone.app.testing import SITE_OWNER_NAME
from plone.app.testing import SITE_OWNER_PASSWORD

import pytest


CREDENTIALS = b64encode(f"{SITE_OWNER_NAME}:{SITE_OWNER_PASSWORD}".encode()).decode()
EDITOR = {"Authorization": f"Basic {CREDENTIALS}", "Accept": "application/json"}
POINT = "/fi/municipalities/oulu/kiiminki"
NOT_SENT_BACK = ("@", "UID", "id", "items", "parent", "review_state", "lock")
HOURS = {"id": "a", "days": ["mo"], "opens": "09:00", "closes": "12:00"}


@pytest.mark.parametrize(
    "path",
    [
        POINT,
        "/fi/housing",
        "/fi/housing/home-search",
        "/fi/municipalities/oulu",
        "/fi/municipalities/oulu/housing-in-oulu",
        "/fi/municipalities/oulu/water-cut",
        "/fi/providers/kela",
        "/fi/services/housing-allowance",
        "/fi/self-services/omakela",
        "/fi/advice/citizen-advice",
    ],
)
def test_what_get_gives_is_taken_back_and_changes_nothing(get, path):
    before = get(path, headers=EDITOR).json
    tag = get("/fi/@topics").headers["ETag"]
    body = {k: v for k, v in before.items() if not k.startswith(NOT_SENT_BACK)}
    answer = get(path, "PATCH", EDITOR, body)
    assert answer.status == 204, answer.body
    after = get(path, headers=EDITOR).json
    assert {k: after[k] for k in body} == body
    assert get("/fi/@topics").headers["ETag"] == tag


@pytest.mark.parametrize(
    "path,field,value",
    [
        (POINT, "hours", [{**HOURS, "closes": "08:00"}]),
        (POINT, "hours", [HOURS, {**HOURS, "id": "b"}]),
        (POINT, "hours", "09-16"),
        (POINT, "hours", ["09-16"]),
        (POINT, "hours", [{**HOURS, "days": "mo"}]),
        (POINT, "hours", [{**HOURS, "colour": "red"}]),
        (POINT, "offers", [{"id": "x", "of": "kela"}]),
        (POINT, "booking", {"fi": "javascript:alert(1)"}),
        (POINT, "booking", ["https://example.org/"]),
        (POINT, "offer_texts", {"tax": 5}),
        (POINT, "contacts", [{"id": "p", "kind": "phone", "value": "12"}]),
        (POINT, "municipality", "999"),
        (POINT, "equipment", ["hammer"]),
        (POINT, "equipment", "printer"),
        (POINT, "near", ["nowhere"]),
        (POINT, "provider", "nobody"),
        (POINT, "reviewed", "yesterday"),
        (POINT, "text", 5),
        ("/fi/municipalities/oulu/water-cut", "starts", "soon"),
        ("/fi/services/housing-allowance", "price", "much"),
        ("/fi/services/housing-allowance", "provider", None),
        (POINT, "latitude", 12.5),
        ("/fi/municipalities/oulu/water-cut", "ends", "2026-01-01T00:00"),
        ("/fi/advice/citizen-advice", "address", "call me"),
    ],
)
def test_bad_input_is_refused_at_its_field(get, path, field, value):
    before = get(path, headers=EDITOR).json
    answer = get(path, "PATCH", EDITOR, {field: value, "title": "Uusi"})
    assert answer.status == 400, answer.body
    assert [error["field"] for error in answer.json["errors"]] == [field]
    assert answer.json["errors"][0]["message"]
    assert get(path, headers=EDITOR).json == before


def test_script_is_gone_when_saved(get):
    path = "/fi/housing/home-search"
    body = {"text": "<p onclick='x()'>Hei<script>alert(1)</script></p>"}
    assert get(path, "PATCH", EDITOR, body).status == 204
    assert get(path).json["text"] == "<p>Hei</p>"
    assert get("/fi/@pages/home-search").json["text"] == "<p>Hei</p>"


def test_new_thing_is_made_and_told(get):
    body = {
        "@type": "service_point",
        "id": "rovakatu",
        "title": "Rovakatu",
        "kind": "own_office",
        "municipality": "698",
        "provider": KELA,
        "latitude": 66,
        "longitude": "25.7",
        "hours": [{"days": ["mo", "tu"], "opens": "09:00", "closes": "15:00"}],
    }
    made = get("/fi/service-points", "POST", EDITOR, body)
    assert made.status == 201, made.body
    assert made.json["hours"][0]["id"]
    assert get("/fi/@service-points/rovakatu").status == 404
    address = "/fi/service-points/rovakatu/@workflow/publish"
    assert get(address, "POST", EDITOR, {}).status == 200
    record = get("/fi/@service-points/rovakatu").json
    assert record["municipality"]["name"] == "Rovaniemi"
    assert record["provider"]["title"] == "Kela"
    assert get("/fi/@service-points?provider=kela").json["items_total"] == 2


def test_bad_new_thing_is_not_made(get):
    body = {"@type": "service_point", "id": "x", "title": "X", "latitude": 12}
    answer = get("/fi/service-points", "POST", EDITOR, body)
    assert answer.status == 400
    named = {error.get("field") for error in answer.json["errors"]}
    assert {"kind", "municipality"} <= named
    assert get("/fi/service-points/x", headers=EDITOR).status == 404


@pytest.mark.parametrize(
    "path,name,value",
    [
        ("/fi/housing/home-search", "feedback_contact", "editor@example.org"),
        ("/fi/municipalities/oulu", "feedback_email", "town@example.org"),
        ("/fi/municipalities/oulu", "editors_group", "oulu"),
    ],
)
def test_what_concerns_editors_is_for_them_alone(get, path, name, value):
    assert get(path, "PATCH", EDITOR, {name: value}).status == 204
    assert get(path, headers=EDITOR).json[name] == value
    assert name not in get(path).json


def test_search_finds_only_what_is_public(get):
    answer = get("/fi/@search?SearchableText=Salainen*")
    assert answer.json["items"] == []
    assert b"Salainen" not in get("/@search?b_size=1000").body

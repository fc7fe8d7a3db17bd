"""The lists over HTTP: what they hold, what they refuse."""

import pytest


SUMMER_AFTERNOON = "2026-06-01T15:30:00%2B03:00"
INDEPENDENCE_DAY = "2026-12-06T12:00:00%2B02:00"
LISTS = {
    "@languages": 13,
    "@topics": 2,
    "@pages": 1,
    "@municipalities": 2,
    "@providers": 2,
    "@services": 1,
    "@self-services": 1,
    "@service-points": 2,
    "@advice-channels": 1,
    "@notices": 1,
}


@pytest.mark.parametrize("name,total", LISTS.items())
def test_list_holds_what_is_public(get, name, total):
    answer = get(f"/fi/{name}")
    assert (answer.status, answer.json["items_total"]) == (200, total)
    assert len(answer.json["items"]) == total


@pytest.mark.parametrize("name", LISTS)
def test_site_root_speaks_the_default_language(get, name):
    assert get(f"/{name}").json == get(f"/fi/{name}").json


@pytest.mark.parametrize(
    "query,ids",
    [
        (f"open_at={SUMMER_AFTERNOON}", ["kiiminki"]),
        (f"open_at={INDEPENDENCE_DAY}", []),
        ("provider=kela", ["kiiminki"]),
        (f"provider=kela&open_at={SUMMER_AFTERNOON}", []),
        ("provider=verohallinto&channel=terminal", ["kiiminki"]),
        ("language=sv", ["kiiminki"]),
        ("municipality=mikkeli", ["mikkeli"]),
        ("near=61.69,27.27", ["mikkeli", "kiiminki"]),
        ("near=61.69,27.27&radius=20", ["mikkeli"]),
        ("service=housing-allowance", ["kiiminki"]),
    ],
)
def test_points_are_narrowed(get, query, ids):
    assert get(f"/fi/@service-points?{query}").ids == ids


def test_what_is_private_is_in_no_list(get):
    for name in LISTS:
        assert b"Salainen" not in get(f"/fi/{name}").body


HARVEST = ("@changes", "@ids", "@dump")
STANDARDS = ("@catalog", "@hsds/services", "@hsds/organizations", "@hsds/taxonomies")


@pytest.mark.parametrize("name", [*LISTS, *HARVEST, *STANDARDS, "@guidance"])
def test_what_nobody_knows_is_named_everywhere(get, name):
    answer = get(f"/fi/{name}?colour=red&format=xml")
    assert answer.status == 400
    named = {error["parameter"] for error in answer.json["errors"]}
    assert {"colour", "format"} <= named


@pytest.mark.parametrize(
    "address", [*LISTS, "@languages/fi", "@changes", "@ids", "@guidance?need=housing"]
)
def test_json_is_had_by_name_and_by_accept(get, address):
    named = get(f"/fi/{address}{'&' if '?' in address else '?'}format=json")
    accepted = get(f"/fi/{address}", headers={"Accept": "application/json"})
    assert (named.status, accepted.status) == (200, 200)
    assert named.headers["Content-Type"] == "application/json"
    refused = get(f"/fi/{address}", headers={"Accept": "image/png"})
    assert refused.status == 406


def test_bad_parameters_are_named_all_at_once(get):
    answer = get("/fi/@service-points?colour=red&municipality=999&b_size=x")
    assert answer.status == 400
    assert answer.json["type"] == "BadRequest"
    named = [error["parameter"] for error in answer.json["errors"]]
    assert named == ["colour", "municipality", "b_size"]


def test_batches_are_linked(get):
    answer = get("/fi/@service-points?b_size=1").json
    links = answer["batching"]
    assert "prev" not in links
    assert "b_start=1" in links["next"]
    assert links["last"] == links["next"]
    assert answer["@id"] == "http://localhost:8080/++api++/fi/@service-points"


@pytest.mark.parametrize("key", ["kiiminki", "identity"])
def test_one_record(get, key):
    listed = get("/fi/@service-points?municipality=564").json["items"][0]
    name = key if key == "kiiminki" else listed["id"]
    record = get(f"/fi/@service-points/{name}").json
    assert record["title"] == "Kiimingin Asiointipiste"
    assert record["municipality"]["name"] == "Oulu"
    assert [row["of"]["title"] for row in record["offers"]] == [
        "Asumistuki",
        "Verohallinto",
    ]


def test_untranslated_references_are_given_in_the_source_language(get):
    record = get("/ar/@service-points/kiiminki").json
    assert record["offers"][0]["of"]["language"] == "fi"
    assert record["origin"] == "machine"
    assert sorted(record["translations"]) == ["ar", "fi"]


def test_local_information_is_read_on_the_national_page(get):
    item = get("/fi/@pages?municipality=oulu").json["items"][0]
    assert item["@id"] == "http://localhost:8080/fi/housing/home-search/in/oulu"


@pytest.mark.parametrize(
    "path",
    [
        "/fi/@pages/secret",
        "/fi/@pages/absent",
        "/fi/@pages/below",
        "/fi/@pages/expired",
        "/ar/@service-points/mikkeli",
        "/fi/@pages/home-search/more",
    ],
)
def test_what_is_not_public_is_not_there(get, path):
    answer = get(path)
    assert answer.status == 404
    assert answer.json == get("/fi/@pages/absent").json or path.startswith("/ar")
    assert set(answer.json) == {"type", "message"}

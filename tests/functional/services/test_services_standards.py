"""What the API says in the words of open standards, over HTTP."""

from api_content import ALLOWANCE
from api_content import KELA
from icalendar import Calendar
from pathlib import Path
from xml.etree.ElementTree import fromstring

import json
import jsonschema
import pyshacl
import pytest
import rdflib


SCHEMAS = Path(__file__).parents[4] / "shared" / "schemas"
HSDS = "/fi/@hsds"
LISTS = (
    "services", "organizations", "service_at_locations", "taxonomies",
    "taxonomy_terms",
)  # fmt: skip
SHAPED = ("@services", "@providers", "@self-services", "@service-points")
OF_CPSV = (*SHAPED, "@advice-channels")


def valid(name, told):
    """Tell the faults that a published schema finds."""
    path = SCHEMAS / "hsds" / f"{name}.json"
    if not path.is_file():
        pytest.skip(f"Not checked: the published schemas are not at {SCHEMAS}")
    jsonschema.validate(told, json.loads(path.read_text()))


def test_root_of_hsds(get):
    told = get(HSDS).json
    assert told["version"] == "3.0"
    assert told["openapi_url"].endswith("/++api++/@openapi")
    assert told["profile"].startswith("http")


@pytest.mark.parametrize("name", LISTS)
def test_pages_of_hsds(get, name):
    told = get(f"{HSDS}/{name}?per_page=1").json
    assert (told["size"], told["page_number"], told["first_page"]) == (1, 1, True)
    assert told["total_pages"] == told["total_items"] > 0
    (one,) = told["contents"]
    assert get(f"{HSDS}/{name}/{one['id']}").json["id"] == one["id"]
    lines = get(f"{HSDS}/{name}?format=ndjson").body.splitlines()
    assert len(lines) == told["total_items"]


@pytest.mark.parametrize("name", LISTS[:3])
@pytest.mark.parametrize("full", [True, False])
def test_schemas_find_nothing(get, name, full):
    told = get(f"{HSDS}/{name}?full={str(full).lower()}").json["contents"]
    schema = name.removesuffix("s") if full else f"{name.removesuffix('s')}_list"
    for one in told:
        valid(schema, one)


@pytest.mark.parametrize(
    "query",
    ["page=0", "per_page=0", "per_page=1001", "minimal=yes", "organization_id=x",
     "modified_after=yesterday", "near=091", "search=", "format=xml"],
)  # fmt: skip
def test_junk_is_refused(get, query):
    answer = get(f"{HSDS}/services?{query}")
    assert answer.status == 400
    assert answer.json["errors"][0]["parameter"] == query.partition("=")[0]


def test_organizations_with_their_services_whole(get):
    whole = get(f"{HSDS}/organizations/{KELA}?full_service=true").json
    (service,) = [one for one in whole["services"] if one["id"] == ALLOWANCE]
    assert service["organization"]["id"] == KELA
    valid("organization", whole)
    listed = get(f"{HSDS}/organizations?full_service=true").json["contents"]
    assert whole in listed
    assert get(f"{HSDS}/services/{ALLOWANCE}?full_service=true").status == 400


def test_by_postcode_and_nearness(get):
    name = f"{HSDS}/service_at_locations"

    def total(query):
        return get(f"{name}?{query}").json["total_items"]

    assert total("postcode=90100") == total("") > 0
    assert total("postcode=90100&proximity=100000") > 0
    assert total("postcode=50100&proximity=1000") == 0
    for query in ("postcode=00000", "proximity=5", "postcode=90100&proximity=far"):
        assert get(f"{name}?{query}").status == 400


def test_terms_have_no_parents(get):
    name = f"{HSDS}/taxonomy_terms"
    every = get(name).json["total_items"]
    assert get(f"{name}?top_only=true").json["total_items"] == every
    some = get(f"{name}?per_page=1").json["contents"][0]["id"]
    assert get(f"{name}?parent_id={some}").json["empty"]


@pytest.mark.parametrize(
    "path", ["/locations", "/services/x", "/services/x/y", f"/services/{KELA}"]
)
def test_what_is_not_there(get, path):
    assert get(HSDS + path).status == 404


def test_filters_of_hsds(get):
    told = get(f"{HSDS}/services?organization_id={KELA}&minimal=true").json
    assert ALLOWANCE in {one["id"] for one in told["contents"]}
    assert all(set(one) == {"id", "modified_date"} for one in told["contents"])


@pytest.mark.parametrize("name", OF_CPSV)
def test_cpsv_in_both_ways(get, name):
    turtle = get(f"/fi/{name}?format=cpsv-ap", headers={"Accept": "text/turtle"})
    assert turtle.headers["Content-Type"] == "text/turtle;charset=utf-8"
    assert turtle.headers["Vary"] == "Accept"
    linked = get(f"/fi/{name}?format=cpsv-ap")
    assert linked.headers["Content-Type"] == "application/ld+json"
    first = rdflib.Graph().parse(data=turtle.body, format="turtle")
    second = rdflib.Graph().parse(data=linked.body, format="json-ld")
    assert set(first) == set(second)


@pytest.mark.parametrize("name", SHAPED)
def test_shapes_find_nothing(get, name):
    shapes = SCHEMAS / "cpsv-ap" / "cpsv-ap-SHACL.ttl"
    if not shapes.is_file():
        pytest.skip(f"Not checked: the published schemas are not at {SCHEMAS}")
    body = get(f"/fi/{name}?format=cpsv-ap", headers={"Accept": "text/turtle"}).body
    graph = rdflib.Graph().parse(data=body, format="turtle")
    conforms, _report, text = pyshacl.validate(graph, shacl_graph=str(shapes))
    assert conforms, text


@pytest.mark.parametrize(
    "query, accept, media_type",
    [
        ("", None, "application/ld+json"),
        ("", "text/turtle", "text/turtle;charset=utf-8"),
        ("?format=turtle", None, "text/turtle;charset=utf-8"),
    ],
)
def test_catalog(get, query, accept, media_type):
    headers = {"Accept": accept} if accept else {}
    answer = get(f"/fi/@catalog{query}", headers=headers)
    assert (answer.status, answer.headers["Content-Type"]) == (200, media_type)
    assert b"@openapi" in answer.body
    assert get(f"/fi/@catalog{query}/x").status in (400, 404)


def test_calendar_and_feed(get):
    answer = get("/fi/@service-points?format=ics")
    assert answer.headers["Content-Type"] == "text/calendar;charset=utf-8"
    assert Calendar.from_ical(answer.body).name == "VCALENDAR"
    answer = get("/fi/@notices?format=atom")
    assert fromstring(answer.body).tag == "{http://www.w3.org/2005/Atom}feed"


@pytest.mark.parametrize("path", [HSDS, f"{HSDS}/services", "/fi/@catalog"])
def test_http_is_that_of_all_services(get, path):
    tag = get(path).headers["ETag"]
    assert get(path, headers={"If-None-Match": tag}).status == 304
    assert get(path, "HEAD").body == b""
    assert get(path, "POST").status == 405
    assert get(path).headers["Access-Control-Allow-Origin"] == "*"

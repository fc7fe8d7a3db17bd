"""What the forms write, of a small portal."""

from datetime import date
from infoportal.records.endpoints import ENDPOINTS
from infoportal.records.lists import Found
from infoportal.records.present import Presenter
from infoportal.records.query import parse
from infoportal.services.formats.as_csv import cell
from infoportal.services.formats.as_csv import written
from infoportal.services.formats.columns import COLUMNS
from infoportal.services.formats.table import FORMATS
from infoportal.services.formats.values import Told
from infoportal.structured.node import node
from infoportal.structured.things import Asked
from smallportal import BASE
from smallportal import offer
from smallportal import Portal
from smallportal import ref
from smallportal import row

import csv
import io
import json
import pytest


LICENCE = "https://example.org/licence"
WRITERS = {form.name: form.write for form in FORMATS}


@pytest.fixture(scope="module")
def portal():
    made = Portal()
    made.add("municipality", "oulu", number="564", latitude=65.0, longitude=25.5)
    made.add("service_provider", "kela", title="Kela")
    made.add("service", "card", title="Kortti", provider=ref("kela"))
    made.add(
        "service_point",
        "point",
        title='=HYPERLINK("https://x")',
        description="Hei,\nsinä",
        kind="joint_point",
        municipality="564",
        latitude=65.0,
        longitude=25.5,
        street_fi="Katu 1",
        languages=["fi"],
        hours=[row("a", "09:00", "15:00")],
        offers=[offer("k", "kela", "adviser", languages=["se"])],
        contacts=[
            {"id": "p", "kind": "phone", "value": "+358 29 1"},
            {"id": "q", "kind": "phone", "value": "08 2"},
        ],
    )
    made.add("service_point", "nowhere", hours=[])
    made.add(
        "self_service",
        "omakela",
        provider=ref("kela"),
        services=[ref("card")],
        urls={"fi": "https://f", "sv": "https://s"},
        needs_identity_code=True,
        sign_in=["bank_codes"],
    )
    made.add("topic", "housing", title="Asuminen\u2028")
    made.add("info_page", "lease", "/fi/housing/lease", text="<p>a</p>")
    return made


def told(portal, name, query="", one=""):
    joined, endpoint = portal.joined(), ENDPOINTS[name]
    machine = Asked(joined, node("Organization", name="P"), LICENCE, date(2026, 6, 1))
    presenter = Presenter(joined, {"title": "P", "@id": BASE}, LICENCE)
    if one:
        found = [Found(joined.view.public(ref(one), "fi"))]
        return Told(presenter, found, lambda: machine, endpoint.types, whole=True)
    asked, faults = parse(query, endpoint.of_list(), joined)
    assert not faults
    found = endpoint.select(asked, joined).found
    page = {"@id": f"{BASE}/{name}", "items_total": len(found)}
    whole = asked.one("fields") == "all"
    return Told(presenter, found, lambda: machine, endpoint.types, page, whole)


def table(body):
    return list(csv.DictReader(io.StringIO(body.decode("utf-8"), newline="")))


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_list_and_record_can_be_written(portal, form):
    for name, endpoint in ENDPOINTS.items():
        if form.tells(endpoint.all_types):
            assert form.write(told(portal, name, "fields=all")) or form.name == "ndjson"
            for head in portal.heads:
                if head.type in endpoint.types:
                    assert form.write(told(portal, name, one=head.cid))


def test_json_of_a_list(portal):
    body = json.loads(WRITERS["json"](told(portal, "@service-points")))
    assert list(body) == ["@id", "items", "items_total"]
    assert "offers" not in body["items"][0]
    whole = json.loads(WRITERS["json"](told(portal, "@service-points", "fields=all")))
    assert "offers" in whole["items"][0]


def test_ndjson_is_a_record_a_line(portal):
    body = WRITERS["ndjson"](told(portal, "@service-points"))
    records = [json.loads(line) for line in body.split(b"\n")[:-1]]
    assert body.endswith(b"\n")
    listed = json.loads(WRITERS["json"](told(portal, "@service-points")))
    assert records == listed["items"]


def test_geojson_puts_longitude_first_and_keeps_what_has_no_place(portal):
    body = json.loads(WRITERS["geojson"](told(portal, "@service-points")))
    assert (body["type"], body["items_total"]) == ("FeatureCollection", 2)
    placed = {one["properties"]["kind"]: one for one in body["features"]
              if one["geometry"]}  # fmt: skip
    assert placed["joint_point"]["geometry"] == {
        "type": "Point",
        "coordinates": [25.5, 65.0],
    }
    assert [one["id"] for one in body["features"] if one["geometry"] is None] == [
        ref("nowhere")
    ]
    for one in body["features"]:
        assert list(one) == ["type", "id", "geometry", "properties"]


def test_geojson_of_one_is_a_feature(portal):
    body = json.loads(WRITERS["geojson"](told(portal, "@service-points", one="point")))
    assert body["type"] == "Feature"
    assert body["properties"]["offers"][0]["of"]["title"] == "Kela"


def test_csv_of_points(portal):
    rows = table(WRITERS["csv"](told(portal, "@service-points", "near=65,25.5")))
    first, second = rows
    assert first["title"] == '\'=HYPERLINK("https://x")'
    assert first["description"] == "Hei,\nsinä"
    assert (first["street"], first["municipality"]) == ("Katu 1", "Oulu")
    assert first["municipality_number"] == "564"
    assert (first["latitude"], first["longitude"]) == ("65.0", "25.5")
    assert first["opening_hours"].startswith("Mo-Fr 09:00-15:00")
    assert (first["language"], first["service_languages"]) == ("fi", "fi; se")
    assert first["telephone"] == "+358 29 1; 08 2"
    assert (first["offers"], first["distance_km"]) == ("Kela", "0.0")
    assert first["address"] == f"{BASE}/fi/point"
    assert (first["license"], first["source"]) == (LICENCE, "P")
    assert second["latitude"] == second["telephone"] == second["open"] == ""


def test_csv_tells_what_is_open(portal):
    query = "at=2026-06-01T12:00:00%2B03:00"
    first = table(WRITERS["csv"](told(portal, "@service-points", query)))
    assert {row["open"] for row in first} == {"open", "unknown"}


def test_csv_of_self_services(portal):
    (only,) = table(WRITERS["csv"](told(portal, "@self-services")))
    assert only["urls"] == "fi https://f; sv https://s"
    assert only["service_languages"] == "fi; sv"
    assert (only["provider"], only["services"]) == ("Kela", "Kortti")
    assert (only["needs_identity_code"], only["sign_in"]) == ("true", "bank_codes")


def test_csv_of_nothing_has_its_names(portal):
    body = WRITERS["csv"](told(portal, "@service-points", "q=nothing"))
    names = ",".join(column.name for column in COLUMNS["service_point"])
    assert body == f"{names}\r\n".encode()


@pytest.mark.parametrize(
    "value,shown",
    [
        (None, ""),
        ("", ""),
        ("plain", "plain"),
        ("=1+1", "'=1+1"),
        ("+1+1", "'+1+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("＝1", "'＝1"),
        ("a=1", "a=1"),
        ("+358 29 020 700", "+358 29 020 700"),
        ("+358 29 1; 08 2", "+358 29 1; 08 2"),
        ("+358|cmd", "'+358|cmd"),
        ("+358; =1", "'+358; =1"),
        (-27.5, "-27.5"),
        (0, "0"),
        (True, "true"),
        (False, "false"),
    ],
)
def test_cells(value, shown):
    assert cell(value) == shown


def test_csv_is_quoted_as_the_standard_says():
    body = written(["a", "b"], [['x "y"', "1,2"], ["käsi", "ا\nب"]])
    assert body.decode() == 'a,b\r\n"x ""y""","1,2"\r\nkäsi,"ا\nب"\r\n'


def test_columns_have_names_of_their_own():
    for columns in COLUMNS.values():
        names = [column.name for column in columns]
        assert len(set(names)) == len(names)
        assert all(column.means for column in columns)


def test_schema_org_of_a_list_is_a_graph(portal):
    body = json.loads(WRITERS["ld+json"](told(portal, "@service-points")))
    assert body["@context"] == "https://schema.org"
    assert {one["@type"] for one in body["@graph"]} == {"GovernmentOffice"}
    page = body["@graph"][0]["subjectOf"]
    assert (page["inLanguage"], page["license"]) == ("fi", LICENCE)


def test_schema_org_of_one_is_a_document(portal):
    body = json.loads(WRITERS["ld+json"](told(portal, "@pages", one="lease")))
    assert (body["@type"], body["license"]) == ("Article", LICENCE)
    assert body["identifier"] == f"urn:uuid:{ref('lease')}"
    town = json.loads(WRITERS["ld+json"](told(portal, "@municipalities", one="oulu")))
    assert town["identifier"] == ["564", f"urn:uuid:{ref('oulu')}"]


def test_schema_org_of_a_topic(portal):
    body = json.loads(WRITERS["ld+json"](told(portal, "@topics", one="housing")))
    assert body["@type"] == "CollectionPage"

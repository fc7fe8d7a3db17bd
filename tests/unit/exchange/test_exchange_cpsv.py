"""Services in CPSV-AP: what is told, and that the published shapes find no fault."""

from exchange_portal import made
from exchange_portal import ref
from exchange_portal import source_of
from infoportal.exchange.cpsv.catalogue import catalogue
from infoportal.exchange.cpsv.concepts import AUTHORITY
from infoportal.exchange.cpsv.evidence import list_items
from infoportal.exchange.ids import urn
from infoportal.exchange.rdf.graph import Name
from infoportal.exchange.rdf.graph import Text
from infoportal.exchange.rdf.graph import Value
from infoportal.exchange.rdf.turtle import turtle

import pytest


@pytest.fixture(scope="module")
def graph():
    source = source_of(made())
    return catalogue(source, source.joined.view.index.by_key.values())


def told(graph, cid, predicate):
    return list(graph.things[urn(ref(cid))].get(predicate, ()))


def test_shapes_find_nothing(graph, schemas):
    pyshacl = pytest.importorskip("pyshacl")
    rdflib = pytest.importorskip("rdflib")
    data = rdflib.Graph().parse(data="".join(turtle(graph)), format="turtle")
    shapes = str(schemas / "cpsv-ap" / "cpsv-ap-SHACL.ttl")
    conforms, _report, text = pyshacl.validate(data, shacl_graph=shapes)
    assert conforms, text


def test_a_title_a_language(graph):
    titles = told(graph, "card", "dct:title")
    assert titles == [Text("Kortti", "fi"), Text("Kort", "sv"), Text("بطاقة", "ar")]


@pytest.mark.parametrize(
    "predicate, count",
    [
        ("dct:identifier", 1),
        ("dct:description", 3),
        ("cv:hasCompetentAuthority", 1),
        ("cv:hasChannel", 3),
        ("cv:contactPoint", 1),
        ("cv:hasCost", 1),
        ("cv:holdsRequirement", 1),
        ("cv:hasLegalResource", 1),
        ("cv:isGroupedBy", 1),
        ("dct:spatial", 1),
        ("dct:language", 4),
        ("foaf:page", 3),
    ],
)
def test_service_is_told_whole(graph, predicate, count):
    assert len(told(graph, "card", predicate)) == count


def test_languages_are_those_of_the_authority_table(graph):
    found = {
        name.iri.removeprefix(AUTHORITY) for name in told(graph, "card", "dct:language")
    }
    assert found == {
        "/language/FIN", "/language/SWE", "/language/SME",
        "http://id.loc.gov/vocabulary/iso639-5/ber",
    }  # fmt: skip


def test_service_without_public_provider_is_not_told(graph):
    assert urn(ref("hidden")) not in graph
    assert urn(ref("secret")) not in graph


def test_cost_is_in_euros(graph):
    cost = graph.things[told(graph, "card", "cv:hasCost")[0].iri]
    assert list(cost["cv:hasValue"]) == [Value("12.5", "xsd:double")]
    assert list(cost["cv:currency"]) == [Name(f"{AUTHORITY}/currency/EUR")]
    assert told(graph, "bare", "cv:hasCost") == []


def test_what_to_bring_is_a_piece_an_item_of_the_list(graph):
    demand = graph.things[told(graph, "card", "cv:holdsRequirement")[0].iri]
    first, second = demand["cv:hasSupportingEvidence"]
    assert list(graph.things[first.iri]["dct:title"]) == [
        Text("Passi", "fi"),
        Text("Pass", "sv"),
        Text("جواز", "ar"),
    ]
    assert Text("Valokuva & maksu", "fi") in graph.things[second.iri]["dct:title"]


def test_prose_to_bring_is_one_piece(graph):
    demand = graph.things[told(graph, "bare", "cv:holdsRequirement")[0].iri]
    (whole,) = demand["cv:hasSupportingEvidence"]
    assert list(graph.things[whole.iri]["dct:description"]) == [Text("Passi", "fi")]


def test_point_tells_hours_and_place(graph):
    hours = [graph.things[n.iri] for n in told(graph, "point", "cv:openingHours")]
    assert any("dct:description" in one for one in hours)
    times = [one for one in hours if "schema:opens" in one]
    assert list(times[0]["schema:opens"]) == [Value("10:00:00", "xsd:time")]
    special = told(graph, "point", "cv:specialOpeningHoursSpecification")
    assert Value("2026-06-08", "xsd:date") in {
        value for n in special for value in graph.things[n.iri]["schema:validFrom"]
    }
    places = [graph.things[n.iri] for n in told(graph, "point", "dct:spatial")]
    assert Value("POINT(24.2 60.4)", "geo:wktLiteral") in places[0]["dcat:centroid"]


def test_advice_is_a_channel_and_a_contact(graph):
    assert set(told(graph, "phone", "rdf:type")) == {
        Name("cv:Channel"),
        Name("cv:ContactPoint"),
    }
    assert told(graph, "phone", "cv:telephone") == [Value("+358-800-123456")]
    assert told(graph, "chat", "cv:contactPage") == [Name("https://chat.fi")]


@pytest.mark.parametrize(
    "html, items",
    [
        ("<ul><li>a</li>\n<li>b <b>c</b></li></ul>", ["a", "b c"]),
        ("<ol><li>a</li></ol>", ["a"]),
        ("<p>First</p><ul><li>a</li></ul>", []),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", []),
        ("<ul><li></li></ul>", []),
        ("", []),
    ],
)
def test_plain_lists_alone_are_taken_apart(html, items):
    assert list_items(html) == items

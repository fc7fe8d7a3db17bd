"""The description of the data: what DCAT-AP 3.0.1 demands of each class."""

from infoportal.exchange.dcat import catalog
from infoportal.exchange.dcat import Described
from infoportal.exchange.dcat import Form
from infoportal.exchange.rdf.graph import Name
from infoportal.exchange.rdf.graph import Text
from infoportal.exchange.rdf.turtle import turtle

import pytest


TOLD = Described(
    base_url="https://a.fi",
    titles=[Text("Infoportaali", "fi"), Text("Infoportalen", "sv")],
    descriptions=[Text("Tietoa", "fi")],
    publisher=[Text("Infoportaali", "fi")],
    licence="https://creativecommons.org/licenses/by/4.0/",
    endpoint="https://a.fi/++api++",
    openapi="https://a.fi/++api++/@openapi",
    tags=["fi", "zh-Hans"],
    forms=[
        Form("https://a.fi/++api++/@dump", "application/x-ndjson", "JSON", "All"),
        Form("https://a.fi/++api++/fi/@services", "text/turtle", "RDF_TURTLE", "RDF"),
    ],
    modified="2026-11-22T05:00:00Z",
)
#: Table of mandatory properties, https://semiceu.github.io/DCAT-AP/releases/3.0.1/.
DEMANDED = {
    "dcat:Catalog": ("dct:title", "dct:description", "dct:publisher"),
    "dcat:Dataset": ("dct:title", "dct:description"),
    "dcat:Distribution": ("dcat:accessURL",),
    "dcat:DataService": ("dcat:endpointURL", "dct:title"),
    "foaf:Agent": ("foaf:name",),
}


@pytest.fixture(scope="module")
def graph():
    return catalog(TOLD)


def of_kind(graph, kind):
    return [a for a in graph.things.values() if Name(kind) in a.get("rdf:type", ())]


@pytest.mark.parametrize("kind, count", [
    ("dcat:Catalog", 1), ("dcat:Dataset", 1), ("dcat:Distribution", 2),
    ("dcat:DataService", 1), ("foaf:Agent", 1),
])  # fmt: skip
def test_each_has_what_is_demanded(graph, kind, count):
    found = of_kind(graph, kind)
    assert len(found) == count
    for about in found:
        assert set(DEMANDED[kind]) <= set(about)


def test_whatever_is_named_is_told_of(graph):
    named = {
        told.iri
        for _subject, predicate, told in graph.statements()
        if isinstance(told, Name) and predicate != "rdf:type"
    }
    assert named <= set(graph.things)


def test_languages_of_the_texts(graph):
    (dataset,) = of_kind(graph, "dcat:Dataset")
    assert [name.iri.rpartition("/")[2] for name in dataset["dct:language"]] == [
        "FIN",
        "ZHO",
    ]


def test_turtle_is_read_by_a_library(graph):
    rdflib = pytest.importorskip("rdflib")
    found = rdflib.Graph().parse(data="".join(turtle(graph)), format="turtle")
    assert len(found) == len(list(graph.statements()))

"""One graph, two ways to write it: a library reads the same out of both."""

from exchange_portal import made
from exchange_portal import source_of
from infoportal.exchange.cpsv.catalogue import catalogue
from infoportal.exchange.rdf.graph import address
from infoportal.exchange.rdf.graph import full
from infoportal.exchange.rdf.graph import Graph
from infoportal.exchange.rdf.graph import Name
from infoportal.exchange.rdf.graph import Text
from infoportal.exchange.rdf.graph import Value
from infoportal.exchange.rdf.jsonld import document
from infoportal.exchange.rdf.turtle import turtle

import json
import pytest


rdflib = pytest.importorskip("rdflib")


def both(graph):
    """Return what a library reads of the Turtle and of the JSON-LD."""
    text, linked = "".join(turtle(graph)), json.dumps(document(graph))
    return (
        set(rdflib.Graph().parse(data=text, format="turtle")),
        set(rdflib.Graph().parse(data=linked, format="json-ld")),
    )


def test_whole_portal_reads_alike():
    source = source_of(made())
    graph = catalogue(source, source.joined.view.index.by_key.values())
    first, second = both(graph)
    assert first == second
    assert len(first) == len(list(graph.statements()))


@pytest.mark.parametrize(
    "told",
    [
        Text('a "b" \\ \n\t\r\x00\x7f <c>', "fi"),
        Text("中文 😀 العربية", "zh-Hans"),
        Value("", ""),
        Value("1.5", "xsd:double"),
        Name("https://a.fi/b"),
        Name("cv:Channel"),
        address("https://a.fi/a b<c>\"'{}"),
    ],
)
def test_every_kind_of_value(told):
    graph = Graph()
    graph.add("urn:uuid:1", "dct:title", told)
    first, second = both(graph)
    assert first == second
    (value,) = (found[2] for found in first)
    assert str(value) == (full(told.iri) if isinstance(told, Name) else told.value)


def test_nothing_is_told_of_what_is_not_known():
    graph = Graph()
    graph.add("urn:uuid:1", "dct:title", None)
    assert "urn:uuid:1" not in graph
    assert list(graph.statements()) == []

"""All that is shipped, in all languages: the published schemas find no fault in it."""

from collections import Counter
from infoportal.exchange.cpsv.catalogue import catalogue
from infoportal.exchange.cpsv.catalogue import TELLERS
from infoportal.exchange.hsds.details import full_at_location
from infoportal.exchange.hsds.details import full_organization
from infoportal.exchange.hsds.details import full_service
from infoportal.exchange.hsds.pairs import pairs
from infoportal.exchange.rdf.graph import Text
from infoportal.exchange.rdf.turtle import turtle
from infoportal.exchange.source import Source
from infoportal.importing.run import Options
from infoportal.importing.run import run_import
from infoportal.records.joined import Joined
from infoportal.records.overview import overview
from infoportal.records.store import record_store
from infoportal.services.formats.speaking import speak
from jsonschema import Draft202012Validator
from jsonschema import FormatChecker
from pathlib import Path
from rdflib import Graph

import json
import pyshacl
import pytest


ROOT = Path(__file__).parents[3]
SCHEMAS = ROOT.parent / "shared" / "schemas"
#: Of the three languages in which services are shipped, two.
TOLD_IN = ("fi", "en")


@pytest.fixture
def told_in(site):
    """Import the shipped content; return what gives it in a language."""
    if not SCHEMAS.is_dir():
        pytest.skip(f"Not checked: the published schemas are not at {SCHEMAS}")
    run_import(site, ROOT / "content", Options())
    view, peek = overview(site), record_store(site).peek

    def source(language):
        return Source(Joined(view, peek, language, "https://example.org"), speak)

    return source


def test_shipped_content(told_in):
    """One import for all: it takes most of the time."""
    check_cpsv(told_in("fi"))
    for language in TOLD_IN:
        check_hsds(told_in(language))


def check_cpsv(source):
    heads = [head for name in TELLERS for head in source.joined.everything(name)]
    assert len(heads) > 90
    graph = catalogue(source, heads)
    titles = Counter(
        (subject, predicate, told.tag)
        for subject, predicate, told in graph.statements()
        if predicate in ("dct:title", "skos:prefLabel") and isinstance(told, Text)
    )
    assert [key for key, count in titles.items() if count > 1] == []
    assert len({tag for _s, _p, tag in titles}) == 13
    data = Graph().parse(data="".join(turtle(graph)), format="turtle")
    shapes = str(SCHEMAS / "cpsv-ap" / "cpsv-ap-SHACL.ttl")
    conforms, _report, text = pyshacl.validate(data, shacl_graph=shapes)
    assert conforms, text[:5000]


def check_hsds(source):
    view, language = source.joined.view, source.joined.language
    given = list(pairs(source))
    services = [source.version(h) for h in view.heads("service", language)]
    providers = [source.version(h) for h in view.heads("service_provider", language)]
    assert len(services) > 30
    found = {
        "service": [
            full_service(source, one, [p for p in given if p.service == one.head.id])
            for one in services
        ],
        "organization": [
            full_organization(source, one, *belonging(source, one)) for one in providers
        ],
        "service_at_location": [full_at_location(source, pair) for pair in given],
    }
    for name, things in found.items():
        schema = json.loads((SCHEMAS / "hsds" / f"{name}.json").read_text())
        checker = Draft202012Validator(schema, format_checker=FormatChecker())
        faults = [e.message for one in things for e in checker.iter_errors(one)]
        assert faults == []
        ids = [one["id"] for one in things]
        assert len(ids) == len(set(ids))


def belonging(source, provider):
    """Return the places and the services of a provider."""
    joined = source.joined
    kinds = ("service_point", "self_service", "advice_channel")
    return tuple(
        [
            source.version(head)
            for kind in kinds
            for head in joined.everything(kind)
            if joined.record(head)["fields"].get("provider") == provider.head.id
        ]
        for kinds in (kinds, ("service",))
    )

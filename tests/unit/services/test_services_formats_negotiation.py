"""Which form an answer takes: RFC 9110, and what programs really send."""

from infoportal.records.endpoints import TABLE
from infoportal.records.query import parse
from infoportal.services.formats.negotiation import accepted
from infoportal.services.formats.negotiation import chosen
from infoportal.services.formats.negotiation import depends_on_accept
from infoportal.services.formats.negotiation import ranges
from infoportal.services.formats.table import format_parameter
from infoportal.services.formats.table import FORMATS
from infoportal.services.formats.table import formats_of
from infoportal.services.formats.values import Format

import pytest


POINTS = formats_of(("service_point",))
FIREFOX = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
JAVA = "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"


@pytest.mark.parametrize(
    "accept,name",
    [
        ("", "json"),
        ("*/*", "json"),
        (FIREFOX, "json"),
        (JAVA, "json"),
        ("application/json, text/plain, */*", "json"),
        ("application/*", "json"),
        ("text/*", "csv"),
        ("text/csv", "csv"),
        ("TEXT/CSV", "csv"),
        ("text/csv; charset=utf-8", "csv"),
        ("text/csv;header=present", "csv"),
        ("text/csv;header=absent", None),
        ("application/json;charset=UTF-8", "json"),
        ("application/geo+json", "geojson"),
        ("application/ld+json, */*", "ld+json"),
        ("application/x-ndjson;q=0.9, application/json;q=0.8", "ndjson"),
        ("application/json;q=0.1, */*;q=0.5", "ld+json"),
        ("application/json;q=0, application/*", "ld+json"),
        ("text/csv;q=0.5, application/*;q=0.4", "csv"),
        ("application/json;q=0", None),
        ("*/*;q=0", None),
        ("*/*;q=0.000", None),
        ("text/html", None),
        ("image/png, text/html;q=0.5", None),
        # Of what cannot be read nothing can be concluded.
        ("nonsense", "json"),
        (";;;,,,", "json"),
        ("*/json", "json"),
        ('text/csv;x="a,b;c", application/json;q=0.5', "json"),
        ("application/json;q=high, text/csv;q=0.1", "csv"),
        ("text/csv;q=7", "json"),
        ("," * 5000 + "text/csv", "csv"),
        ('"' * 5000, "json"),
    ],
)
def test_accept(accept, name):
    found = accepted(accept, POINTS)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    "named,accept,name",
    [
        ("csv", "application/json", "csv"),
        ("geojson", "text/html", "geojson"),
        (None, "text/csv", "csv"),
    ],
)
def test_what_is_named_stands_before_what_is_accepted(named, accept, name):
    assert chosen(named, accept, POINTS).name == name


def test_the_most_exact_range_gives_the_quality():
    wanted = ranges("text/*;q=0.3, text/csv;q=0.7, text/csv;header=present, */*;q=0.5")
    fitting = [one for one in wanted if one.fits("text/csv;header=present")]
    assert max(fitting, key=lambda one: one.exactness).quality == 1.0


@pytest.mark.parametrize(
    "types,names",
    [
        (("service_point",), ["json", "ld+json", "ndjson", "geojson", "csv"]),
        (("self_service",), ["json", "ld+json", "ndjson", "csv"]),
        (("municipality",), ["json", "ld+json", "ndjson", "geojson"]),
        (("info_page", "local_information"), ["json", "ld+json", "ndjson"]),
        (("topic",), ["json", "ld+json", "ndjson"]),
    ],
)
def test_forms_of_types(types, names):
    found = [form.name for form in formats_of(types)]
    assert [name for name in found if name in names] == names


@pytest.mark.parametrize(
    "query,faults",
    [
        ("format=csv", []),
        ("format=xml", ["format"]),
        ("format=", ["format"]),
        ("format=CSV", ["format"]),
        ("format=csv&format=csv", ["format"]),
    ],
)
def test_the_parameter(query, faults):
    _asked, found = parse(query, [format_parameter(POINTS)], None)
    assert [fault.name for fault in found] == faults


TWO = (
    Format("json", "application/json", bytes),
    Format("graph", "application/ld+json", bytes),
    Format("graph", "text/turtle", bytes),
)


@pytest.mark.parametrize(
    "named,accept,media_type",
    [
        ("graph", "", "application/ld+json"),
        ("graph", "text/turtle", "text/turtle"),
        ("graph", "text/html", "application/ld+json"),
        ("graph", "text/turtle;q=0.5, application/ld+json;q=0.2", "text/turtle"),
        (None, "text/turtle", "text/turtle"),
    ],
)
def test_one_name_of_several_media_types(named, accept, media_type):
    assert chosen(named, accept, TWO).media_type == media_type
    assert depends_on_accept(named, TWO)
    assert not depends_on_accept("json", TWO)
    assert format_parameter(TWO).schema["enum"] == ["json", "graph"]


def test_the_table_is_sound():
    assert len({(form.name, form.media_type) for form in FORMATS}) == len(FORMATS)
    for endpoint in TABLE:
        assert formats_of(endpoint.all_types)[0].name == "json"

"""The OpenAPI document is made from the declarations that check requests."""

from infoportal.records.endpoints import TABLE
from infoportal.records.own import SUMMARY
from infoportal.records.query import MANY_VALUES
from infoportal.services.openapi import operations
from infoportal.services.openapi import parameters
from infoportal.services.openapi.routes import ROUTES
from openapi_declared import declared
from openapi_declared import Fields
from openapi_declared import made
from openapi_spec_validator import OpenAPIV31SpecValidator

import pytest
import re


METHODS = ("get", "head", "options")
DECLARED = {one.route.path: one for one in declared()}
READING = ("200", "304", "400", "404", "406", "429", "503")


@pytest.fixture(scope="module")
def told():
    return made({name: Fields(names) for name, names in SUMMARY.items()})


def resolved(told, found):
    """Return what a reference stands for."""
    while "$ref" in found:
        steps = found["$ref"].removeprefix("#/").split("/")
        found = told
        for step in steps:
            found = found[step]
    return found


def parameters_of(told, path, method="get"):
    """Return the parameters of an operation by their names."""
    item = told["paths"][path]
    given = [*item.get("parameters", ()), *item[method].get("parameters", ())]
    found = [resolved(told, one) for one in given]
    return {one["name"]: one for one in found}


def test_the_specification_finds_no_fault(told):
    assert list(OpenAPIV31SpecValidator(told).iter_errors()) == []


def test_the_specification_is_asked(told):
    broken = {**told, "paths": {"/x": {"get": {"responses": {"200": {}}}}}}
    assert list(OpenAPIV31SpecValidator(broken).iter_errors())


def test_what_it_says_of_the_portal(told):
    info = told["info"]
    assert re.fullmatch(r"1\.\d+\.\d+", info["version"])
    assert info["license"]["name"] == "CC BY 4.0"
    assert info["contact"] == {"email": "data@example.org"}
    assert told["servers"] == [{"url": "https://example.org/++api++"}]
    assert "contact" not in made({}, contact="")["info"]


def test_every_list_is_in_it():
    endpoints = {route.endpoint for route in ROUTES}
    assert {endpoint.name for endpoint in TABLE} < endpoints


@pytest.mark.parametrize("path", DECLARED)
def test_every_parameter_and_form_is_described(told, path):
    one = DECLARED[path]
    for method in ("get", "head"):
        found = parameters_of(told, "/{lang}" + path, method)
        query = {name for name, p in found.items() if p["in"] == "query"}
        assert query == {parameter.name for parameter in one.parameters}
        steps = {name for name, p in found.items() if p["in"] == "path"}
        assert steps == {"lang", *one.route.variables}
    content = told["paths"]["/{lang}" + path]["get"]["responses"]["200"]["content"]
    assert set(content) == {form.media_type for form in one.formats}


@pytest.mark.parametrize("path", DECLARED)
def test_every_parameter_has_words_and_an_example(told, path):
    for found in parameters_of(told, "/{lang}" + path).values():
        assert found["description"].rstrip(".") != found["name"], "no words"
        assert found["schema"]
        assert found["in"] == "header" or "example" in found, found["name"]


@pytest.mark.parametrize("path", DECLARED)
def test_how_several_values_are_written(told, path):
    found = parameters_of(told, "/{lang}" + path)
    for one in DECLARED[path].parameters:
        schema, described = found[one.name]["schema"], found[one.name]
        assert (schema.get("type") == "array") is one.many
        if one.many:
            explode = not one.commas
            assert (described["style"], described["explode"]) == ("form", explode)
            assert schema.get("maxItems") == (MANY_VALUES if explode else None)


def test_every_address_has_its_operations(told):
    ids = []
    for path, item in told["paths"].items():
        assert set(item) - {"parameters"} == set(METHODS), path
        ids += [item[method]["operationId"] for method in METHODS]
        for method in METHODS:
            assert item[method]["summary"] and item[method]["tags"]
    assert len(set(ids)) == len(ids)


def test_what_an_address_may_answer(told):
    for one in declared():
        item = told["paths"]["/{lang}" + one.route.path]
        moves = one.route.gone and one.route.whole
        gone = ["410"] if one.route.gone else []
        statuses = {*READING, *gone, *(["301"] if moves else [])}
        for method in ("get", "head"):
            assert set(item[method]["responses"]) == statuses
        options = {"200", "204", "404", "429", "503"}
        assert set(item["options"]["responses"]) == options
        headers = item["get"]["responses"]["200"]["headers"]
        wanted = {"ETag", "Last-Modified", "Cache-Control", "Content-Language"}
        assert wanted <= set(headers)
        assert ("Link" in headers) is one.route.goes_on


def test_only_what_is_sent_has_a_body(told):
    for name, response in told["components"]["responses"].items():
        told_why = name.isdecimal() and int(name) >= 400
        assert ("content" in response) is told_why, name
    assert "Retry-After" in told["components"]["responses"]["429"]["headers"]


def test_what_tells_of_all_languages_is_at_the_root_too(told):
    root = {path for path in told["paths"] if not path.startswith("/{lang}")}
    assert root == {
        "/@changes", "/@ids", "/@dump", "/@catalog", "/@oembed", "/@openapi",
    }  # fmt: skip


def test_what_goes_is_marked(monkeypatch):
    def goes(endpoint, parameter=""):
        return (endpoint, parameter) in {("@ids", ""), ("@topics", "sort")}

    monkeypatch.setattr(operations, "is_deprecated", goes)
    monkeypatch.setattr(parameters, "is_deprecated", goes)
    told = made({})
    assert told["paths"]["/@ids"]["get"]["deprecated"] is True
    assert "deprecated" not in told["paths"]["/@dump"]["get"]
    found = parameters_of(told, "/{lang}/@topics")
    assert found["sort"]["deprecated"] is True
    assert "deprecated" not in parameters_of(told, "/{lang}/@providers")["sort"]
    assert "deprecated" not in found["q"]

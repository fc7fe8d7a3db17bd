"""Every endpoint that is registered stands in the OpenAPI document."""

from infoportal.records.overview import overview
from infoportal.services.base import PublicService
from infoportal.services.openapi.making import fields_of
from infoportal.services.openapi.making import made
from infoportal.services.openapi.routes import ROUTES
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from zope.component import getGlobalSiteManager

import pytest


@pytest.fixture
def told(site):
    return made(site, site.REQUEST, overview(site), "en")


def registered():
    """Return the names of all public services."""
    prefix = "GET_application_json_"
    return {
        row.name.removeprefix(prefix)
        for row in getGlobalSiteManager().registeredAdapters()
        if row.name.startswith(f"{prefix}@")
        and isinstance(row.factory, type)
        and issubclass(row.factory, PublicService)
    }


def test_every_registered_endpoint_is_in_it(site, told):
    found = registered()
    assert "@topics" in found and "@openapi" in found
    assert found == {route.endpoint for route in ROUTES}
    for name in found:
        assert f"/{{lang}}/{name}" in told["paths"]


def test_nobody_finds_a_fault_in_it(told):
    assert list(OpenAPIV31SpecValidator(told).iter_errors()) == []
    for schema in told["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


def test_it_is_made_once(site, told):
    assert made(site, site.REQUEST, overview(site), "en") is told
    assert made(site, site.REQUEST, overview(site), "fi") is not told


@pytest.mark.parametrize("language,title", [("en", "Channel"), ("fi", "Kanava")])
def test_it_speaks_the_language_that_is_asked(site, language, title):
    view = overview(site)
    schemas = made(site, site.REQUEST, view, language)["components"]["schemas"]
    assert schemas["AdviceChannel"]["properties"]["kind"]["title"] == title


def test_what_editors_alone_know_is_not_in_it(site, told):
    for name in ("editors_group", "feedback_email", "source_blocks"):
        assert name not in str(told["components"]["schemas"])
    assert "number" in fields_of("municipality")

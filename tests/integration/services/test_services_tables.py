"""The tables of the API agree with the schemas, and with what plone.rest knows."""

from infoportal.fields.interfaces import IReference
from infoportal.fields.interfaces import IReferences
from infoportal.fields.interfaces import IRows
from infoportal.fields.interfaces import IRowTexts
from infoportal.records import own
from infoportal.records.endpoints import ENDPOINTS
from infoportal.services.refusing import ALLOWED
from infoportal.services.refusing import REFUSED
from plone.dexterity.utils import iterSchemataForType
from plone.rest.cors import lookup_preflight_service_id
from zope.component import getMultiAdapter
from zope.schema import getFieldsInOrder

import pytest


TYPES = sorted(own.SUMMARY)


def own_fields(name):
    return {
        field: value
        for schema in iterSchemataForType(name)
        if schema.__identifier__.startswith("infoportal.")
        for field, value in getFieldsInOrder(schema)
    }


@pytest.mark.parametrize("name", TYPES)
def test_fields_of_a_type_are_presented_as_what_they_are(site, name):
    for field, value in own_fields(name).items():
        assert (field in own.REFERENCE) is IReference.providedBy(value)
        assert (field in own.REFERENCES) is IReferences.providedBy(value)
        assert (field in own.ROWS) is IRows.providedBy(value)
        assert (field in own.ROWS.values()) is IRowTexts.providedBy(value)


@pytest.mark.parametrize("name", TYPES)
def test_summary_names_fields_of_the_type(site, name):
    assert set(own.SUMMARY[name]) <= set(own_fields(name))


def test_no_field_hides_what_every_record_tells(site):
    common = {
        "id", "type", "language", "translations", "title", "source", "parent",
        "service_languages", "plain_text", "freshness", "modified", "license",
    }  # fmt: skip
    for name in TYPES:
        assert not common & set(own_fields(name))


@pytest.mark.parametrize("name", [*ENDPOINTS, "@languages"])
def test_every_method_has_its_service_on_both_roots(site, name):
    for context in (site, site["fi"]):
        for method in (*ALLOWED, *REFUSED):
            service = f"{lookup_preflight_service_id(method)}{name}"
            assert getMultiAdapter((context, site.REQUEST), name=service)

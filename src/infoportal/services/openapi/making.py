"""The document of this portal: made once in each language, until something changes."""

from collections.abc import Iterator
from infoportal.controlpanels.settings import setting
from infoportal.journal.cursor import written
from infoportal.journal.following import here
from infoportal.journal.journal import query_journal
from infoportal.records.build import LEFT_OUT
from infoportal.records.build import OWN
from infoportal.records.joined import Joined
from infoportal.records.overview import Overview
from infoportal.records.own import SUMMARY
from infoportal.records.store import record_store
from infoportal.services.openapi.document import document
from infoportal.services.openapi.examples import examples
from infoportal.services.openapi.records import Fields
from infoportal.services.openapi.routes import ROUTES
from infoportal.services.openapi.values import About
from infoportal.services.openapi.values import Declared
from infoportal.services.openapi.values import Schema
from infoportal.services.problem import said
from plone import api
from plone.dexterity.utils import iterSchemataForType
from typing import Any
from zope.component import getMultiAdapter
from zope.schema import getFieldsInOrder


def made(portal: Any, request: Any, view: Overview, language: str) -> Schema:
    """Return the document; it is kept for as long as the overview keeps things."""
    about = {
        "base_url": portal.absolute_url(),
        "title": api.portal.get_registry_record("plone.site_title", default=""),
        "licence": (setting("license_title"), str(setting("license_url"))),
        "contact": setting("feedback_address") or "",
    }
    key = ("openapi", language, *about.values())
    return view.keep(key, lambda: _made(portal, request, view, language, about))


def _made(
    portal: Any, request: Any, view: Overview, language: str, about: dict[str, Any]
) -> Schema:
    peek = record_store(portal).peek
    joined = Joined(view, peek, language, about["base_url"])
    journal = query_journal(portal)
    known = examples(joined)
    if journal is not None:
        known["since"] = written(here(journal, view))
    languages = tuple(view.languages)
    return document(
        About(**about, languages=languages, language=language, examples=known),
        declared(portal, request),
        {name: fields_of(name) for name in SUMMARY},
        lambda message: said(message, language),
    )


def declared(portal: Any, request: Any) -> Iterator[Declared]:
    """Yield what the services say: the very declarations that check requests."""
    for route in ROUTES:
        name = f"GET_application_json_{route.endpoint}"
        service = getMultiAdapter((portal, request), name=name)
        service.steps = list(route.steps)
        yield Declared(route, tuple(service.parameters()), tuple(service.formats()))


def fields_of(type_name: str) -> Fields:
    """Return the portal's own fields of a type of content."""
    found: dict[str, Any] = {}
    for schema in iterSchemataForType(type_name):
        if schema.__identifier__.startswith(OWN):
            found.update(getFieldsInOrder(schema))
    return {name: field for name, field in found.items() if name not in LEFT_OUT}

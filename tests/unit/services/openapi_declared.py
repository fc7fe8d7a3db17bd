"""What the services say of themselves, without a site."""

from infoportal.services.guidance import GuidanceService
from infoportal.services.harvest.changes import ChangesService
from infoportal.services.harvest.dump import DumpService
from infoportal.services.harvest.ids import IdsService
from infoportal.services.languages import LanguagesService
from infoportal.services.lists import ListService
from infoportal.services.oembed import OEmbedService
from infoportal.services.openapi.document import document
from infoportal.services.openapi.routes import ROUTES
from infoportal.services.openapi.service import OpenApiService
from infoportal.services.openapi.values import About
from infoportal.services.openapi.values import Declared
from infoportal.services.standards.catalog import CatalogService
from infoportal.services.standards.hsds import HsdsService
from infoportal.vocabularies.terms import MATTERS
from zope.i18n import interpolate
from zope.schema import Bool
from zope.schema import TextLine


OWN = {
    "@catalog": CatalogService,
    "@changes": ChangesService,
    "@dump": DumpService,
    "@guidance": GuidanceService,
    "@hsds": HsdsService,
    "@ids": IdsService,
    "@languages": LanguagesService,
    "@oembed": OEmbedService,
    "@openapi": OpenApiService,
}
#: One thing of each type, as a portal that has some.
EXAMPLES = {
    name: "a-thing"
    for route in ROUTES
    for name in (*route.types, *route.steps[:1], "after", "since", "url")
} | {
    "organization_id": "x",
    "parent_id": "x",
    "taxonomy_id": "x",
    "taxonomy_term_id": "x",
}
ABOUT = About(
    "https://example.org",
    "Infoportal",
    ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    ("fi", "en"),
    "en",
    "data@example.org",
    {**EXAMPLES, "matter": next(iter(MATTERS))},
)


class Fields(dict):
    """Has a field of any name, so that every summary finds its own."""

    def __init__(self, names):
        super().__init__(
            (name, TextLine(title=name.capitalize(), required=True)) for name in names
        )
        self["plain_language"] = Bool(title="Plain", required=False)


def declared():
    """Yield what each address takes and gives."""
    for route in ROUTES:
        kind = OWN.get(route.endpoint, ListService)
        service = kind.__new__(kind)
        service.endpoint_name = route.endpoint
        service.steps = list(route.steps)
        yield Declared(route, tuple(service.parameters()), tuple(service.formats()))


def say(message):
    """Return a message in English."""
    text = getattr(message, "default", None) or str(message)
    return interpolate(text, getattr(message, "mapping", None))


def made(types, **changed):
    """Return the document."""
    about = ABOUT.__class__(**{**ABOUT.__dict__, **changed})
    return document(about, declared(), types, say)

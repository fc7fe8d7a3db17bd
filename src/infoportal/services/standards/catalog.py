"""``@catalog``: what data there is, in DCAT-AP 3.0.1 as JSON-LD or Turtle."""

from collections.abc import Sequence
from infoportal import _
from infoportal.exchange.dcat import catalog
from infoportal.exchange.dcat import Described
from infoportal.exchange.dcat import Form
from infoportal.exchange.rdf.graph import Graph
from infoportal.exchange.rdf.graph import Text
from infoportal.exchange.rdf.jsonld import document
from infoportal.exchange.rdf.turtle import turtle
from infoportal.languages import language
from infoportal.records.parameters import Parameter
from infoportal.records.query import Asked
from infoportal.services.base import PublicService
from infoportal.services.conditional import Answer
from infoportal.services.formats.as_json import json_bytes
from infoportal.services.formats.speaking import source_of
from infoportal.services.formats.table import format_parameter
from infoportal.services.formats.values import Format
from plone import api


ABOUT = _(
    "front_page_lead",
    default="Information about living in Finland and its public services, in your "
    "own language.",
)


def as_json(graph: Graph) -> bytes:
    """Return a graph as JSON-LD."""
    return json_bytes(document(graph))


def as_turtle(graph: Graph) -> bytes:
    """Return a graph as Turtle."""
    return "".join(turtle(graph)).encode("utf-8", "replace")


FORMATS = (
    Format("ld+json", "application/ld+json", as_json),
    Format("turtle", "text/turtle;charset=utf-8", as_turtle),
)
#: Address, media type, the EU's name of the file type, title.
FORMS = (
    ("@dump", "application/x-ndjson", "JSON", "All records, one a line (NDJSON)"),
    ("@services", "application/json", "JSON", "Services (JSON)"),
    (
        "@services?format=cpsv-ap",
        "application/ld+json",
        "JSON_LD",
        "Services (CPSV-AP 3.2.0)",
    ),
    (
        "@services?format=cpsv-ap",
        "text/turtle",
        "RDF_TURTLE",
        "Services (CPSV-AP 3.2.0)",
    ),
    ("@hsds/services", "application/json", "JSON", "Services (HSDS 3.0)"),
    (
        "@service-points?format=geojson",
        "application/geo+json",
        "GEOJSON",
        "Service points on the map",
    ),
    ("@service-points?format=csv", "text/csv", "CSV", "Service points (CSV)"),
)


class CatalogService(PublicService):
    """The same whatever the language of the address: it has all of them."""

    def parameters(self) -> tuple[Parameter, ...]:
        """Return what may be asked."""
        return (format_parameter(FORMATS),)

    def formats(self) -> Sequence[Format]:
        """Return the ways of writing a graph."""
        return FORMATS

    def look(self, asked: Asked) -> Answer | None:
        """Describe the data."""
        return None if self.steps else Answer(self._graph)

    def _graph(self) -> Graph:
        default = str(api.portal.get_default_language())
        named = Text(self.source["title"], language(default).tag)
        base = f"{self.base_url}/++api++"
        forms = [
            Form(f"{base}/{default}/{path}", media_type, kind, title)
            for path, media_type, kind, title in FORMS
        ]
        described = Described(
            base_url=self.base_url,
            titles=[named],
            descriptions=source_of(self.joined).said(ABOUT),
            publisher=[named],
            licence=self.licence,
            endpoint=base,
            openapi=f"{base}/@openapi",
            tags=[language(code).tag for code in self.view.languages],
            forms=forms,
            modified=self.view.keep("catalog modified", self._modified),
        )
        return catalog(described)

    def _modified(self) -> str:
        heads = self.view.index.by_key.values()
        return max((h.modified for h in heads if self.view.is_public(h)), default="")

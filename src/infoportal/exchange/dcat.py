"""DCAT-AP 3.0.1: what data there is, in which forms, and by which service.

https://semiceu.github.io/DCAT-AP/releases/3.0.1/. One catalog, one data set, a
distribution for each form of it, one data service.
"""

from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from infoportal.exchange.cpsv.concepts import AUTHORITY
from infoportal.exchange.cpsv.concepts import languages
from infoportal.exchange.ids import part_urn
from infoportal.exchange.rdf.graph import address
from infoportal.exchange.rdf.graph import Graph
from infoportal.exchange.rdf.graph import Name
from infoportal.exchange.rdf.graph import Text
from infoportal.exchange.rdf.graph import Value


IANA = "https://www.iana.org/assignments/media-types"


@dataclass(frozen=True)
class Form:
    """A form of the data: ``kind`` is its name in the EU's table of file types."""

    url: str
    media_type: str
    kind: str
    title: str


@dataclass(frozen=True)
class Described:
    """What is told of the data: texts in all languages, addresses in full."""

    base_url: str
    titles: Sequence[Text]
    descriptions: Sequence[Text]
    publisher: Sequence[Text]
    licence: str
    endpoint: str
    openapi: str
    tags: Sequence[str]
    forms: Sequence[Form]
    modified: str = ""


def catalog(told: Described) -> Graph:
    """Return the description of the data."""
    graph = Graph()
    iri = part_urn("catalog", told.base_url)
    graph.thing(iri, "dcat:Catalog")
    _common(graph, iri, told)
    graph.add(iri, "foaf:homepage", _document(graph, told.base_url))
    graph.add(iri, "dcat:dataset", _dataset(graph, told))
    graph.add(iri, "dcat:service", _service(graph, told))
    return graph


def _common(graph: Graph, iri: str, told: Described) -> None:
    """Tell what catalog, data set and service have alike."""
    graph.add(iri, "dct:title", *told.titles)
    graph.add(iri, "dct:description", *told.descriptions)
    graph.add(iri, "dct:publisher", _publisher(graph, told))
    graph.add(iri, "dct:license", _licence(graph, told))


def _dataset(graph: Graph, told: Described) -> Name:
    iri = part_urn("dataset", told.base_url)
    graph.thing(iri, "dcat:Dataset")
    _common(graph, iri, told)
    graph.add(iri, "dct:identifier", Value(iri))
    graph.add(iri, "dct:language", *languages(graph, told.tags))
    graph.add(iri, "dcat:landingPage", _document(graph, told.base_url))
    country = graph.thing(f"{AUTHORITY}/country/FIN", "dct:Location")
    graph.add(iri, "dct:spatial", country)
    theme = graph.thing(f"{AUTHORITY}/data-theme/GOVE", "skos:Concept")
    graph.add(iri, "dcat:theme", theme)
    often = graph.thing(f"{AUTHORITY}/frequency/CONT", "dct:Frequency")
    graph.add(iri, "dct:accrualPeriodicity", often)
    if told.modified:
        graph.add(iri, "dct:modified", Value(told.modified, "xsd:dateTime"))
    graph.add(iri, "dcat:distribution", *_distributions(graph, told))
    return Name(iri)


def _distributions(graph: Graph, told: Described) -> Iterable[Name]:
    for form in told.forms:
        iri = part_urn("distribution", form.url, form.media_type)
        graph.thing(iri, "dcat:Distribution")
        graph.add(iri, "dct:title", Text(form.title, "en"))
        url = _resource(graph, form.url)
        graph.add(iri, "dcat:accessURL", url)
        graph.add(iri, "dcat:downloadURL", url)
        kind = f"{AUTHORITY}/file-type/{form.kind}"
        graph.add(iri, "dct:format", graph.thing(kind, "dct:MediaTypeOrExtent"))
        media_type = graph.thing(f"{IANA}/{form.media_type}", "dct:MediaType")
        graph.add(iri, "dcat:mediaType", media_type)
        graph.add(iri, "dct:license", _licence(graph, told))
        graph.add(iri, "dcat:accessService", Name(part_urn("service", told.base_url)))
        yield Name(iri)


def _service(graph: Graph, told: Described) -> Name:
    iri = part_urn("service", told.base_url)
    graph.thing(iri, "dcat:DataService")
    _common(graph, iri, told)
    graph.add(iri, "dcat:endpointURL", _resource(graph, told.endpoint))
    graph.add(iri, "dcat:endpointDescription", _resource(graph, told.openapi))
    graph.add(iri, "dcat:servesDataset", Name(part_urn("dataset", told.base_url)))
    return Name(iri)


def _publisher(graph: Graph, told: Described) -> Name:
    iri = part_urn("publisher", told.base_url)
    graph.add(iri, "foaf:name", *told.publisher)
    return graph.thing(iri, "foaf:Agent")


def _licence(graph: Graph, told: Described) -> Name:
    return graph.thing(address(told.licence).iri, "dct:LicenseDocument")


def _document(graph: Graph, url: str) -> Name:
    return graph.thing(address(url).iri, "foaf:Document")


def _resource(graph: Graph, url: str) -> Name:
    return graph.thing(address(url).iri, "rdfs:Resource")

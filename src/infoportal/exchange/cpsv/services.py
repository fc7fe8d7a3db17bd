"""cpsv:PublicService with all that it takes to get it."""

from collections.abc import Iterator
from infoportal.exchange.cpsv.channels import channel
from infoportal.exchange.cpsv.channels import row_channels
from infoportal.exchange.cpsv.concepts import area
from infoportal.exchange.cpsv.concepts import euro
from infoportal.exchange.cpsv.concepts import languages
from infoportal.exchange.cpsv.concepts import life_event
from infoportal.exchange.cpsv.evidence import requirement
from infoportal.exchange.cpsv.organisations import organisation
from infoportal.exchange.cpsv.pages import pages
from infoportal.exchange.ids import derived
from infoportal.exchange.ids import urn
from infoportal.exchange.rdf.graph import Graph
from infoportal.exchange.rdf.graph import Name
from infoportal.exchange.rdf.graph import Value
from infoportal.exchange.source import description
from infoportal.exchange.source import Source
from infoportal.exchange.source import Speak
from infoportal.exchange.source import title
from infoportal.exchange.source import Version


#: What a service and those who refer to it have to do with each other.
ONLINE, OFFERED, ADVISES = "self_service", "service_point", "advice_channel"


def service(graph: Graph, source: Source, item_id: str) -> Name | None:
    """Return a service, told of in the graph.

    None when it, or the provider that the profile demands, is not public.
    """
    found = source.main(item_id)
    if found is None or found.head.type != "service":
        return None
    provider = organisation(graph, source, found.fields.get("provider"))
    if provider is None:
        return None
    name = Name(urn(item_id))
    if name.iri in graph:
        return name
    graph.thing(name.iri, "cpsv:PublicService")
    graph.add(name.iri, "dct:identifier", Value(item_id))
    graph.add(name.iri, "dct:title", *source.texts(item_id, title))
    graph.add(name.iri, "dct:description", *source.texts(item_id, description))
    graph.add(name.iri, "cv:hasCompetentAuthority", provider)
    pages(graph, source, name, item_id)
    graph.add(name.iri, "dct:spatial", *area(graph, found.fields.get("area")))
    _reached(graph, source, name, found)
    _asked(graph, source, name, found)
    for matter in found.fields.get("matters") or ():
        graph.add(name.iri, "cv:isGroupedBy", life_event(graph, source, matter))
    return name


def _reached(graph: Graph, source: Source, name: Name, found: Version) -> None:
    """Tell by which channels a service is got, and in which languages there."""
    tags: dict[str, None] = {}
    for item_id in _channels(source, found):
        graph.add(name.iri, "cv:hasChannel", channel(graph, source, item_id))
        version = source.main(item_id)
        tags.update(dict.fromkeys(version.head.facet("language") if version else ()))
    graph.add(name.iri, "cv:hasChannel", *row_channels(graph, source, found))
    graph.add(name.iri, "dct:language", *languages(graph, tags))
    for item_id in _advice(source, found):
        graph.add(name.iri, "cv:contactPoint", channel(graph, source, item_id))


def _channels(source: Source, found: Version) -> Iterator[str]:
    """Yield the online services of a service and the points that offer it itself."""
    service_id = found.head.id
    online = source.joined.everything(ONLINE)
    named = set(found.fields.get("self_services") or ())
    for head in online:
        if head.id in named or service_id in head.facet("service"):
            yield head.id
    for head in source.joined.everything(OFFERED):
        if service_id in head.facet("offered"):
            yield head.id


def _advice(source: Source, found: Version) -> Iterator[str]:
    """Yield who advises on the services of the provider."""
    provider = found.fields.get("provider")
    for head in source.joined.everything(ADVISES):
        advised = source.joined.record(head)["fields"].get("advises_on") or ()
        if provider in advised:
            yield head.id


def _asked(graph: Graph, source: Source, name: Name, found: Version) -> None:
    """Tell what a service asks for: papers, money, a law to stand on."""
    item_id = found.head.id
    demand = requirement(graph, source, item_id, "what_to_bring")
    graph.add(name.iri, "cv:holdsRequirement", demand)
    graph.add(name.iri, "cv:hasCost", _cost(graph, source, found))
    basis = source.texts(item_id, _field("legal_basis"))
    if basis:
        iri = urn(derived(item_id, "legal_basis"))
        law = graph.thing(iri, "eli:LegalResource")
        graph.add(iri, "dct:title", *basis)
        graph.add(name.iri, "cv:hasLegalResource", law)


def _cost(graph: Graph, source: Source, found: Version) -> Name | None:
    price = found.fields.get("price")
    notes = source.texts(found.head.id, _field("price_note"))
    if price is None and not notes:
        return None
    part = derived(found.head.id, "cost")
    iri = urn(part)
    cost = graph.thing(iri, "cv:Cost")
    graph.add(iri, "dct:identifier", Value(part))
    graph.add(iri, "dct:description", *notes)
    if price is not None:
        graph.add(iri, "cv:hasValue", Value(str(float(price)), "xsd:double"))
        graph.add(iri, "cv:currency", euro(graph))
    return cost


def _field(name: str) -> Speak:
    return lambda version: version.fields.get(name) or ""

"""What services refer to: languages, places, life events, the portal's own terms.

Where the EU Publications Office has an authority table, its names are used
(https://op.europa.eu/en/web/eu-vocabularies/authority-tables). The shapes want to
read in the same graph of what kind each is.
"""

from collections.abc import Iterable
from collections.abc import Mapping
from infoportal.exchange.ids import part_urn
from infoportal.exchange.iso639 import three_letters
from infoportal.exchange.rdf.graph import address
from infoportal.exchange.rdf.graph import Graph
from infoportal.exchange.rdf.graph import Name
from infoportal.exchange.rdf.graph import Text
from infoportal.exchange.rdf.graph import Value
from infoportal.exchange.source import Source
from infoportal.vocabularies.municipalities import municipalities
from infoportal.vocabularies.terms import VOCABULARIES


AUTHORITY = "http://publications.europa.eu/resource/authority"
#: Groups of languages (ISO 639-5): no authority table of single ones has them.
GROUPS = {"ber", "smi", "rom"}
GROUP_OF_LANGUAGES = "http://id.loc.gov/vocabulary/iso639-5"


def language(graph: Graph, tag: str) -> Name:
    """Return a language by its tag."""
    code = three_letters(tag)
    known = f"{AUTHORITY}/language/{code.upper()}"
    iri = f"{GROUP_OF_LANGUAGES}/{code}" if code in GROUPS else known
    return graph.thing(iri, "dct:LinguisticSystem")


def languages(graph: Graph, tags: Iterable[str]) -> list[Name]:
    """Return languages by their tags, each once."""
    return [language(graph, tag) for tag in dict.fromkeys(tags)]


def euro(graph: Graph) -> Name:
    """Return the currency."""
    return graph.thing(f"{AUTHORITY}/currency/EUR", "skos:Concept")


def area(graph: Graph, numbers: Iterable[str] | None) -> list[Name]:
    """Return municipalities by their numbers; without any the whole country."""
    found = [municipality(graph, number) for number in numbers or ()]
    return found or [graph.thing(f"{AUTHORITY}/country/FIN", "dct:Location")]


def municipality(graph: Graph, number: str) -> Name:
    """Return a municipality by Statistics Finland's number."""
    iri = part_urn("municipality number", number)
    place = graph.thing(iri, "dct:Location")
    graph.add(iri, "dct:identifier", Value(number))
    known = municipalities().get(number)
    if known:
        names = (Text(known.name_fi, "fi"), Text(known.name_sv, "sv"))
        graph.add(iri, "skos:prefLabel", *names)
    return place


def life_event(graph: Graph, source: Source, matter: str) -> Name:
    """Return a matter of life as an event."""
    iri = part_urn("infoportal.matters", matter)
    event = graph.thing(iri, "cv:LifeEvent", "cv:Event")
    graph.add(iri, "dct:identifier", Value(matter))
    graph.add(iri, "dct:title", *_names(source, "infoportal.matters", matter))
    return event


def term(graph: Graph, source: Source, vocabulary: str, code: str) -> Name:
    """Return a term of one of the portal's vocabularies."""
    iri = part_urn(vocabulary, code)
    concept = graph.thing(iri, "skos:Concept")
    graph.add(iri, "skos:notation", Value(code))
    graph.add(iri, "skos:prefLabel", *_names(source, vocabulary, code))
    return concept


def _names(source: Source, vocabulary: str, code: str) -> Iterable[Text]:
    terms: Mapping = VOCABULARIES[vocabulary]
    return source.said(terms[code]) if code in terms else [Text(code, "en")]


def page(graph: Graph, iri: str, tag: str = "") -> Name:
    """Return a page of the web, in a language where that is known."""
    name = address(iri)
    graph.thing(name.iri, "foaf:Document")
    if tag:
        graph.add(name.iri, "dct:language", language(graph, tag))
    return name

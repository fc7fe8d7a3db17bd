"""Statements about things, as RDF 1.1 has them: subject, predicate, object.

Names are written short (``dct:title``) with the prefixes of ``PREFIXES``, addresses
in full. There are no blank nodes: whatever is told of has a name that stays.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field

import re


PREFIXES = {
    "adms": "http://www.w3.org/ns/adms#",
    "cpsv": "http://purl.org/vocab/cpsv#",
    "cv": "http://data.europa.eu/m8g/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcatap": "http://data.europa.eu/r5r/",
    "dct": "http://purl.org/dc/terms/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "geo": "http://www.opengis.net/ont/geosparql#",
    "locn": "http://www.w3.org/ns/locn#",
    "org": "http://www.w3.org/ns/org#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "time": "http://www.w3.org/2006/time#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
TYPE = "rdf:type"
#: What an IRI may not hold (RFC 3987; the rule IRIREF of Turtle 1.1).
_FORBIDDEN = re.compile(r"[\x00-\x20<>\"{}|^`\\]")


@dataclass(frozen=True)
class Name:
    """A thing by its name: short, or an address in full."""

    iri: str


@dataclass(frozen=True)
class Text:
    """Text in a language, named by its BCP 47 tag."""

    value: str
    tag: str


@dataclass(frozen=True)
class Value:
    """A value of a datatype; ``kind`` is a short name, '' for plain strings."""

    value: str
    kind: str = ""


Told = Name | Text | Value


def address(iri: str) -> Name:
    """Return the name of an address; what an IRI may not hold is written by numbers."""
    return Name(_FORBIDDEN.sub(lambda found: f"%{ord(found[0]):02X}", iri))


def full(iri: str) -> str:
    """Return a name in full."""
    prefix, colon, local = iri.partition(":")
    known = PREFIXES.get(prefix) if colon else None
    return f"{known}{local}" if known else iri


@dataclass
class Graph:
    """Statements in the order in which they were made, each once."""

    things: dict[str, dict[str, dict[Told, None]]] = field(default_factory=dict)

    def thing(self, iri: str, *kinds: str) -> Name:
        """Tell of what kinds a thing is; return its name."""
        self.add(iri, TYPE, *(Name(kind) for kind in kinds))
        return Name(iri)

    def add(self, subject: str, predicate: str, *told: Told | None) -> None:
        """Tell something of a thing; nothing is told of what is not known."""
        for value in told:
            if value is not None:
                about = self.things.setdefault(subject, {})
                about.setdefault(predicate, {})[value] = None

    def __contains__(self, iri: str) -> bool:
        return iri in self.things

    def statements(self) -> Iterator[tuple[str, str, Told]]:
        """Yield all statements, those of a thing together."""
        for subject, about in self.things.items():
            for predicate, told in about.items():
                for value in told:
                    yield subject, predicate, value

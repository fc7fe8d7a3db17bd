"""A graph as Turtle (RDF 1.1 Turtle, W3C recommendation of 2014).

Written by hand: rdflib takes half a second and 24 MB in every process, and reads
what is written here in the tests.
"""

from collections.abc import Iterator
from infoportal.exchange.rdf.graph import full
from infoportal.exchange.rdf.graph import Graph
from infoportal.exchange.rdf.graph import Name
from infoportal.exchange.rdf.graph import PREFIXES
from infoportal.exchange.rdf.graph import Text
from infoportal.exchange.rdf.graph import Told
from infoportal.exchange.rdf.graph import TYPE

import re


MEDIA_TYPE = "text/turtle"
#: Local names that need no escapes; any other name is written in full.
_LOCAL = re.compile(r"[A-Za-z][A-Za-z0-9]*\Z")
#: The rule STRING_LITERAL_QUOTE, and control characters, for eyes and logs.
_ESCAPED = re.compile(r'["\\\x00-\x1f\x7f]')
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def turtle(graph: Graph) -> Iterator[str]:
    """Yield a graph as text: the prefixes, then a paragraph for each thing."""
    for prefix, iri in PREFIXES.items():
        yield f"@prefix {prefix}: <{iri}> .\n"
    for subject, about in graph.things.items():
        lines = " ;\n    ".join(
            f"{_predicate(name)} {', '.join(map(_object, told))}"
            for name, told in about.items()
        )
        yield f"\n{_name(subject)} {lines} .\n"


def _predicate(name: str) -> str:
    return "a" if name == TYPE else _name(name)


def _name(iri: str) -> str:
    prefix, colon, local = iri.partition(":")
    if colon and prefix in PREFIXES and _LOCAL.match(local):
        return iri
    return f"<{full(iri)}>"


def _object(told: Told) -> str:
    if isinstance(told, Name):
        return _name(told.iri)
    if isinstance(told, Text):
        return f"{_quoted(told.value)}@{told.tag}"
    kind = f"^^{_name(told.kind)}" if told.kind else ""
    return _quoted(told.value) + kind


def _quoted(text: str) -> str:
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(found: re.Match[str]) -> str:
    sign = found[0]
    return _SHORT.get(sign) or f"\\u{ord(sign):04X}"

"""CPSV-AP 3.2.0, in two ways of writing a graph; it holds all languages of a thing.

How a list goes on stands in the Link header: the graph holds things alone.
"""

from infoportal.exchange.cpsv.catalogue import catalogue
from infoportal.exchange.cpsv.catalogue import TELLERS
from infoportal.exchange.rdf.graph import Graph
from infoportal.exchange.rdf.jsonld import document
from infoportal.exchange.rdf.turtle import turtle
from infoportal.records.jsontext import json_bytes
from infoportal.services.formats.speaking import source_of
from infoportal.services.formats.values import Told


TYPES = frozenset(TELLERS)


def as_cpsv_json(told: Told) -> bytes:
    """Return the graph of a batch, or of one record, as JSON-LD."""
    return json_bytes(document(_graph(told)))


def as_cpsv_turtle(told: Told) -> bytes:
    """Return the graph of a batch, or of one record, as Turtle."""
    return "".join(turtle(_graph(told))).encode("utf-8", "replace")


def _graph(told: Told) -> Graph:
    source = source_of(told.machine().joined)
    return catalogue(source, (found.head for found in told.found))

"""JSON-LD in the words of schema.org, by the builders of the pages."""

from infoportal.languages import language
from infoportal.records.jsontext import json_bytes
from infoportal.records.values import Head
from infoportal.services.formats.values import Told
from infoportal.structured.node import CONTEXT
from infoportal.structured.node import document
from infoportal.structured.node import Node
from infoportal.structured.node import node
from infoportal.structured.things import Asked
from infoportal.structured.things import BUILDERS
from infoportal.structured.things import thing


TYPES = frozenset(BUILDERS)


def as_schema_org(told: Told) -> bytes:
    """Return a thing, or the graph of a batch.

    How a list goes on stands in the Link header: the graph holds things alone.
    """
    machine = told.machine()
    nodes = [described(machine, found.head) for found in told.found]
    if told.page is None:
        return json_bytes(document(nodes[0]))
    return json_bytes({"@context": CONTEXT, "@graph": nodes})


def described(asked: Asked, head: Head) -> Node:
    """Return a thing with the identity by which the API knows it.

    The language of a text and its licence belong to the page, not to what it is
    about: schema.org knows neither on a place or a service.
    """
    found = thing(asked, head)
    other = found.get("identifier")
    urn = f"urn:uuid:{head.id}"
    found = {**found, "identifier": [other, urn] if other else urn}
    if "license" not in found:
        found["subjectOf"] = node(
            "WebPage",
            url=asked.joined.address(head),
            inLanguage=language(head.language).tag,
            dateModified=head.modified,
            license=asked.license,
            publisher=asked.publisher,
        )
    return found

"""Opening hours: time:TemporalEntity, in words and in those of schema.org.

The profile knows a time's description alone; machines read the same nodes as
``schema:OpeningHoursSpecification``.
"""

from collections.abc import Callable
from collections.abc import Iterable
from infoportal.exchange.hourstext import hours_text
from infoportal.exchange.ids import part_urn
from infoportal.exchange.rdf.graph import Graph
from infoportal.exchange.rdf.graph import Name
from infoportal.exchange.rdf.graph import Text
from infoportal.exchange.rdf.graph import Value
from infoportal.exchange.source import Source
from infoportal.exchange.source import Version
from infoportal.languages import language as language_facts
from infoportal.structured.hours import specifications
from infoportal.structured.node import Node

import json


def opening_hours(graph: Graph, source: Source, owner: Name, thing: Version) -> None:
    """Tell when a place or a channel itself is open."""
    fields = thing.fields
    rows = fields.get("hours") or ()
    osm = (source.joined.record(thing.head).get("osm") or {}).get("", "")
    if not osm:
        return
    weekly, special = specifications(rows, osm, source.today)
    words = list(_in_words(source, rows, fields.get("exceptions") or ()))
    if words:
        iri = part_urn(owner.iri, "hours")
        graph.add(owner.iri, "cv:openingHours", graph.thing(iri, "time:TemporalEntity"))
        graph.add(iri, "dct:description", *words)
    graph.add(owner.iri, "cv:openingHours", *_times(graph, owner, weekly))
    graph.add(
        owner.iri,
        "cv:specialOpeningHoursSpecification",
        *_times(graph, owner, special),
    )


def _in_words(source: Source, rows: Iterable, exceptions: Iterable) -> Iterable[Text]:
    for code in source.joined.view.languages:
        text = hours_text(list(rows), list(exceptions), code, source.say, source.today)
        if text:
            yield Text(text, language_facts(code).tag)


def _times(graph: Graph, owner: Name, nodes: Iterable[Node]) -> Iterable[Name]:
    for node in nodes:
        iri = part_urn(owner.iri, json.dumps(node, sort_keys=True))
        kinds = ("time:TemporalEntity", "schema:OpeningHoursSpecification")
        yield graph.thing(iri, *kinds)
        days = node.get("dayOfWeek", [])
        named = [days] if isinstance(days, str) else days
        graph.add(iri, "schema:dayOfWeek", *(Name(f"schema:{day}") for day in named))
        for name, read in _READ.items():
            if name in node:
                graph.add(iri, f"schema:{name}", read(node[name]))


def _clock(value: str) -> Value:
    return Value(f"{value}:00", "xsd:time")


def _date(value: str) -> Value:
    return Value(value, "xsd:date")


_READ: dict[str, Callable[[str], Value]] = {
    "opens": _clock,
    "closes": _clock,
    "validFrom": _date,
    "validThrough": _date,
}

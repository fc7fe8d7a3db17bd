"""cv:Evidence and cv:Requirement: what to bring, what is needed.

The portal has them as prose, mostly a list. Where it is one plain list of the same
length in all languages, each of its items is a piece of evidence; else the whole is.
"""

from collections.abc import Iterable
from infoportal import _
from infoportal.exchange.ids import derived
from infoportal.exchange.ids import urn
from infoportal.exchange.rdf.graph import Graph
from infoportal.exchange.rdf.graph import Name
from infoportal.exchange.rdf.graph import Text
from infoportal.exchange.rdf.graph import Value
from infoportal.exchange.source import Source
from infoportal.search.plaintext import plain

import re


TITLES = {
    "what_to_bring": _("field_what_to_bring", default="What to bring"),
    "what_is_needed": _("field_what_is_needed", default="What is needed"),
}
_LIST = re.compile(r"\s*<([uo]l)>(.*)</\1>\s*\Z", re.DOTALL)
_ITEM = re.compile(r"<li>(.*?)</li>", re.DOTALL)


def evidence(graph: Graph, source: Source, item_id: str, field: str) -> list[Name]:
    """Return what a field of an item says is needed."""
    told = {v.tag: v.fields.get(field) or "" for v in source.versions(item_id)}
    told = {tag: html for tag, html in told.items() if plain(html)}
    lists = {tag: list_items(html) for tag, html in told.items()}
    if not told:
        return []
    lengths = {len(items) for items in lists.values()}
    if len(lengths) == 1 and lengths != {0}:
        pieces = range(lengths.pop())
        return [
            _piece(
                graph,
                derived(item_id, field, str(number)),
                [Text(items[number], tag) for tag, items in lists.items()],
            )
            for number in pieces
        ]
    whole = _piece(graph, derived(item_id, field), source.said(TITLES[field]))
    texts = (Text(plain(html), tag) for tag, html in told.items())
    graph.add(whole.iri, "dct:description", *texts)
    return [whole]


def list_items(html: str) -> list[str]:
    """Return the items of a text that is one list without others in it."""
    found = _LIST.match(html)
    if found is None or re.search(r"<[uo]l\b", found[2]):
        return []
    items = [plain(item) for item in _ITEM.findall(found[2])]
    return items if all(items) else []


def _piece(graph: Graph, name: str, titles: Iterable[Text]) -> Name:
    iri = urn(name)
    piece = graph.thing(iri, "cv:Evidence")
    graph.add(iri, "dct:identifier", Value(name))
    graph.add(iri, "dct:title", *titles)
    return piece


def requirement(graph: Graph, source: Source, item_id: str, field: str) -> Name | None:
    """Return the demand to bring what a field says; None where it says nothing."""
    needed = evidence(graph, source, item_id, field)
    if not needed:
        return None
    name = derived(item_id, field, "requirement")
    iri = urn(name)
    demand = graph.thing(iri, "cv:Requirement")
    graph.add(iri, "dct:identifier", Value(name))
    graph.add(iri, "dct:title", *source.said(TITLES[field]))
    graph.add(iri, "cv:hasSupportingEvidence", *needed)
    return demand

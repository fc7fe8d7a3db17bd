"""Taxonomies and their terms: the portal's own vocabularies."""

from collections.abc import Iterable
from collections.abc import Iterator
from infoportal import _
from infoportal.exchange.hsds.node import Node
from infoportal.exchange.hsds.node import node
from infoportal.exchange.hsds.node import tag
from infoportal.exchange.ids import derived
from infoportal.exchange.ids import urn
from infoportal.exchange.source import said
from infoportal.exchange.source import Source
from infoportal.vocabularies.terms import VOCABULARIES


TAXONOMIES = {
    "infoportal.matters": _("field_matters", default="Life situations"),
    "infoportal.channels": _("field_channels", default="Channels"),
    "infoportal.point_kinds": _("field_point_kind", default="Kind of point"),
    "infoportal.provider_kinds": _("field_provider_kind", default="Kind of provider"),
    "infoportal.sign_in": _("field_sign_in", default="Sign-in"),
}


def taxonomies(source: Source) -> list[Node]:
    """Return all taxonomies."""
    return [taxonomy(source, name) for name in TAXONOMIES]


def taxonomy(source: Source, name: str) -> Node:
    """Return a taxonomy by the name of its vocabulary."""
    own = derived(name)
    title = said(source, TAXONOMIES[name])
    return node(own, name=title, description=name, uri=urn(own))


def taxonomy_terms(source: Source) -> list[Node]:
    """Return the terms of all taxonomies."""
    return [
        taxonomy_term(source, name, code)
        for name in TAXONOMIES
        for code in VOCABULARIES[name]
    ]


def taxonomy_term(source: Source, name: str, code: str) -> Node:
    """Return a term; its identity is that of the concept in linked data."""
    own = derived(name, code)
    title = said(source, VOCABULARIES[name].get(code, code))
    return node(
        own,
        code=code,
        name=title,
        description=title,
        taxonomy=name,
        taxonomy_id=derived(name),
        language=tag(source),
        term_uri=urn(own),
    )


def attributes(
    source: Source, entity: str, link_id: str, name: str, codes: Iterable[str] | None
) -> Iterator[Node]:
    """Yield the terms of a thing; ``entity`` is its table in HSDS."""
    for code in codes or ():
        yield node(
            derived(link_id, name, code),
            link_id=link_id,
            link_entity=entity,
            link_type=name,
            taxonomy_term_id=derived(name, code),
            taxonomy_term=taxonomy_term(source, name, code),
        )

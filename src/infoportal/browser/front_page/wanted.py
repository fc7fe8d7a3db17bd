"""What people look for most: what the keeper has named, else what editors have."""

from collections.abc import Iterable
from infoportal.browser.blocks.listing import all_heads
from infoportal.browser.blocks.listing import links_to
from infoportal.records.overview import Overview
from infoportal.records.values import Head
from infoportal.records.values import Link


#: What can be named (``infoportal.featured``).
TYPES = ("info_page", "service", "self_service")


def most_wanted(
    overview: Overview, language: str, named: Iterable[str]
) -> list[Head] | list[Link]:
    """Return what people look for most, in its order.

    :param named: identities from the portal's settings; without any that is public,
        the places that editors have given to pages and services decide.
    """
    links = links_to(overview, named, language)
    if links:
        return links
    heads = (head for name in TYPES for head in all_heads(overview, name, language))
    featured = [head for head in heads if head.facet("featured")]
    return sorted(featured, key=lambda head: (head.facet("featured"), head.order))

"""Pages: what each is, where it stands, and what it is about."""

from collections.abc import Iterable
from collections.abc import Sequence
from infoportal.structured.node import Node
from infoportal.structured.node import node


#: Longer lists are told by their length and their beginning.
LONGEST_LIST = 40


def website(name: str, url: str, tag: str) -> Node:
    """Return the site as a whole."""
    return node("WebSite", name=name, url=url, inLanguage=tag)


def searchable(site: Node, template: str) -> Node:
    """Return the site with the way to search it.

    ``template`` is an address with ``{words}`` in it.
    """
    action = {
        **node("SearchAction", target=node("EntryPoint", urlTemplate=template)),
        "query-input": "required name=words",
    }
    return {**site, "potentialAction": action}


def breadcrumbs(steps: Iterable[tuple[str, str]]) -> Node | None:
    """Return the way to a page from names and addresses; None for a front page."""
    found = [
        node("ListItem", position=number, name=name, item=url)
        for number, (name, url) in enumerate(steps, 1)
    ]
    return node("BreadcrumbList", itemListElement=found) if len(found) > 1 else None


def item_list(urls: Sequence[str]) -> Node | None:
    """Return a list of pages; None for an empty one."""
    if not urls:
        return None
    return node(
        "ItemList",
        numberOfItems=len(urls),
        itemListElement=[
            node("ListItem", position=number, url=url)
            for number, url in enumerate(urls[:LONGEST_LIST], 1)
        ],
    )


def web_page(
    kind: str, site: Node, way: Node | None, about: Node | None, **values: str
) -> Node:
    """Return a page: ``way`` leads to it, ``about`` is what it is mainly about."""
    return node(kind, **values, isPartOf=site, breadcrumb=way, mainEntity=about)

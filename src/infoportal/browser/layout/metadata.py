"""What a page says of itself to machines: previews of its links, structured data."""

from collections.abc import Sequence
from datetime import date
from datetime import datetime
from html import escape
from infoportal.browser.embed.places import FRAMED
from infoportal.browser.embed.places import GUIDANCE
from infoportal.browser.embed.places import oembed_address
from infoportal.browser.embed.places import OEMBED_TYPE
from infoportal.controlpanels.settings import setting
from infoportal.openinghours.state import HELSINKI
from infoportal.records.joined import Joined
from infoportal.structured.node import as_script
from infoportal.structured.node import Node
from infoportal.structured.node import node
from infoportal.structured.pages import breadcrumbs
from infoportal.structured.pages import item_list
from infoportal.structured.pages import searchable
from infoportal.structured.pages import web_page
from infoportal.structured.pages import website
from infoportal.structured.things import Asked
from infoportal.structured.things import thing
from typing import Any


#: What lists things and is about none of its own.
COLLECTIONS = ("section", "topic")
#: The picture of a link to a page that has none.
PICTURE = "share.png"


def metadata(page: Any) -> str:
    """Return as HTML where a page's translations are, its preview, its data."""
    alternates = tuple(page.alternates)
    links = page.overview.keep(("alternates", alternates), lambda: _links(alternates))
    previews = (
        f'<meta property="{name}" content="{escape(value)}">\n'
        for name, value in open_graph(page)
    )
    data = f'<script type="application/ld+json">{kept_data(page)}</script>'
    return "".join((links, oembed_link(page), feed_link(page), *previews, data))


def oembed_link(page: Any) -> str:
    """Return where other sites ask how to show a page; '' where it is not framed."""
    is_guidance = page.canonical == page.way(GUIDANCE)
    # A page that stands for another one is not framed: that other one is.
    is_text = page.head is not None and page.head.type in FRAMED and not page.robots
    if not ((is_guidance or is_text) and page.canonical):
        return ""
    address = oembed_address(page.portal_url, page.language, page.canonical)
    title = f'title="{escape(page.page_title)}" type="{OEMBED_TYPE}"'
    return f'<link href="{escape(address)}" rel="alternate" {title}>\n'


def feed_link(page: Any) -> str:
    """Return where notices can be followed, on the front page and where they are."""
    head = page.head
    if head is None:
        shows = page.schema_kind == "WebSite"
    else:
        kind = page.fields.get("kind") if head.type == "section" else head.type
        shows = kind == "notice"
    if not shows or page.robots:
        return ""
    address = f"{page.portal_url}/++api++/{page.language}/@notices?format=atom"
    title = f'title="{escape(page.site_name)}" type="application/atom+xml"'
    return f'<link href="{escape(address)}" rel="alternate" {title}>\n'


def _links(alternates: tuple[tuple[str, str], ...]) -> str:
    return "".join(
        f'<link href="{escape(url)}" hreflang="{tag}" rel="alternate">\n'
        for tag, url in alternates
    )


def open_graph(page: Any) -> list[tuple[str, str]]:
    """Return properties and values of the preview of a link to a page."""
    is_text = page.head is not None and page.head.type == "info_page"
    picture = getattr(page, "picture", None)
    found = (
        ("og:type", "article" if is_text else "website"),
        ("og:title", page.page_title),
        ("og:description", page.description),
        ("og:url", page.canonical),
        ("og:site_name", page.site_name),
        ("og:image", picture["src"] if picture else page.static(PICTURE)),
    )
    return [(name, value) for name, value in found if value]


def kept_data(page: Any) -> str:
    """Return the structured data; that of an item follows from the key for a day."""
    if page.head is None:
        return linked_data(page)
    told = (page.canonical, page.page_title, page.description, page.site_name)
    true = (page.portal_url, page.licence, _today())
    key = ("data", page.schema_kind, page.head.id, page.language, *told, *true)
    return page.overview.keep(key, lambda: linked_data(page))


def linked_data(page: Any) -> str:
    """Return a page's structured data, safe within a script element."""
    front = page.url(f"/{page.language}")
    site = website(page.site_name, front, page.facts.tag)
    if page.schema_kind == "WebSite":
        template = page.way("search") + "?q={words}"
        about = {"description": page.description, "publisher": publisher(page)}
        return as_script({**searchable(site, template), **about})
    is_list = page.head is not None and page.head.type in COLLECTIONS
    return as_script(
        web_page(
            "CollectionPage" if is_list else page.schema_kind,
            site,
            breadcrumbs(way_to(page)) if page.canonical else None,
            item_list(listed(page)) if is_list else subject(page),
            name=page.page_title,
            description=page.description,
            url=page.canonical,
            inLanguage=page.facts.tag,
        )
    )


def publisher(page: Any) -> Node:
    """Return who publishes the portal."""
    return node("Organization", name=page.site_name, url=page.portal_url)


def way_to(page: Any) -> list[tuple[str, str]]:
    """Return names and addresses from the front page to a page."""
    above = [(h.title, page.url(page.path_of(h))) for h in page.breadcrumbs]
    front = (page.site_name, page.url(f"/{page.language}"))
    return [front, *above, (page.page_title, page.canonical)]


def listed(page: Any) -> Sequence[str]:
    """Return the addresses of what a directory or a topic leads to."""
    if page.head.type == "section":
        kind = page.fields.get("kind") or ""
        heads = page.overview.heads(kind, page.language)
    else:
        heads = page.overview.children(page.head.path)
    return [page.url(page.path_of(head)) for head in heads]


def subject(page: Any) -> Node | None:
    """Return what a page is mainly about; None where it is about nothing."""
    if page.head is None:
        return None
    joined = Joined(page.overview, page.peek, page.language, page.portal_url)
    asked = Asked(
        joined,
        publisher(page),
        setting("license_url"),
        _today(),
    )
    return thing(asked, page.head) or None


def _today() -> date:
    return datetime.now(HELSINKI).date()

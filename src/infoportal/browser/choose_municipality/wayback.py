"""Where a choice leads: to the page that it was made on, as the municipality has it."""

from infoportal.browser.layout.paths import in_language
from infoportal.browser.layout.paths import national_path
from infoportal.browser.layout.paths import single_path
from infoportal.browser.layout.paths import variant_path
from infoportal.records.overview import Overview
from infoportal.records.values import Head
from urllib.parse import parse_qsl
from urllib.parse import urlencode


#: Pages that each language has, and the parameter by which they ask for a municipality.
NAMED = {"guidance": "in", "search": ""}
#: The same of directories, by the type of the things in them.
DIRECTORIES = {
    "service_point": "near",
    "self_service": "municipality",
    "service": "municipality",
    "advice_channel": "municipality",
    "service_provider": "municipality",
    "notice": "municipality",
}
#: Pages of which each municipality has a variant.
VARIANTS = ("topic", "info_page")


def page_of(origin: str, overview: Overview, language: str) -> Head | None:
    """Return the page that an address within the portal is of, in a language."""
    path = origin.partition("#")[0].partition("?")[0].rstrip("/")
    return overview.by_path(in_language(national_path(single_path(path)), language))


def way_back(origin: str, chosen: Head, overview: Overview, language: str) -> str:
    """Return the path, with a query, that choosing a municipality leads to.

    A page that says nothing of it, or belongs to another one, gives way to the
    municipality's own.
    """
    path, _mark, query = origin.partition("#")[0].partition("?")
    name = path.strip("/").partition("/")[2]
    page = page_of(origin, overview, language)
    if language != chosen.language:
        return chosen.path
    if name in NAMED:
        return asking(f"/{language}/{name}", query, NAMED[name], chosen.cid)
    if page is None or any(
        one.type == "municipality" for one in (page, *overview.parents(page))
    ):
        return chosen.path
    if page.type in VARIANTS:
        return variant_path(page.path, chosen.cid)
    if page.type == "section":
        kind = next(iter(page.facet("kind")), "")
        own = DIRECTORIES.get(kind)
        return asking(page.path, query, own, chosen.cid) if own else chosen.path
    if page.type == "self_service":
        return asking(page.path, "", "in", chosen.cid)
    return page.path


def asking(path: str, query: str, name: str, value: str) -> str:
    """Return an address with another value for a parameter, from the first page on."""
    left = (name, "b_start")
    pairs = [pair for pair in parse_qsl(query) if pair[0] not in left]
    pairs += [(name, value)] if name else []
    return f"{path}?{urlencode(pairs)}" if pairs else path

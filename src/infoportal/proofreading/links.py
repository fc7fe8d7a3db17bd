"""Where links lead: to the web, or to a page of the portal that there is."""

from collections.abc import Iterable
from collections.abc import Iterator
from infoportal import _
from infoportal.importing.kinds import by_type
from infoportal.importing.source import SourceItem
from infoportal.importing.tree import container
from infoportal.proofreading.finding import Finding
from infoportal.proofreading.finding import Found
from infoportal.proofreading.knowledge import Knowledge
from infoportal.proofreading.pieces import Piece
from infoportal.proofreading.version import Pair
from typing import Any
from urllib.parse import urlsplit

import html
import re


_HREF = re.compile(r"\bhref=\"([^\"]*)\"", re.IGNORECASE)
#: Fields of item.yaml that hold addresses by language, and columns of rows that do.
ADDRESSES = ("website", "booking", "urls")


def links_in_text(pair: Pair, knowledge: Knowledge) -> Found:
    """Find links of a text that lead nowhere."""
    for passage, piece in pair.version.pieces:
        for address in hrefs(piece):
            if not is_web(address) and address.split("#")[0] not in knowledge.addresses:
                yield Finding(piece.line, passage.field, _no_link(address))


def links_of_item(item: SourceItem, knowledge: Knowledge) -> Found:
    """Find addresses of item.yaml that are none."""
    for path, address in _addresses(item.shared.values):
        if not is_web(str(address)):
            yield Finding(item.shared.line(*path), str(path[0]), _no_link(str(address)))


def same_links(pair: Pair, knowledge: Knowledge) -> Found:
    """Find fields with more links than in the source, or fewer."""
    if not pair.is_translation:
        return
    for path, passage in pair.version.passages.items():
        source = pair.source.passages.get(path)
        here, there = (
            sum(len(hrefs(piece)) for piece in side.pieces) if side else 0
            for side in (passage, source)
        )
        if source and here != there:
            message = _(
                "check_links",
                default="There are ${here} links; in the source (${language}) "
                "there are ${there}.",
                mapping={
                    "here": here,
                    "language": pair.source.language,
                    "there": there,
                },
            )
            yield Finding(passage.line, passage.field, message)


def hrefs(piece: Piece) -> list[str]:
    """Give the addresses that a piece links to."""
    if "href" not in piece.html:
        return []
    return [html.unescape(found) for found in _HREF.findall(piece.html)]


def is_web(address: str) -> bool:
    """Tell whether an address is one of the web, whole and without spaces.

    >>> is_web("https://migri.fi/en"), is_web("migri.fi"), is_web("https://a b.fi")
    (True, False, False)
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    host = parts.hostname or ""
    whole = not re.search(r"\s", address)
    return whole and parts.scheme in ("http", "https") and "." in host.strip(".")


def addresses_on_site(items: Iterable[SourceItem]) -> Iterator[str]:
    """Give the paths that items have on the site: ``/en/housing/renting-a-home``."""
    by_key = {(item.type, item.content_id): item for item in items}
    for item in by_key.values():
        steps, place = [item.content_id], container(item)
        while place in by_key and len(steps) <= len(by_type()):
            steps.insert(0, place[1])
            place = container(by_key[place])
        yield from (f"/{language}/{'/'.join(steps)}" for language in item.texts)
    languages = {language for item in by_key.values() for language in item.texts}
    yield from (f"/{language}" for language in languages)


def _addresses(values: dict[str, Any]) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    for name, value in values.items():
        if name in ADDRESSES and isinstance(value, dict):
            yield from (((name, code), found) for code, found in value.items())
        elif isinstance(value, list):
            for place, row in enumerate(value):
                yield from _of_row((name, place), row)


def _of_row(
    path: tuple[str | int, ...], row: Any
) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    if not isinstance(row, dict):
        return
    urls = row.get("urls")
    if isinstance(urls, dict):
        yield from (((*path, "urls", code), found) for code, found in urls.items())
    if row.get("kind") == "web":
        yield (*path, "value"), row.get("value")
    if row.get("booking_url"):
        yield (*path, "booking_url"), row["booking_url"]


def _no_link(address: str) -> Any:
    return _(
        "check_link",
        default="'${address}' is neither an address of the web (https://…) nor a page "
        "of the portal (/fi/…).",
        mapping={"address": address[:80]},
    )

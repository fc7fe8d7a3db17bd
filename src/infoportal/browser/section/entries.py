"""What a directory tells of each thing in it, so that nobody has to open them all."""

from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from infoportal import _
from infoportal.browser.blocks.areas import Place
from infoportal.browser.blocks.contacts import reach
from infoportal.browser.blocks.place import distance_text
from infoportal.browser.blocks.today import Opening
from infoportal.records.lists import Found
from infoportal.records.values import Head
from typing import Any
from zope.i18nmessageid import Message


#: Of what a word about its kind stands beside the title.
KINDS = {
    "service_point": "point_kinds",
    "advice_channel": "advice_kinds",
    "notice": "severity",
}
LANGUAGES = _("page_service_languages", default="Languages of service")
SIGN_IN = _("page_sign_in", default="How to sign in")
NO_CODE = _(
    "entry_no_identity_code", default="Works without a Finnish personal identity code."
)


@dataclass(frozen=True)
class Entry:
    """One thing of a directory; what is not known of it is empty.

    ``facts`` are labels with values; ``at`` is latitude and longitude.
    """

    head: Head
    kind: str = ""
    opening: Opening | None = None
    distance: str = ""
    places: tuple[Place, ...] = ()
    reach: Mapping[str, str] | None = None
    facts: tuple[tuple[Message, str], ...] = ()
    notes: tuple[Message, ...] = ()
    at: tuple[str, str] | None = None


def entry(found: Found, page: Any) -> Entry:
    """Return what is told of an item that was found.

    :param page: the directory's view: names in its language, records, openings.
    """
    head = found.head
    record = page.peek(head.id, head.language) or {"fields": {}}
    fields = record["fields"]
    near = found.extras.get("distance_km")
    vocabulary, codes = KINDS.get(head.type), head.facet("kind")
    at = [fields.get(name) for name in ("latitude", "longitude")]
    return Entry(
        head,
        page.term(vocabulary, codes[0]) if vocabulary and codes else "",
        page.openings.of((record.get("osm") or {}).get("", "")),
        "" if near is None else distance_text(near, page.language),
        _places(head, found, page),
        reach(fields) if head.type == "advice_channel" else None,
        tuple((label, text) for label, text in _facts(head, fields, page) if text),
        tuple(_notes(head, fields)),
        None if None in at else (f"{at[0]:.5f}", f"{at[1]:.5f}"),
    )


def _places(head: Head, found: Found, page: Any) -> tuple[Place, ...]:
    """Return where a thing is, unless the heading above it says so."""
    if head.type != "service_point" or "distance_km" not in found.extras:
        return ()
    return tuple(page.places(head.facet("municipality")[:1]))


def _facts(
    head: Head, fields: Mapping[str, Any], page: Any
) -> Iterable[tuple[Message, str]]:
    if head.type in ("service_point", "advice_channel"):
        yield LANGUAGES, page.listed(page.language_names(fields.get("languages")))
    if head.type == "self_service":
        yield LANGUAGES, page.listed(page.language_names(head.facet("language")))
        yield SIGN_IN, page.listed(page.terms("sign_in", fields.get("sign_in")))


def _notes(head: Head, fields: Mapping[str, Any]) -> Iterable[Message]:
    if head.type == "self_service" and not fields.get("needs_identity_code"):
        yield NO_CODE

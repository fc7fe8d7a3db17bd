"""The own half of what the API tells of a record: what depends on nothing else.

It is made once an edit. Where something is joined on reading, because it may change
without this record, stands a *mark*: a tuple that begins with its kind. The other
half, ``present.py``, knows what stands for a mark. Tuples are nothing else here.
"""

from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from datetime import datetime
from infoportal.openinghours.state import HELSINKI
from infoportal.records.plaintext import plain_texts
from infoportal.records.values import Head
from typing import Any
from urllib.parse import quote


Record = Mapping[str, Any]
Mark = tuple[Any, ...]
#: Plain values as JSON holds them, and marks.
Tree = Any

#: Said of every record apart from its own fields.
TRANSLATION = ("source_language", "origin", "reviewed")
#: Where feedback goes is the editors' affair.
HIDDEN = {*TRANSLATION, "feedback_email", "feedback_contact"}
REFERENCE = {"provider", "adds_to"}
REFERENCES = {
    "services", "self_services", "service_points", "providers", "advises_on",
    "near", "replaces", "about",
}  # fmt: skip
MUNICIPALITY = {"municipality"}
MUNICIPALITIES = {"area", "municipalities"}
MOMENTS = {"starts", "ends"}
#: What is given in languages of its own, apart from the language of the text.
SPEAKING = {"service_point", "self_service", "advice_channel"}
#: rows → the field with their prose, which is joined to them as ``text``
ROWS = {
    "links": "link_texts",
    "contacts": "contact_texts",
    "channels": "channel_texts",
    "hours": "hours_texts",
    "exceptions": "hours_texts",
    "offers": "offer_texts",
}
#: What a list tells of an item beside what is told of all.
SUMMARY = {
    "topic": ("icon", "order"),
    "info_page": ("order", "matters", "plain_language"),
    "local_information": ("adds_to", "order"),
    "municipality": (
        "number", "region", "official_languages", "website", "latitude", "longitude",
    ),
    "service_provider": ("kind", "municipality", "website"),
    "service": ("provider", "matters", "area", "channels", "price"),
    "self_service": (
        "provider", "matters", "area", "urls", "sign_in", "needs_identity_code",
        "on_behalf",
    ),
    "service_point": (
        "kind", "municipality", "provider", "street_fi", "street_sv", "postal_code",
        "post_office_fi", "post_office_sv", "latitude", "longitude", "languages",
        "interpretation",
    ),
    "advice_channel": (
        "provider", "kind", "address", "cost", "matters", "advises_on", "area",
        "languages", "interpretation",
    ),
    "notice": (
        "severity", "starts", "ends", "everywhere", "municipalities", "about",
    ),
}  # fmt: skip
#: What the public sees whatever else there is.
ALWAYS = None


def brief(head: Head, record: Record) -> dict[str, Tree]:
    """Return what a list tells of an item."""
    return _told(head, record, SUMMARY.get(head.type, ()))


def whole(head: Head, record: Record) -> dict[str, Tree]:
    """Return all that the public may know of an item."""
    fields = record["fields"]
    told = _told(head, record, fields)
    told["plain_text"] = plain_texts(fields)
    if head.type in ("topic", "info_page"):
        told["local_information"] = ("local",)
    if "osm" in record:
        told["opening_hours"] = _opening_hours(record["osm"], fields)
    return told


def _told(head: Head, record: Record, names: Any) -> dict[str, Tree]:
    fields = record["fields"]
    shown = {
        name: _value(name, head, fields)
        for name in names
        if name in fields and name not in HIDDEN and name not in ROWS.values()
    }
    if head.type == "local_information":
        shown["municipality"] = ("municipality_at", head.parent)
    if head.type in SPEAKING:
        shown["service_languages"] = list(head.facet("language"))
    return {**_base(head, record["translation"]), **shown}


def _base(head: Head, translation: Mapping[str, Any]) -> dict[str, Tree]:
    return {
        "@id": ("address",),
        "id": head.id,
        "UID": head.uid,
        "type": head.type,
        "language": head.language,
        "translations": ("translations",),
        "title": head.title,
        "description": head.description,
        "modified": head.modified,
        "license": ("licence",),
        "source": ("source",),
        "parent": ("parent", head.parent),
        **{name: translation.get(name) for name in TRANSLATION},
        "freshness": _freshness(head, translation),
    }


def _freshness(head: Head, translation: Mapping[str, Any]) -> Tree:
    language = translation.get("source_language")
    if not language or language == head.language:
        return "source"
    return ("freshness", language, translation.get("source_revision") or "")


def _value(name: str, head: Head, fields: Mapping[str, Any]) -> Tree:
    value = fields[name]
    if name in REFERENCE:
        return ("reference", value) if value else None
    if name in REFERENCES:
        return ("references", *value) if value else []
    if name in MUNICIPALITY:
        return ("municipality", value) if value else None
    if name in MUNICIPALITIES:
        return [("municipality", number) for number in value or ()]
    if name in MOMENTS:
        return _with_offset(value)
    if name in ROWS:
        return _shown(_rows(value or (), fields, fields.get(ROWS[name]) or {}))
    if name == "image" and value:
        return {**value, "download": ("below", f"{head.path}/@@images/image")}
    if name == "files":
        return [_file(head, file) for file in value or ()]
    return value


def _shown(rows: Any) -> Tree:
    """Return a list of trees; a mark where some may drop out of it.

    ``rows`` are pairs of whom the public has to see, and a tree.
    """
    pairs = tuple(rows)
    if any(whose is not ALWAYS for whose, _tree in pairs):
        return ("shown", *pairs)
    return [tree for _whose, tree in pairs]


def _rows(
    rows: Sequence[Record], fields: Mapping[str, Any], texts: Mapping[str, str]
) -> Iterator[tuple[str | None, Tree]]:
    for row in rows:
        tree = {**row, "text": texts.get(row["id"], "")}
        whose = _whose(row.get("applies_to") or "", fields)
        if "of" in row:
            whose = row["of"] or ""
            tree["of"] = ("reference", whose)
        yield whose, tree


def _whose(applies_to: str, fields: Mapping[str, Any]) -> str | None:
    """Return whom the public has to see for hours to be told; "" is nobody."""
    if applies_to.startswith("offer/"):
        offers = {row["id"]: row["of"] for row in fields.get("offers") or ()}
        return offers.get(applies_to[6:]) or ""
    return applies_to or ALWAYS


def _opening_hours(osm: Mapping[str, str], fields: Mapping[str, Any]) -> Tree:
    rows = tuple((_whose(key, fields), key, text) for key, text in osm.items())
    if any(whose is not ALWAYS for whose, _key, _text in rows):
        return ("hours", *rows)
    return dict(osm)


def _file(head: Head, file: Record) -> dict[str, Tree]:
    name = quote(file["filename"], safe="")
    return {**file, "download": ("below", f"{head.path}/@@file/{name}")}


def _with_offset(value: str | None) -> str | None:
    """Return a Finnish local time with its offset from UTC."""
    if not value:
        return None
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=HELSINKI)
    return moment.isoformat(timespec="seconds")

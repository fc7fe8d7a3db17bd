"""The JSON of the API, from a head and its record with what it refers to joined."""

from collections.abc import Mapping
from datetime import datetime
from infoportal.openinghours.state import HELSINKI
from infoportal.records.joined import Joined
from infoportal.records.joined import Record
from infoportal.records.plaintext import plain_texts
from infoportal.records.values import Head
from infoportal.translation.freshness import freshness
from typing import Any
from urllib.parse import quote


LICENSE = "https://creativecommons.org/licenses/by/4.0/"

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


class Presenter:
    """Makes the JSON of records for the public, in one language."""

    def __init__(
        self, joined: Joined, source: Mapping[str, str], licence: str = LICENSE
    ) -> None:
        """``source`` says who publishes the records: ``title`` and ``@id``."""
        self.joined = joined
        self.source = dict(source)
        self.licence = licence

    def summary(self, head: Head) -> dict[str, Any]:
        """Return what a list tells of an item."""
        return self._told(head, SUMMARY.get(head.type, ()))

    def full(self, head: Head) -> dict[str, Any]:
        """Return all that the public may know of an item."""
        record = self.joined.record(head)
        told = self._told(head, record["fields"])
        told["plain_text"] = record.get("plain") or plain_texts(record["fields"])
        if head.type in ("topic", "info_page"):
            local = self.joined.view.referring(head.id, head.language)
            told["local_information"] = [
                self._local(part) for part in local if part.type == "local_information"
            ]
        if "osm" in record:
            told["opening_hours"] = {
                whose: osm
                for whose, osm in record["osm"].items()
                if self._is_told(whose, record["fields"])
            }
        return told

    def _told(self, head: Head, names: Any) -> dict[str, Any]:
        record = self.joined.record(head)
        fields = record["fields"]
        shown = {
            name: self._value(name, head, fields)
            for name in names
            if name in fields and name not in HIDDEN and name not in ROWS.values()
        }
        if head.type in SPEAKING:
            shown["service_languages"] = list(head.facet("language"))
        return {**self._base(head, record), **shown}

    def _base(self, head: Head, record: Record) -> dict[str, Any]:
        parent = self.joined.view.by_path(head.parent)
        return {
            "@id": self.joined.address(head),
            "id": head.id,
            "UID": head.uid,
            "type": head.type,
            "language": head.language,
            "translations": self.joined.translations(head.id),
            "title": head.title,
            "description": head.description,
            "modified": head.modified,
            "license": self.licence,
            "source": self.source,
            "parent": self.joined.reference_to(parent) if parent else None,
            **{name: record["translation"].get(name) for name in TRANSLATION},
            "freshness": self._freshness(record),
        }

    def _freshness(self, record: Record) -> str:
        language = record["translation"].get("source_language")
        if not language:
            return "source"
        return freshness(self.joined.peek(record["id"], language), record)

    def _value(self, name: str, head: Head, fields: Mapping) -> Any:
        value = fields[name]
        if name in REFERENCE:
            return self.joined.reference(value) if value else None
        if name in REFERENCES:
            return self.joined.references(value)
        if name in MUNICIPALITY:
            return self.joined.municipality_of(value) if value else None
        if name in MUNICIPALITIES:
            return [self.joined.municipality_of(number) for number in value or ()]
        if name in MOMENTS:
            return _with_offset(value)
        if name in ROWS:
            return self._rows(value or (), fields, fields.get(ROWS[name]) or {})
        if name == "image" and value:
            address = f"{self.joined.base_url}{head.path}/@@images/image"
            return {**value, "download": address}
        if name == "files":
            return [self._file(head, file) for file in value or ()]
        return value

    def _file(self, head: Head, file: Record) -> dict[str, Any]:
        name = quote(file["filename"], safe="")
        address = f"{self.joined.base_url}{head.path}/@@file/{name}"
        return {**file, "download": address}

    def _rows(
        self, rows: Any, fields: Mapping, texts: Mapping[str, str]
    ) -> list[dict[str, Any]]:
        told = []
        for row in rows:
            if not self._is_told(row.get("applies_to") or "", fields):
                continue
            shown = {**row, "text": texts.get(row["id"], "")}
            if "of" in row:
                shown["of"] = self.joined.reference(row["of"])
                if shown["of"] is None:
                    continue
            told.append(shown)
        return told

    def _is_told(self, whose: str, fields: Mapping) -> bool:
        """Tell whether the public sees those to whom hours apply."""
        if whose.startswith("offer/"):
            offers = {row["id"]: row["of"] for row in fields.get("offers") or ()}
            whose = offers.get(whose[6:], "")
            return bool(whose) and self.joined.head(whose) is not None
        return not whose or self.joined.head(whose) is not None

    def _local(self, head: Head) -> dict[str, Any]:
        municipality = self.joined.view.by_path(head.parent)
        numbers = municipality.facet("municipality") if municipality else ()
        return {
            **self.joined.reference_to(head),
            "municipality": self.joined.municipality_of(next(iter(numbers), "")),
        }


def _with_offset(value: str | None) -> str | None:
    """Return a Finnish local time with its offset from UTC."""
    if not value:
        return None
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=HELSINKI)
    return moment.isoformat(timespec="seconds")

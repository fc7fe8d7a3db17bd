"""The columns of the CSV files: their names, and where in a record their values stand.

Names and order are part of the API: columns are added at the end, none is renamed.
Several values in one cell are parted by ``; ``.
"""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


Record = Mapping[str, Any]


@dataclass(frozen=True)
class Column:
    """A column; ``means`` is what the documentation says of it."""

    name: str
    value: Callable[[Record], Any]
    means: str


def joined(values: Iterable[Any] | None) -> str:
    """Return several values as one cell."""
    return "; ".join(str(value) for value in values or () if value)


def own(name: str, means: str) -> Column:
    """Return a column with a field as it is."""
    return Column(name, lambda record: record.get(name), means)


def several(name: str, means: str) -> Column:
    """Return a column with all values of a field."""
    return Column(name, lambda record: joined(record.get(name)), means)


def part(name: str, of: str, key: str, means: str) -> Column:
    """Return a column with one part of what a field tells."""
    return Column(name, lambda record: (record.get(of) or {}).get(key), means)


def titles(name: str, of: str, means: str) -> Column:
    """Return a column with the titles, or names, of what a field refers to."""

    def value(record: Record) -> str:
        rows = record.get(of) or ()
        return joined(row.get("title") or row.get("name") for row in rows)

    return Column(name, value, means)


def contacts(name: str, kind: str, means: str) -> Column:
    """Return a column with all contacts of a kind."""

    def value(record: Record) -> str:
        rows = record.get("contacts") or ()
        return joined(row["value"] for row in rows if row["kind"] == kind)

    return Column(name, value, means)


def address(name: str, field: str, means: str) -> Column:
    """Return a column with a line of an address.

    It is Swedish for Swedish, Finnish for all others, the other one where it lacks.
    """

    def value(record: Record) -> str | None:
        first, second = ("sv", "fi") if record["language"] == "sv" else ("fi", "sv")
        return record.get(f"{field}_{first}") or record.get(f"{field}_{second}")

    return Column(name, value, means)


def _offered(record: Record) -> str:
    return joined(row["of"]["title"] for row in record.get("offers") or ())


def _by_language(record: Record) -> str:
    return joined(f"{code} {url}" for code, url in (record.get("urls") or {}).items())


BEGINNING = (
    own("id", "lasting identity, the same in all languages"),
    own("title", "name"),
    own("description", "what it is, in a sentence or two"),
    own("language", "language of the text"),
    Column("address", lambda record: record["@id"], "page on which people read it"),
)
END = (
    own("modified", "when the text last changed (UTC)"),
    own("freshness", "source, current, outdated or missing: the translation's state"),
    own("origin", "who translated: human or machine"),
    own("license", "address of the licence"),
    part("source", "source", "title", "who publishes it: name it when you use it"),
)
SERVICE_POINT = (
    *BEGINNING,
    own("kind", "joint_point, own_office or digital_support"),
    part("municipality_number", "municipality", "number", "Statistics Finland's"),
    part("municipality", "municipality", "name", "the municipality's name"),
    part("provider", "provider", "title", "whose own office it is"),
    address("street", "street", "street address"),
    own("postal_code", "postal code"),
    address("post_office", "post_office", "post office"),
    own("latitude", "degrees, WGS 84"),
    own("longitude", "degrees, WGS 84"),
    part("opening_hours", "opening_hours", "", "OpenStreetMap's opening_hours"),
    several("service_languages", "languages in which one is served (BCP 47)"),
    own("interpretation", "none, on request, by telephone or video"),
    Column("offers", _offered, "services and providers that one reaches there"),
    several("equipment", "what visitors may use there"),
    several("accessibility", "what makes it accessible"),
    contacts("telephone", "phone", "telephone numbers"),
    contacts("email", "email", "e-mail addresses"),
    contacts("web", "web", "own pages"),
    own("distance_km", "kilometres from “near”, when that was asked"),
    part("open", "open", "state", "at the moment that was asked for, if any"),
    part("open_until", "open", "until", "until when that state lasts"),
    *END,
)
SELF_SERVICE = (
    *BEGINNING,
    part("provider", "provider", "title", "who gives it"),
    part("provider_id", "provider", "id", "lasting identity of who gives it"),
    titles("services", "services", "services that it handles"),
    Column("urls", _by_language, "its addresses, each after the language it speaks"),
    several("service_languages", "languages that it speaks (BCP 47)"),
    several("sign_in", "ways of signing in"),
    own("needs_identity_code", "true: a Finnish identity code is needed"),
    own("on_behalf", "true: it can be used on another's behalf"),
    several("matters", "matters of life that it serves"),
    titles("area", "area", "municipalities where it is given; empty: everywhere"),
    *END,
)
COLUMNS: Mapping[str, tuple[Column, ...]] = {
    "service_point": SERVICE_POINT,
    "self_service": SELF_SERVICE,
}

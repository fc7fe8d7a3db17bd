"""What a parameter of the API may hold: how its text is read, and its JSON schema.

The same declaration checks a request and describes the parameter.
"""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from datetime import UTC
from infoportal import _
from infoportal.fields.web import is_language_tag
from infoportal.openinghours.state import HELSINKI
from infoportal.vocabularies.municipalities import municipalities
from typing import Any
from typing import Protocol
from zope.i18nmessageid import Message

import re


LONGEST_WORDS = 100
#: As JSON writes a number that is not below 0.
_NUMBER = re.compile(r"[0-9]{1,20}(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?")


class BadValue(Exception):
    """The text of a parameter says nothing; ``message`` tells why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


class Lookup(Protocol):
    """What a reader may ask of the portal."""

    @property
    def now(self) -> datetime:
        """Return the moment for which everything holds."""

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages that are on."""

    def item(self, types: tuple[str, ...], name: str) -> str | None:
        """Return the identity of a public item named by content id or identity."""

    def municipality(self, name: str) -> str | None:
        """Return a municipality's number, from its number, content id or identity."""


Reader = Callable[[str, Lookup], Any]
#: Whether there is what a name names, the portal alone knows.
NAMED_SCHEMA = {"type": "string", "minLength": 1}
DATE_TIME = {"type": "string", "format": "date-time", "pattern": "^20[0-9]{2}-"}


@dataclass(frozen=True)
class Parameter:
    """One parameter of a list.

    ``many``: it may be given several times, and any of its values will do.
    ``one``: a single record takes it too. ``needs`` and ``not_with`` name a
    parameter that it cannot do without, or not stand beside. ``required``: nothing
    is answered without it. ``of``: the types of content whose items it names, or
    ``language`` for the codes of those that are on. ``commas``: several values may
    stand in one text, with commas between them.
    """

    name: str
    read: Reader
    schema: Mapping[str, Any] = field(default_factory=lambda: {"type": "string"})
    many: bool = False
    one: bool = False
    needs: str = ""
    not_with: str = ""
    required: bool = False
    of: tuple[str, ...] = ()
    commas: bool = False


@dataclass(frozen=True)
class Moment:
    """A moment that was asked for; ``live``: whatever the clock shows."""

    at: datetime
    live: bool = False


def whole_number(smallest: int, largest: int) -> Reader:
    """Return a reader of whole numbers from ``smallest`` to ``largest``."""

    def read(text: str, lookup: Lookup) -> int:
        short = re.fullmatch(r"[0-9]{1,9}", text)
        if short and smallest <= int(text) <= largest:
            return int(text)
        raise BadValue(
            _(
                "api_not_a_number",
                default="“${value}” is not a whole number from ${smallest} to "
                "${largest}.",
                mapping={
                    "value": shown(text),
                    "smallest": str(smallest),
                    "largest": str(largest),
                },
            )
        )

    return read


def one_of(codes: Iterable[str]) -> Reader:
    """Return a reader of the codes of a vocabulary."""
    known = tuple(codes)

    def read(text: str, lookup: Lookup) -> str:
        if text in known:
            return text
        raise BadValue(
            _(
                "api_unknown_code",
                default="“${value}” is none of: ${codes}.",
                mapping={"value": shown(text), "codes": ", ".join(known)},
            )
        )

    return read


def item_of(*types: str) -> Reader:
    """Return a reader of a content id, or an identity, of a public item."""

    def read(text: str, lookup: Lookup) -> str:
        found = lookup.item(types, text) if text else None
        if found is None:
            raise BadValue(
                _(
                    "api_unknown_item",
                    default="“${value}” names nothing here: give the id of an item.",
                    mapping={"value": shown(text)},
                )
            )
        return found

    return read


def municipality(text: str, lookup: Lookup) -> str:
    """Read a municipality: its number, or the id of its section."""
    found = lookup.municipality(text) if text else None
    if found is None:
        raise BadValue(
            _(
                "api_unknown_municipality",
                default="“${value}” is no municipality: give its number, such as "
                "091, or its id.",
                mapping={"value": shown(text)},
            )
        )
    return found


def language_tag(text: str, lookup: Lookup) -> str:
    """Read a language of service: an open list of BCP 47 codes."""
    if is_language_tag(text):
        return text
    raise BadValue(
        _(
            "api_language_code",
            default="“${value}” is not a language code such as fi or prs.",
            mapping={"value": shown(text)},
        )
    )


def moment(text: str, lookup: Lookup) -> Moment:
    """Read a moment with its offset from UTC, or ``now``."""
    if text == "now":
        return Moment(lookup.now, live=True)
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        value = datetime.min
    if value.tzinfo is not None and 2000 <= value.year < 2100:
        return Moment(value)
    raise BadValue(
        _(
            "api_not_a_moment",
            default="“${value}” is not a moment such as 2026-06-01T15:30:00+03:00 "
            "(with its offset; in an address + is written %2B), nor now.",
            mapping={"value": shown(text)},
        )
    )


def finnish_moment(text: str, lookup: Lookup) -> Moment:
    """Read a moment, without an offset on Finland's clock, or ``now``.

    A time that comes twice when clocks change means its first coming, one that is
    left out the moment that would be it had they not changed.
    """
    if text == "now":
        return Moment(lookup.now, live=True)
    written = re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?\S*", text)
    try:
        value = datetime.fromisoformat(text) if written else datetime.min
    except ValueError:
        value = datetime.min
    if 2000 <= value.year < 2100:
        return Moment(value.replace(tzinfo=value.tzinfo or HELSINKI).astimezone(UTC))
    raise BadValue(
        _(
            "api_not_a_finnish_moment",
            default="“${value}” is not a day and a time such as 2026-06-01T15:30 "
            "(Finnish time), nor now.",
            mapping={"value": shown(text)},
        )
    )


def place(text: str, lookup: Lookup) -> tuple[float, float]:
    """Read latitude and longitude in degrees (WGS 84), or a municipality's middle."""
    found = re.fullmatch(r"(-?\d{1,2}(?:\.\d{1,12})?),(-?\d{1,3}(?:\.\d{1,12})?)", text)
    if found:
        latitude, longitude = map(float, found.groups())
        if abs(latitude) <= 90 and abs(longitude) <= 180:
            return latitude, longitude
    known = municipalities().get((text and lookup.municipality(text)) or "")
    if known is not None:
        return known.latitude, known.longitude
    raise BadValue(
        _(
            "api_no_such_place",
            default="“${value}” is neither a municipality nor a place such as "
            "65.01,25.47 (latitude, longitude).",
            mapping={"value": shown(text)},
        )
    )


def words(text: str, lookup: Lookup) -> str:
    """Read some words that are looked for."""
    if text.strip() and len(text) <= LONGEST_WORDS:
        return text.strip()
    raise BadValue(
        _(
            "api_bad_words",
            default="Give some words, of no more than ${number} signs.",
            mapping={"number": str(LONGEST_WORDS)},
        )
    )


def kilometres(text: str, lookup: Lookup) -> float:
    """Read a distance in kilometres."""
    if _NUMBER.fullmatch(text) and 0 < float(text) <= 2000:
        return float(text)
    raise BadValue(
        _(
            "api_not_a_distance",
            default="“${value}” is not a number of kilometres, at most 2000.",
            mapping={"value": shown(text)},
        )
    )


def shown(text: str) -> str:
    """Return what somebody has sent, short enough to be told back."""
    return text if len(text) <= 80 else text[:80] + "…"

"""How the texts of parameters are read that choose, place or order what is listed."""

from collections.abc import Iterable
from datetime import datetime
from datetime import UTC
from infoportal import _
from infoportal.records.parameters import BadValue
from infoportal.records.parameters import Lookup
from infoportal.records.parameters import Reader
from infoportal.records.parameters import shown

import re


#: west, south, east, north
Box = tuple[float, float, float, float]

_NUMBER = r"-?\d{1,3}(?:\.\d{1,12})?"
_BOX = re.compile(",".join([f"({_NUMBER})"] * 4), re.ASCII)


def box(text: str, lookup: Lookup) -> Box:
    """Read a box in degrees (WGS 84), its corners as RFC 7946 orders them (5).

    West of it may be more than east: such a box crosses the antimeridian (5.2).
    """
    found = _BOX.fullmatch(text)
    if found:
        west, south, east, north = map(float, found.groups())
        if max(abs(west), abs(east)) <= 180 and -90 <= south <= north <= 90:
            return west, south, east, north
    raise BadValue(
        _(
            "api_not_a_box",
            default="“${value}” is not a box such as 24.5,60.1,25.3,60.4 (west, "
            "south, east, north).",
            mapping={"value": shown(text)},
        )
    )


def instant(text: str, lookup: Lookup) -> str:
    """Read a moment with its offset; give it as heads write their ``modified``.

    Parts of a second are left off, as heads have none: what comes after them is the
    same.
    """
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        value = datetime.min
    if value.tzinfo is not None and 1970 <= value.year < 2100:
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    raise BadValue(
        _(
            "api_not_an_instant",
            default="“${value}” is not a moment such as 2026-06-01T15:30:00Z (with "
            "its offset; in an address + is written %2B).",
            mapping={"value": shown(text)},
        )
    )


def order_by(keys: Iterable[str]) -> Reader:
    """Return a reader of a key to sort by; ``-`` before it turns the order round."""
    known = tuple(keys)

    def read(text: str, lookup: Lookup) -> tuple[str, bool]:
        key = text.removeprefix("-")
        if key in known:
            return key, text != key
        raise BadValue(
            _(
                "api_unknown_order",
                default="“${value}” is nothing to sort by: there is ${codes}, each "
                "also with - before it.",
                mapping={"value": shown(text), "codes": ", ".join(known)},
            )
        )

    return read

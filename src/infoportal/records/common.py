"""What every list may be asked, whatever it holds."""

from collections.abc import Mapping
from infoportal.records.joined import Joined
from infoportal.records.lists import Test
from infoportal.records.parameters import DATE_TIME
from infoportal.records.parameters import LONGEST_WORDS
from infoportal.records.parameters import one_of
from infoportal.records.parameters import Parameter
from infoportal.records.parameters import words
from infoportal.records.readers import box
from infoportal.records.readers import instant
from infoportal.records.values import Head
from typing import Any


#: How much of every record a list tells; the first unless asked.
FIELDS = ("summary", "all")
#: Blanks alone are no words; NUL is in no address.
WORDS_SCHEMA = {
    "type": "string",
    "minLength": 1,
    "maxLength": LONGEST_WORDS,
    "pattern": r"^[^\x00]*[^\s\x00][^\x00]*$",
}
INSTANT = {**DATE_TIME, "pattern": "^(19[7-9][0-9]|20[0-9]{2})-"}
BBOX = Parameter(
    "bbox",
    box,
    {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?(,-?[0-9]+(\.[0-9]+)?){3}$"},
)
COMMON = (
    Parameter("q", words, WORDS_SCHEMA),
    Parameter("modified_after", instant, INSTANT),
)
TELLING = (
    Parameter(
        "fields",
        one_of(FIELDS),
        {"type": "string", "enum": list(FIELDS), "default": FIELDS[0]},
    ),
)


def matching(head: Head, wanted: tuple[Any, ...], joined: Joined) -> bool:
    """Tell whether the portal's search finds a thing by the words."""
    return head.id in joined.matches(wanted[0])


def changed(head: Head, wanted: tuple[Any, ...], joined: Joined) -> bool:
    """Tell whether a text has changed after a moment."""
    return head.modified > wanted[0]


def within(head: Head, wanted: tuple[Any, ...], joined: Joined) -> bool:
    """Tell whether a thing lies in a box, its edges included."""
    west, south, east, north = wanted[0]
    fields = joined.record(head)["fields"]
    latitude, longitude = fields.get("latitude"), fields.get("longitude")
    if latitude is None or longitude is None:
        return False
    between = (
        west <= longitude <= east
        if west <= east
        else longitude >= west or longitude <= east
    )
    return between and south <= latitude <= north


TESTS: Mapping[str, Test] = {"modified_after": changed, "q": matching}

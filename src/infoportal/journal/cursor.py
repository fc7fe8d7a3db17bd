"""How far somebody has read, as text that only the portal reads.

A number of the journal tells which edits are known, a place among the moments at which
things appear and expire what of these is. Nothing in it is secret: it needs no
signature, and one that somebody makes up only leads to other public changes.
"""

from base64 import urlsafe_b64decode
from base64 import urlsafe_b64encode
from typing import NamedTuple

import binascii
import json
import re


LONGEST = 300
MOMENT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)?")
#: Behind every identity: the place after all that happens at a moment.
END = "~"


class Place(NamedTuple):
    """A place among what the clock brings: a moment, and whose turn it is."""

    moment: str
    id: str = END
    language: str = ""


class Cursor(NamedTuple):
    """How far somebody has read in the journal named ``journal``."""

    journal: str
    number: int
    place: Place


class BadCursor(ValueError):
    """The text is no cursor."""


def written(cursor: Cursor) -> str:
    """Return a cursor as text that needs no escaping in an address."""
    parts = [cursor.journal, cursor.number, *cursor.place]
    text = json.dumps(parts, separators=(",", ":"))
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


def read(text: str) -> Cursor:
    """Return the cursor that a text tells.

    :raises BadCursor: when it tells none.
    """
    if not re.fullmatch(rf"[A-Za-z0-9_-]{{1,{LONGEST}}}", text):
        raise BadCursor(text)
    try:
        parts = json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (binascii.Error, ValueError, RecursionError) as error:
        raise BadCursor(text) from error
    if not isinstance(parts, list) or len(parts) != 5:
        raise BadCursor(text)
    journal, number, *place = parts
    texts = all(isinstance(part, str) for part in (journal, *place))
    if not texts or type(number) is not int or not 0 <= number < 2**62:
        raise BadCursor(text)
    if not MOMENT.fullmatch(place[0]):
        raise BadCursor(text)
    return Cursor(journal, number, Place(*place))

"""How far somebody has read, as text that only the portal reads.

A number of the journal tells which edits are known, a place among the moments at which
things appear and expire what of these is. Nothing in it is secret: it needs no
signature, and one that somebody makes up only leads to other public changes.
"""

from base64 import urlsafe_b64decode
from base64 import urlsafe_b64encode
from typing import Any
from typing import NamedTuple

import binascii
import json
import re


LONGEST = 500
MOMENT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)?")
#: Behind every identity: the place after all that happens at a moment.
END = "~"
_PLACE = (str, str, str)
#: The types of the parts of a cursor: of who has read everything, and of who has not.
FORMS: tuple[tuple[type[str] | type[int], ...], ...] = (
    (str, int, int, *_PLACE),
    (str, int, int, *_PLACE, int, *_PLACE),
)


class Place(NamedTuple):
    """A place among what the clock brings: a moment, and whose turn it is."""

    moment: str
    id: str = END
    language: str = ""


class Cursor(NamedTuple):
    """How far somebody has read in the journal named ``journal``.

    ``mark`` is that of the row ``number``: after a restore from a backup numbers come
    again, but not their marks. ``since`` and ``origin`` tell where somebody stood who
    has not read to the end since; ``None``: he has.
    """

    journal: str
    number: int
    place: Place
    mark: int = 0
    since: int | None = None
    origin: Place | None = None

    @property
    def base(self) -> tuple[int, Place]:
        """Return up to where everything is known, whatever page has told it."""
        if self.since is None or self.origin is None:
            return self.number, self.place
        return self.since, self.origin

    def begun(self, base: tuple[int, Place]) -> "Cursor":
        """Return the same as one of who has more to read, and knew all up to there."""
        since, origin = base
        return self._replace(since=since, origin=origin)

    def ended(self) -> "Cursor":
        """Return the same as one of who has read everything."""
        return self._replace(since=None, origin=None)


class BadCursor(ValueError):
    """The text is no cursor."""


def written(cursor: Cursor) -> str:
    """Return a cursor as text that needs no escaping in an address."""
    parts = [cursor.journal, cursor.number, cursor.mark, *cursor.place]
    if cursor.since is not None and cursor.origin is not None:
        parts += [cursor.since, *cursor.origin]
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
    if not isinstance(parts, list) or not any(_has(parts, form) for form in FORMS):
        raise BadCursor(text)
    journal, number, mark, *rest = parts
    place, since, origin = Place(*rest[:3]), rest[3:4], rest[4:]
    if not all(MOMENT.fullmatch(moment) for moment in (rest[0], *origin[:1])):
        raise BadCursor(text)
    if not since:
        return Cursor(journal, number, place, mark)
    return Cursor(journal, number, place, mark, since[0], Place(*origin))


def _has(parts: list[Any], form: tuple[type[str] | type[int], ...]) -> bool:
    """Tell whether parts are of their types, and the numbers of this world."""
    return len(parts) == len(form) and all(
        type(part) is kind and (isinstance(part, str) or 0 <= part < 2**62)
        for part, kind in zip(parts, form, strict=True)
    )

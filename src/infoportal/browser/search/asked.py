"""What the address of the search page asks, whatever stands in it.

It is read from the query string itself: Zope would make numbers, lists and records
of what is written for it. What says nothing is passed over.
"""

from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from infoportal.records.query import pairs_of
from infoportal.search.terms import LONGEST_QUERY
from urllib.parse import urlencode

import re


#: Signs that cannot be seen but belong to words: joiners.
KEPT = "\u200c\u200d"
#: What stands where bytes were no text.
UNREADABLE = "\ufffd"
NUMBER = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True)
class Asked:
    """Words, narrowing and place in the list."""

    words: str = ""
    kinds: Sequence[str] = ()
    topics: Sequence[str] = ()
    start: int = 0

    def query(self, **changed: object) -> str:
        """Return the query string of the same question, some of it changed."""
        values = {"q": self.words, "kind": self.kinds, "topic": self.topics}
        values |= {"start": 0, **changed}
        return urlencode({n: v for n, v in values.items() if v}, doseq=True)


def asked(query_string: str, kinds: Iterable[str], topics: Iterable[str]) -> Asked:
    """Read a query string; ``kinds`` and ``topics`` are what there is to choose."""
    pairs, _faults = pairs_of(query_string)
    given: dict[str, list[str]] = {}
    for name, text in pairs:
        given.setdefault(name, []).append(text)
    start = given.get("start", [""])[0]
    return Asked(
        readable(given.get("q", [""])[0]),
        known(given.get("kind", ()), kinds),
        known(given.get("topic", ()), topics),
        int(start) if NUMBER.fullmatch(start) else 0,
    )


def readable(text: str) -> str:
    """Return what a person has typed: in one line, not too long, all of it seen."""
    text = text.replace(UNREADABLE, " ")
    shown = (sign if sign.isprintable() or sign in KEPT else " " for sign in text)
    return " ".join("".join(shown).split())[:LONGEST_QUERY].rstrip()


def known(codes: Iterable[str], there_is: Iterable[str]) -> tuple[str, ...]:
    """Return the codes that there are, each once."""
    wanted = set(codes)
    return tuple(code for code in there_is if code in wanted)

"""What a visitor asks of a directory: the query string, made tidy and read.

A form sends every field, also the empty ones, and other sites hang parameters of
their own on links; neither is a fault here. What is asked for is read by the API's
own declarations.
"""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from infoportal.openinghours.state import HELSINKI
from infoportal.records.parameters import BadValue
from infoportal.records.parameters import Lookup
from infoportal.records.parameters import Moment
from infoportal.records.parameters import Parameter
from infoportal.records.query import Asked
from infoportal.records.query import Fault
from infoportal.records.query import Pairs
from infoportal.records.query import pairs_of
from infoportal.records.query import read_pairs
from typing import Any
from urllib.parse import urlencode


START = "b_start"


@dataclass(frozen=True)
class Chosen:
    """A value that was asked for; ``rest`` is the query without it."""

    name: str
    text: str
    value: Any
    rest: str


@dataclass(frozen=True)
class Question:
    """A query as it was understood."""

    pairs: Pairs
    asked: Asked
    faults: tuple[Fault, ...]
    chosen: tuple[Chosen, ...]

    def texts(self, name: str) -> tuple[str, ...]:
        """Return what was given for a parameter, as it was written."""
        return tuple(text for key, text in self.pairs if key == name)

    def fault(self, name: str) -> Fault | None:
        """Return what is wrong with a parameter."""
        return next((fault for fault in self.faults if fault.name == name), None)

    def at(self, start: int) -> str:
        """Return the query of the page that begins at an item."""
        rest = [pair for pair in self.pairs if pair[0] != START]
        return urlencode([*rest, (START, str(start))] if start else rest)


def read_question(
    query_string: str,
    parameters: Iterable[Parameter],
    lookup: Lookup,
    place: Callable[[str], str] = str,
) -> Question:
    """Read a query by the parameters of a list.

    :param place: gives what the list takes for a place as somebody wrote it.
    """
    known = {parameter.name: parameter for parameter in parameters}
    given, faults = pairs_of(query_string)
    pairs = [
        (name, place(text) if name == "near" else text)
        for name, text in tidy(given, known)
    ]
    asked, wrong = read_pairs(pairs, known.values(), lookup)
    return Question(
        pairs, asked, (*faults, *wrong), tuple(chosen(pairs, known, asked, lookup))
    )


def tidy(pairs: Pairs, known: Mapping[str, Parameter]) -> list[tuple[str, str]]:
    """Return what counts: known parameters with a value, each once."""
    kept = [
        (name, with_offset(text) if name == "open_at" else text)
        for name, text in dict.fromkeys(pairs)
        if name in known and text.strip()
    ]
    times = [pair for pair in kept if pair[0] == "open_at" and pair[1] != "now"]
    names = {name for name, _text in kept}
    return [
        (name, text)
        for name, text in kept
        if not (known[name].needs and known[name].needs not in names)
        # A time that somebody took the trouble to fill in counts before a tick.
        and not (times and (name, text) == ("open_at", "now"))
    ]


def with_offset(text: str) -> str:
    """Return a moment of a form, which is on Finland's clock, with its offset."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    if moment.tzinfo is not None:
        return text
    return moment.replace(tzinfo=HELSINKI).isoformat(timespec="minutes")


def form_moment(moment: Moment | None) -> str:
    """Return a moment on Finland's clock as a form writes it; '' for now or none."""
    if moment is None or moment.live:
        return ""
    return moment.at.astimezone(HELSINKI).strftime("%Y-%m-%dT%H:%M")


def chosen(
    pairs: Pairs, known: Mapping[str, Parameter], asked: Asked, lookup: Lookup
) -> Iterable[Chosen]:
    """Yield the values that were understood, each with the query without it."""
    for name, text in pairs:
        if name == START or not asked.all(name):
            continue
        try:
            value = known[name].read(text, lookup)
        except BadValue:
            continue
        needing = {p.name for p in known.values() if p.needs == name}
        rest = [
            pair
            for pair in pairs
            if pair != (name, text) and pair[0] not in (START, *needing)
        ]
        yield Chosen(name, text, value, urlencode(rest))

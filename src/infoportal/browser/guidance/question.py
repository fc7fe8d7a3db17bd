"""What a visitor asks: the query string of the page, made tidy and read.

A form sends its empty fields too, and other sites hang parameters of their own on
links: neither is a fault. What counts is read by the declarations of ``@guidance``;
a few things are the page's own.
"""

from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import replace
from infoportal.records.guidance.answering import PARAMETERS
from infoportal.records.joined import Joined
from infoportal.records.query import Asked
from infoportal.records.query import Fault
from infoportal.records.query import Pairs
from infoportal.records.query import pairs_of
from infoportal.records.query import read_pairs
from urllib.parse import urlencode


#: Words that are looked for, the way that the sheet is for, the sheet's language.
OWN = ("words", "way", "sheet")
LONGEST = 200
#: Here a question without a need is no fault: it has not been asked yet.
READ = tuple(replace(parameter, required=False) for parameter in PARAMETERS)


@dataclass(frozen=True)
class Question:
    """A query as it was understood."""

    pairs: Pairs
    asked: Asked
    faults: tuple[Fault, ...]

    def text(self, name: str) -> str:
        """Return what was written in a field, '' for nothing."""
        return next(iter(self.texts(name)), "")

    def texts(self, name: str) -> list[str]:
        """Return all that was written for a parameter."""
        return [text for key, text in self.pairs if key == name]

    def fault(self, name: str) -> Fault | None:
        """Return what is wrong with a parameter."""
        return next((fault for fault in self.faults if fault.name == name), None)

    def query(self, without: tuple[str, ...] = (), **more: str) -> str:
        """Return the same question as a query string, with other values for some."""
        left = {*without, *more}
        kept = [pair for pair in self.pairs if pair[0] not in left]
        return urlencode([*kept, *more.items()], safe="/")


def read_question(
    query_string: str, joined: Joined, place: Callable[[str], str] = str
) -> Question:
    """Read a query.

    :param place: gives the number of a municipality as somebody wrote it.
    """
    given, faults = pairs_of(query_string)
    known = {parameter.name for parameter in READ}
    pairs = [
        (name, place(text) if name == "in" else text.strip()[: LONGEST + 1])
        for name, text in dict.fromkeys(given)
        if name in {*known, *OWN} and text.strip()
    ]
    asked, wrong = read_pairs(
        [pair for pair in pairs if pair[0] in known], READ, joined
    )
    return Question(pairs, asked, (*faults, *wrong))

"""What is asked of a search, and what it answers."""

from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from infoportal.records.values import Head
from infoportal.search.terms import Terms


@dataclass(frozen=True)
class Question:
    """What somebody looks for; ``kinds`` and ``topics`` narrow it, none: all."""

    text: str
    language: str
    kinds: Sequence[str] = ()
    topics: Sequence[str] = ()
    start: int = 0
    size: int = 10


@dataclass(frozen=True)
class Found:
    """What an engine has found in one language, the best first.

    ``terms`` say which words of a text are meant, for highlighting. ``near``: the
    words were not found as they were written, only what is close to them.
    """

    heads: Sequence[Head] = ()
    terms: Terms = field(default_factory=Terms)
    near: bool = False


@dataclass(frozen=True)
class Count:
    """How many results a choice has; ``chosen``: it is what is shown."""

    code: str
    number: int
    chosen: bool = False


@dataclass(frozen=True)
class Help:
    """What is offered when little was found, or only what is close.

    ``spellings``: other words to search by. ``titles``: pages called nearly so.
    ``translated``: pages in this language whose text in another one has the words.
    ``elsewhere``: how many results each other language has.
    """

    spellings: Sequence[str] = ()
    titles: Sequence[Head] = ()
    translated: Sequence[Head] = ()
    elsewhere: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Results:
    """An answer: ``total`` counts what the narrowing leaves, ``hits`` is one page of
    it, ``whole`` counts without the narrowing.
    """

    total: int = 0
    whole: int = 0
    start: int = 0
    hits: Sequence[Head] = ()
    kinds: Sequence[Count] = ()
    topics: Sequence[Count] = ()
    terms: Terms = field(default_factory=Terms)
    near: bool = False
    help: Help = field(default_factory=Help)


def unique(heads: Iterable[Head]) -> list[Head]:
    """Return heads in their order, each identity once."""
    found: dict[str, Head] = {}
    for head in heads:
        found.setdefault(head.id, head)
    return list(found.values())

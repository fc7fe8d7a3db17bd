"""One list of the API, and the single records in it."""

from collections import Counter
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from infoportal.records.common import COMMON
from infoportal.records.common import TELLING
from infoportal.records.common import TESTS
from infoportal.records.joined import Joined
from infoportal.records.lists import ByValues
from infoportal.records.lists import Listed
from infoportal.records.lists import narrowed
from infoportal.records.lists import plain
from infoportal.records.lists import Test
from infoportal.records.ordering import Key
from infoportal.records.ordering import KEYS
from infoportal.records.ordering import ordered
from infoportal.records.ordering import sort_parameter
from infoportal.records.parameters import Parameter
from infoportal.records.query import Asked
from infoportal.records.query import PAGING
from infoportal.records.values import Head


Given = Callable[[str, Head, Asked, Joined], Iterable[str]]


@dataclass(frozen=True)
class Endpoint:
    """A list of the API and its single records.

    ``tests`` narrow by the heads alone, ``listed`` by records and the clock;
    ``instead`` gives the types that are listed when a parameter is given;
    ``given`` tells for which values of a parameter ``listed`` lists an item;
    ``keys`` are by what it can be sorted, beside what every list can be.
    """

    name: str
    types: tuple[str, ...]
    parameters: tuple[Parameter, ...] = ()
    tests: Mapping[str, Test] = field(default_factory=dict)
    listed: Callable[[list[Head], Asked, Joined], Listed] = plain
    instead: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    given: Mapping[str, Given] = field(default_factory=dict)
    keys: Mapping[str, Key] = field(default_factory=dict)

    @property
    def all_types(self) -> tuple[str, ...]:
        """Return the types of which it gives single records."""
        return (
            *self.types,
            *(name for names in self.instead.values() for name in names),
        )

    @property
    def all_keys(self) -> Mapping[str, Key]:
        """Return by what the list can be sorted."""
        return {**KEYS, **self.keys}

    def of_list(self) -> tuple[Parameter, ...]:
        """Return the parameters of the list."""
        return (
            *self.parameters,
            *COMMON,
            sort_parameter(self.all_keys),
            *TELLING,
            *PAGING,
        )

    def of_one(self) -> tuple[Parameter, ...]:
        """Return the parameters of a single record."""
        return tuple(parameter for parameter in self.parameters if parameter.one)

    def select(self, asked: Asked, joined: Joined) -> Listed:
        """Return what the list holds for what was asked."""
        types = self.types
        for name, others in self.instead.items():
            types = others if asked.all(name) else types
        heads = [h for t in types for h in joined.view.heads(t, joined.language)]
        return self.narrow(heads, asked, joined)

    def narrow(self, heads: Iterable[Head], asked: Asked, joined: Joined) -> Listed:
        """Return which of some heads the list holds for what was asked."""
        fitting = narrowed(heads, {**self.tests, **TESTS}, asked, joined)
        listed = self.listed(fitting, asked, joined)
        return ordered(listed, self.all_keys, asked, joined)

    def counts(
        self, name: str, heads: Iterable[Head], asked: Asked, joined: Joined
    ) -> Counter[str]:
        """Return how many items the list would hold for each value of a parameter.

        Everything else stays as asked. Items that hold for all values are counted
        under ``EVERY``.
        """
        given, test = self.given.get(name), self.tests.get(name)
        # What is given at an hour is judged offer by offer, not by the place's hours.
        left = (name, "open_at") if given else (name,)
        counted: Counter[str] = Counter()
        for found in self.narrow(heads, asked.without(*left), joined).found:
            if given is not None:
                counted.update(set(given(name, found.head, asked, joined)))
            elif isinstance(test, ByValues):
                counted.update(set(test.values(found.head, joined)))
        return counted

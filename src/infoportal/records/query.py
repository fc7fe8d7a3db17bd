"""The parameters of a list: read, checked, and every fault told at once."""

from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from infoportal import _
from infoportal.records.parameters import BadValue
from infoportal.records.parameters import Lookup
from infoportal.records.parameters import Parameter
from infoportal.records.parameters import shown
from infoportal.records.parameters import whole_number
from typing import Any
from urllib.parse import parse_qsl
from urllib.parse import urlencode
from zope.i18nmessageid import Message


BATCH = 25
LARGEST_BATCH = 1000
LAST_START = 10_000_000
#: How many values are read of one parameter, and of all together.
MANY_VALUES = 100
ALL_VALUES = 1000
UNREADABLE = "%EF%BF%BD"
PAGING = (
    Parameter(
        "b_start",
        whole_number(0, LAST_START),
        {"type": "integer", "minimum": 0, "maximum": LAST_START, "default": 0},
    ),
    Parameter(
        "b_size",
        whole_number(1, LARGEST_BATCH),
        {
            "type": "integer",
            "minimum": 1,
            "maximum": LARGEST_BATCH,
            "default": BATCH,
        },
    ),
)

Pairs = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Fault:
    """A parameter that is refused, and why."""

    name: str
    message: Message


@dataclass(frozen=True)
class Asked:
    """What a request asks, read: ``{parameter: values}``."""

    values: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)

    def all(self, name: str) -> tuple[Any, ...]:
        """Return the values of a parameter, none when it is not given."""
        return self.values.get(name, ())

    def one(self, name: str, default: Any = None) -> Any:
        """Return the value of a parameter that is given once."""
        return next(iter(self.all(name)), default)

    def without(self, *names: str) -> "Asked":
        """Return the same, but for some parameters."""
        return Asked({n: v for n, v in self.values.items() if n not in names})

    def adding(self, name: str, value: Any) -> "Asked":
        """Return the same with one value more."""
        return Asked({**self.values, name: (*self.all(name), value)})

    @property
    def start(self) -> int:
        """Return how many items are passed over."""
        return int(self.one("b_start", 0))

    @property
    def size(self) -> int:
        """Return how many items an answer holds at most."""
        return int(self.one("b_size", BATCH))


def pairs_of(query_string: str) -> tuple[Pairs, list[Fault]]:
    """Return the names and values of a query string, in its order.

    NUL can stand in no text that is told back: it is read as browsers read it.
    """
    try:
        pairs = parse_qsl(
            query_string.replace("%00", UNREADABLE),
            keep_blank_values=True,
            max_num_fields=ALL_VALUES,
        )
    except ValueError:
        return [], [Fault("", _too_many(ALL_VALUES))]
    return pairs, []


def _too_many(number: int) -> Message:
    return _(
        "api_too_many_values",
        default="No more than ${number} values are read.",
        mapping={"number": str(number)},
    )


def parse(
    query_string: str, parameters: Iterable[Parameter], lookup: Lookup
) -> tuple[Asked, list[Fault]]:
    """Read a query string by a table of parameters; tell all that is wrong."""
    pairs, faults = pairs_of(query_string)
    asked, others = read_pairs(pairs, parameters, lookup)
    return asked, [*faults, *others]


def read_pairs(
    pairs: Pairs, parameters: Iterable[Parameter], lookup: Lookup
) -> tuple[Asked, list[Fault]]:
    """Read names and values by a table of parameters; tell all that is wrong."""
    faults: list[Fault] = []
    known = {parameter.name: parameter for parameter in parameters}
    texts: dict[str, list[str]] = {}
    for name, text in pairs:
        texts.setdefault(name, []).append(text)
    values = {}
    for name, given in texts.items():
        if name not in known:
            faults.append(Fault(name, _unknown(name, known)))
            continue
        found = _read(known[name], given, lookup, faults)
        if found:
            values[name] = found
        faults += _misplaced(known[name], texts)
    missing = _("api_required", default="It has to be given.")
    faults += [Fault(n, missing) for n in known if known[n].required and n not in texts]
    return Asked(values), faults


def _read(
    parameter: Parameter, texts: list[str], lookup: Lookup, faults: list[Fault]
) -> tuple[Any, ...]:
    if len(texts) > 1 and not parameter.many:
        message = _("api_given_twice", default="It may be given only once.")
        faults.append(Fault(parameter.name, message))
        return ()
    if len(texts) > MANY_VALUES:
        faults.append(Fault(parameter.name, _too_many(MANY_VALUES)))
        return ()
    values = []
    for text in texts:
        try:
            values.append(parameter.read(text, lookup))
        except BadValue as error:
            faults.append(Fault(parameter.name, error.message))
    return tuple(dict.fromkeys(values))


def _unknown(name: str, known: Mapping[str, Parameter]) -> Message:
    return _(
        "api_unknown_parameter",
        default="There is no parameter “${name}” here. There is: ${known}.",
        mapping={"name": shown(name), "known": ", ".join(known)},
    )


def _misplaced(parameter: Parameter, texts: Mapping[str, Any]) -> list[Fault]:
    faults = []
    if parameter.needs and parameter.needs not in texts:
        message = _(
            "api_needs_parameter",
            default="It says something only beside “${other}”.",
            mapping={"other": parameter.needs},
        )
        faults.append(Fault(parameter.name, message))
    if parameter.not_with and parameter.not_with in texts:
        message = _(
            "api_not_beside",
            default="It cannot stand beside “${other}”: give one of them.",
            mapping={"other": parameter.not_with},
        )
        faults.append(Fault(parameter.name, message))
    return faults


def list_address(address: str, pairs: Pairs) -> str:
    """Return the address of a list without its paging."""
    rest = [pair for pair in pairs if pair[0] not in ("b_start", "b_size")]
    return _with(address, rest)


def batching(address: str, pairs: Pairs, asked: Asked, total: int) -> dict[str, str]:
    """Return the links of a batch, as plone.restapi names them.

    Empty when everything is in one batch that begins at the beginning.
    """
    start, size = asked.start, asked.size
    if total <= size and start == 0:
        return {}
    others = [pair for pair in pairs if pair[0] != "b_start"]

    def at(first: int) -> str:
        return _with(address, [("b_start", str(first)), *others])

    links = {
        "@id": _with(address, list(pairs)),
        "first": at(0),
        "last": at(max(0, (total - 1) // size * size)),
    }
    if start + size < total:
        links["next"] = at(start + size)
    if start > 0:
        links["prev"] = at(max(0, min(start, total) - size))
    return links


def _with(address: str, pairs: Pairs) -> str:
    return f"{address}?{urlencode(pairs)}" if pairs else address

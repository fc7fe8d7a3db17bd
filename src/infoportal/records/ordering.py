"""The order of a list: what was asked for, else what fits the words best."""

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from infoportal.records.joined import Joined
from infoportal.records.lists import Found
from infoportal.records.lists import Listed
from infoportal.records.parameters import Parameter
from infoportal.records.query import Asked
from infoportal.records.readers import order_by
from typing import Any


Key = Callable[[Found, Joined], Any]
#: By what every list can be sorted. ``id`` gives an order that no edit changes.
KEYS: Mapping[str, Key] = {
    "title": lambda found, joined: found.head.title.casefold(),
    "modified": lambda found, joined: found.head.modified,
    "id": lambda found, joined: found.head.id,
}


def of_field(name: str) -> Key:
    """Return a key: the value of a field."""
    return lambda found, joined: joined.record(found.head)["fields"].get(name)


def of_municipality(found: Found, joined: Joined) -> str:
    """Return the name of the first municipality of a thing."""
    number = next(iter(found.head.facet("municipality")), "")
    return joined.municipality_of(number)["name"].casefold() if number else ""


def sort_parameter(keys: Mapping[str, Key]) -> Parameter:
    """Return the parameter that orders a list by one of some keys."""
    names = [written for key in keys for written in (key, f"-{key}")]
    return Parameter("sort", order_by(keys), {"type": "string", "enum": names})


def ordered(
    listed: Listed, keys: Mapping[str, Key], asked: Asked, joined: Joined
) -> Listed:
    """Return what is listed in the order that was asked for.

    Without one, things found by words stand by how well they fit, unless nearness
    orders them.
    """
    if asked.one("sort"):
        name, descending = asked.one("sort")
        return Listed(
            in_order(listed.found, lambda one: keys[name](one, joined), descending),
            listed.until,
        )
    if asked.one("q") and not asked.one("near"):
        ranks = joined.matches(asked.one("q"))
        found = sorted(listed.found, key=lambda one: ranks[one.head.id])
        return Listed(found, listed.until)
    return listed


def in_order(
    found: Sequence[Found], key: Callable[[Found], Any], descending: bool = False
) -> list[Found]:
    """Return things by a key; of equals by identity, those without a value last."""
    known = [(key(one), one) for one in sorted(found, key=lambda one: one.head.id)]
    having = [pair for pair in known if pair[0] not in (None, "")]
    having.sort(key=lambda pair: pair[0], reverse=descending)
    without = [pair for pair in known if pair[0] in (None, "")]
    return [one for _value, one in (*having, *without)]

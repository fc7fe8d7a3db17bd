"""Where the ways of a rung stand among others: a list, and what it is asked.

A rung tells only its best ways. The list has them all; it knows no person, so what
it is asked is the need, and the place from which distances are reckoned.
"""

from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from infoportal.guidance.ladder import EXPERT
from infoportal.guidance.values import Rung
from infoportal.records.endpoints import TABLE
from infoportal.records.guidance.answering import Guided
from infoportal.records.joined import Joined
from infoportal.records.query import Pairs
from infoportal.vocabularies.terms import POINT_CHANNELS


KINDS = {
    "self_service": "self_service",
    "advice": "advice_channel",
    "service_point": "service_point",
    "expert": "service_point",
}


@dataclass(frozen=True)
class InList:
    """The list of a kind of thing, and the parameters that narrow it."""

    kind: str
    pairs: Pairs

    @property
    def endpoint(self) -> str:
        """Return the name of the list in the API."""
        return next(one.name for one in TABLE if one.types == (self.kind,))


def in_list(rung: Rung, found: Guided, joined: Joined) -> InList | None:
    """Return where all ways of a rung are listed; None where all are told."""
    if not rung.left_out:
        return None
    return InList(KINDS[rung.name], tuple(_pairs(rung.name, found, joined)))


def _pairs(name: str, found: Guided, joined: Joined) -> Iterator[tuple[str, str]]:
    """Yield what narrows the list: never so much that a way is missing there."""
    wish = found.need.wish
    number = found.person.municipality
    if name == "expert":
        # An office that lists nothing is found by its provider alone.
        yield from _items("provider", found.need.providers, joined)
    if name == "service_point":
        if wish.kind == "service_provider":
            yield from _items("provider", (wish.value,), joined)
        else:
            yield from _items("service", found.need.ids, joined)
        yield from (("channel", one) for one in POINT_CHANNELS if one != EXPERT)
    if name in ("expert", "service_point"):
        yield from _near(found)
    if name == "self_service" and number and not wish.is_exact:
        yield "municipality", number


def _items(name: str, ids: Iterable[str], joined: Joined) -> Iterator[tuple[str, str]]:
    heads = (joined.head(item_id) for item_id in ids)
    yield from ((name, head.cid) for head in heads if head)


def _near(found: Guided) -> Iterator[tuple[str, str]]:
    person = found.person
    if person.municipality:
        yield "near", person.municipality
    elif person.here:
        yield "near", "{:.2f},{:.2f}".format(*person.here)

"""``@hsds/…``: the API that HSDS 3.0 asks for."""

from collections.abc import Callable
from collections.abc import Sequence
from infoportal.exchange.hsds.book import Book
from infoportal.exchange.hsds.book import Entry
from infoportal.exchange.hsds.book import LISTS
from infoportal.exchange.hsds.narrowing import narrowed
from infoportal.exchange.hsds.narrowing import Near
from infoportal.exchange.hsds.node import Node
from infoportal.exchange.hsds.paging import about
from infoportal.exchange.hsds.paging import page
from infoportal.exchange.hsds.paging import PER_PAGE
from infoportal.records.parameters import Parameter
from infoportal.records.query import Asked
from infoportal.services.base import PublicService
from infoportal.services.conditional import Answer
from infoportal.services.formats.as_json import json_bytes
from infoportal.services.formats.speaking import source_of
from infoportal.services.formats.values import Format
from infoportal.services.standards.asking import FORMAT
from infoportal.services.standards.asking import OF_LISTS
from infoportal.services.standards.asking import OF_ONES
from infoportal.vocabularies.municipalities import municipalities
from typing import Any


JSON = Format("json", "application/json", json_bytes, daily=True)


def as_ndjson(told: list[Node]) -> bytes:
    """Return a thing a line."""
    return b"".join(json_bytes(one) + b"\n" for one in told)


NDJSON = Format("ndjson", "application/x-ndjson", as_ndjson, daily=True)


class HsdsService(PublicService):
    """``/``, ``/<list>`` and ``/<list>/<id>``."""

    def parameters(self) -> tuple[Parameter, ...]:
        """Return what may be asked of a list, or of one entry."""
        tables = {1: OF_LISTS, 2: OF_ONES}
        name = self.steps[0] if self.steps else ""
        return tables.get(len(self.steps), {}).get(name, ())

    def formats(self) -> Sequence[Format]:
        """Return JSON, for lists JSON a line as well."""
        return (JSON, NDJSON) if FORMAT in self.parameters() else (JSON,)

    def look(self, asked: Asked) -> Answer | None:
        """Find the root, a list or an entry of it."""
        if not self.steps:
            return Answer(self._about)
        if self.steps[0] not in LISTS or len(self.steps) > 2:
            return None
        entries = LISTS[self.steps[0]](Book(source_of(self.joined)))
        if len(self.steps) == 1:
            found = narrowed(entries, {n: v[0] for n, v in _read(asked).items()})
            return Answer(lambda: self._listed(found, asked))
        one = next((one for one in entries if one.id == self.steps[1]), None)
        return None if one is None else Answer(_whole(one, asked))

    def _about(self) -> dict[str, str]:
        profile = f"{self.base_url}/{self.language}/developers"
        return about(profile, f"{self.base_url}/++api++/@openapi")

    def _listed(self, found: list[Entry], asked: Asked) -> Any:
        """Return a page; a list a line is told whole, as HSDS has it."""

        def tell(one: Entry) -> Node:
            if asked.one("minimal") == "true":
                return {"id": one.id, "modified_date": one.modified}
            if "true" in (asked.one("full"), asked.one("full_service")):
                return _whole(one, asked)()
            return one.brief()

        if self.form is NDJSON:
            return [tell(one) for one in found]
        size = asked.one("per_page", PER_PAGE)
        return page(found, asked.one("page", 1), size, tell)


def _whole(one: Entry, asked: Asked) -> Callable[[], Node]:
    """Return what tells an entry with all that belongs to it."""
    fullest = one.fullest if asked.one("full_service") == "true" else None
    return fullest or one.full


def _read(asked: Asked) -> dict[str, tuple[Any, ...]]:
    """Return what was asked: a moment as itself, a distance with where it begins."""
    found = dict(asked.values)
    since, metres = asked.one("modified_after"), asked.one("proximity")
    if since:
        found["modified_after"] = (since.at,)
    if metres:
        found["proximity"] = (Near(_middles(asked.one("postcode")), metres),)
    return found


def _middles(numbers: frozenset[str]) -> tuple[tuple[float, float], ...]:
    """Return where a postcode lies, as far as is known: in these municipalities."""
    known = [municipalities()[n] for n in sorted(numbers) if n in municipalities()]
    return tuple((one.latitude, one.longitude) for one in known)

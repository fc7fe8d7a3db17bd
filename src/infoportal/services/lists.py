"""The lists of the table and their single records."""

from infoportal.records.endpoint import Endpoint
from infoportal.records.endpoints import ENDPOINTS
from infoportal.records.lists import Found
from infoportal.records.openness import told
from infoportal.records.parameters import Parameter
from infoportal.records.present import Presenter
from infoportal.records.query import Asked
from infoportal.records.query import batching
from infoportal.records.query import list_address
from infoportal.records.query import pairs_of
from infoportal.records.values import Head
from infoportal.services.base import Answer
from infoportal.services.base import PublicService
from typing import Any


class ListService(PublicService):
    """``@service-points`` and its like; ``@service-points/<id>`` is one of them."""

    @property
    def endpoint(self) -> Endpoint:
        """Return the row of the table."""
        return ENDPOINTS[self.endpoint_name]

    def parameters(self) -> tuple[Parameter, ...]:
        """Return what may be asked of the list, or of one record."""
        return self.endpoint.of_one() if self.steps else self.endpoint.of_list()

    def look(self, asked: Asked) -> Answer | None:
        """Narrow the list, or find the record."""
        return self._one(asked) if self.steps else self._list(asked)

    def _list(self, asked: Asked) -> Answer:
        listed = self.endpoint.select(asked, self.joined)

        def make() -> dict[str, Any]:
            pairs, _faults = pairs_of(self.request.get("QUERY_STRING", ""))
            presenter = self.presenter()
            page = listed.found[asked.start : asked.start + asked.size]
            links = batching(self.address(), pairs, asked, len(listed.found))
            return {
                "@id": list_address(self.address(), pairs),
                "items": [item(found, presenter, asked) for found in page],
                "items_total": len(listed.found),
                **({"batching": links} if links else {}),
            }

        return Answer(make, listed.until)

    def _one(self, asked: Asked) -> Answer | None:
        head = self._head()
        if head is None:
            return None
        listed = self.endpoint.listed([head], asked, self.joined)

        def make() -> dict[str, Any]:
            told_of = self.presenter().full(head)
            for found in listed.found:
                told_of.update(extras(found, asked))
            return told_of

        return Answer(make, listed.until)

    def _head(self) -> Head | None:
        """Return what the address names, public in the language of the address."""
        if len(self.steps) != 1:
            return None
        item_id = self.joined.item(self.endpoint.all_types, self.steps[0])
        return self.view.public(item_id, self.language) if item_id else None


def item(found: Found, presenter: Presenter, asked: Asked) -> dict[str, Any]:
    """Return what a list tells of an item."""
    return {**presenter.summary(found.head), **extras(found, asked)}


def extras(found: Found, asked: Asked) -> dict[str, Any]:
    """Return what was worked out of an item because it was asked."""
    more: dict[str, Any] = {}
    if asked.one("near"):
        away = found.distance
        more["distance_km"] = None if away is None else round(away, 1)
    if asked.one("open_at") or asked.one("at"):
        more["open"] = told(found.state)
    return more

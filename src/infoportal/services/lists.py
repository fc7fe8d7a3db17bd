"""The lists of the table and their single records."""

from infoportal.records.endpoint import Endpoint
from infoportal.records.endpoints import ENDPOINTS
from infoportal.records.parameters import Parameter
from infoportal.records.query import Asked
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
            presenter = self.presenter()
            return self.page(
                asked,
                listed.found,
                lambda found: {**presenter.summary(found.head), **found.extras},
            )

        return Answer(make, listed.until)

    def _one(self, asked: Asked) -> Answer | None:
        head = self._head()
        if head is None:
            return None
        listed = self.endpoint.listed([head], asked, self.joined)

        def make() -> dict[str, Any]:
            more = next((found.extras for found in listed.found), {})
            return {**self.presenter().full(head), **more}

        return Answer(make, listed.until)

    def _head(self) -> Head | None:
        """Return what the address names, public in the language of the address."""
        if len(self.steps) != 1:
            return None
        item_id = self.joined.item(self.endpoint.all_types, self.steps[0])
        return self.view.public(item_id, self.language) if item_id else None

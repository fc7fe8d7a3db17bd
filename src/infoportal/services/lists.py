"""The lists of the table and their single records."""

from collections.abc import Mapping
from collections.abc import Sequence
from infoportal.records.endpoint import Endpoint
from infoportal.records.endpoints import ENDPOINTS
from infoportal.records.lists import Found
from infoportal.records.parameters import Parameter
from infoportal.records.query import Asked
from infoportal.records.values import Head
from infoportal.services.base import PublicService
from infoportal.services.conditional import Answer
from infoportal.services.formats.table import format_parameter
from infoportal.services.formats.table import formats_of
from infoportal.services.formats.values import Format
from infoportal.services.formats.values import Told
from infoportal.services.gone import Moved
from infoportal.services.gone import raise_if_gone
from infoportal.services.linking import link_header
from infoportal.services.paging import page_of
from typing import Any
from zExceptions import HTTPMovedPermanently


def parameters_of(endpoint: Endpoint, of_one: bool) -> tuple[Parameter, ...]:
    """Return what may be asked of a list, or of one record in it."""
    own = endpoint.of_one() if of_one else endpoint.of_list()
    return (*own, format_parameter(formats_of(endpoint.all_types)))


class ListService(PublicService):
    """``@service-points`` and its like; ``@service-points/<id>`` is one of them."""

    @property
    def endpoint(self) -> Endpoint:
        """Return the row of the table."""
        return ENDPOINTS[self.endpoint_name]

    def parameters(self) -> tuple[Parameter, ...]:
        """Return what may be asked of the list, or of one record."""
        return parameters_of(self.endpoint, of_one=bool(self.steps))

    def formats(self) -> Sequence[Format]:
        """Return the forms in which things of its types can be told."""
        return formats_of(self.endpoint.all_types)

    def look(self, asked: Asked) -> Answer | None:
        """Narrow the list, or find the record."""
        return self._one(asked) if self.steps else self._list(asked)

    def _list(self, asked: Asked) -> Answer:
        listed = self.endpoint.select(asked, self.joined)
        batch = listed.found[asked.start : asked.start + asked.size]
        whole = asked.one("fields") == "all"
        page = page_of(self.address(), self.query, asked, len(listed.found))
        links = link_header(page.get("batching", {}))
        if links:
            self.request.response.setHeader("Link", links)
        return Answer(lambda: self._told(batch, whole, page), listed.until)

    def _one(self, asked: Asked) -> Answer | None:
        head = self._head()
        if head is None:
            self._tell_gone()
            return None
        listed = self.endpoint.listed([head], asked, self.joined)
        found = next(iter(listed.found), Found(head))
        return Answer(lambda: self._told([found], whole=True), listed.until)

    def _told(
        self,
        batch: Sequence[Found],
        whole: bool,
        page: Mapping[str, Any] | None = None,
    ) -> Told:
        types = self.endpoint.types
        return Told(self.presenter(), batch, self.machine, types, page, whole)

    def _tell_gone(self) -> None:
        """Say so when what the address names was public and is no more."""
        if len(self.steps) == 1:
            types = self.endpoint.all_types
            try:
                raise_if_gone(self.portal, types, self.language, self.steps[0])
            except Moved as moved:
                address = f"{self.address()}/{moved.identity}"
                where = f"{address}?{self.query}" if self.query else address
                raise HTTPMovedPermanently(where) from moved

    def _head(self) -> Head | None:
        """Return what the address names, public in the language of the address."""
        if len(self.steps) != 1:
            return None
        item_id = self.joined.item(self.endpoint.all_types, self.steps[0])
        return self.view.public(item_id, self.language) if item_id else None

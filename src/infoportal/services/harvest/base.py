"""What the services for harvesters share."""

from infoportal.journal.cursor import written
from infoportal.journal.following import here
from infoportal.journal.journal import Journal
from infoportal.journal.journal import query_journal
from infoportal.records.joined import Joined
from infoportal.records.present import Presenter
from infoportal.services.base import PublicService
from infoportal.services.harvest.asking import LISTS
from typing import Any
from urllib.parse import urlencode
from zExceptions import NotFound


class HarvestService(PublicService):
    """Tells of all languages at once, whatever the language of its address."""

    @property
    def journal(self) -> Journal:
        """Return the portal's journal; an upgrade makes it."""
        journal = query_journal(self.portal)
        if journal is None:
            raise NotFound(self.request["PATH_INFO"])
        return journal

    def cursor_now(self) -> str:
        """Return the cursor of who knows what is public now."""
        return written(here(self.journal, self.view))

    def address_with(self, **query: Any) -> str:
        """Return the service's address with a query string."""
        return f"{self.address()}?{urlencode(query, doseq=True, safe=',')}"

    def record_address(self, item_id: str, language: str, type_name: str) -> str:
        """Return where the API tells one record."""
        name = LISTS[type_name]
        return f"{self.base_url}/++api++/{language}/{name}/{item_id}"

    def presenter_in(self, language: str) -> Presenter:
        """Return what makes JSON of records in a language."""
        joined = Joined(self.view, self.store.peek, language, self.base_url)
        return Presenter(joined, self.source, self.licence, self.store.half)

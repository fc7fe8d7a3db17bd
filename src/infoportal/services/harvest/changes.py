"""``@changes?since=…``: what has been created, updated, moved, withdrawn, deleted."""

from functools import cache
from infoportal.journal.cursor import written
from infoportal.journal.following import Change
from infoportal.journal.following import Expired
from infoportal.journal.following import follow
from infoportal.journal.following import Page
from infoportal.records.parameters import Parameter
from infoportal.records.present import Presenter
from infoportal.records.query import Asked
from infoportal.services.conditional import Answer
from infoportal.services.gone import CursorExpired
from infoportal.services.harvest.asking import BATCH
from infoportal.services.harvest.asking import FIELDS
from infoportal.services.harvest.asking import LANGUAGES
from infoportal.services.harvest.asking import languages_asked
from infoportal.services.harvest.asking import LISTS
from infoportal.services.harvest.asking import SINCE
from infoportal.services.harvest.asking import SIZE
from infoportal.services.harvest.base import HarvestService
from typing import Any


class ChangesService(HarvestService):
    """The changes since a cursor, and the next cursor.

    Without a cursor nothing is told but the one from which on to follow.
    """

    def parameters(self) -> tuple[Parameter, ...]:
        """Return what may be asked."""
        return (SINCE, SIZE, LANGUAGES, FIELDS)

    def look(self, asked: Asked) -> Answer | None:
        """Find what has changed."""
        if self.steps:
            return None
        languages = languages_asked(asked)

        def wanted(change: Change) -> bool:
            if languages and change.language not in languages:
                return False
            return change.type in LISTS

        since = asked.one("since")
        if since is None:
            now = self.cursor_now()
            return Answer(lambda: self._body([], now, False, asked))
        size = asked.one("b_size", BATCH)
        try:
            page = follow(self.journal, self.view, since, size, wanted)
        except Expired as error:
            raise CursorExpired from error
        return Answer(lambda: self._told(page, asked))

    def _told(self, page: Page, asked: Asked) -> dict[str, Any]:
        presenter = cache(self.presenter_in)
        whole = asked.one("fields") == "all"
        items = []
        for change in page.changes:
            item = self._change(change)
            if whole and change.head is not None:
                maker: Presenter = presenter(change.language)
                item["record"] = maker.full(change.head)
            items.append(item)
        return self._body(items, written(page.cursor), page.more, asked)

    def _change(self, change: Change) -> dict[str, Any]:
        """Return what is told of a change: no word of what is public no more."""
        told = {
            "@id": self.record_address(change.id, change.language, change.type),
            "change": change.change,
            "id": change.id,
            "language": change.language,
            "type": change.type,
        }
        if change.head is None:
            return told
        page = self.joined.address(change.head)
        return {**told, "page": page, "modified": change.head.modified}

    def _body(
        self, items: list[dict[str, Any]], cursor: str, more: bool, asked: Asked
    ) -> dict[str, Any]:
        query: dict[str, Any] = {"since": cursor}
        if "b_size" in asked.values:
            query["b_size"] = asked.one("b_size")
        if "languages" in asked.values:
            query["languages"] = ",".join(sorted(languages_asked(asked)))
        if "fields" in asked.values:
            query["fields"] = asked.one("fields")
        return {
            "@id": self.address(),
            "items": items,
            "cursor": cursor,
            "more": more,
            "batching": {"next": self.address_with(**query)},
        }

"""``@changes?since=…``: what has been created, updated, moved, withdrawn, deleted."""

from collections.abc import Sequence
from functools import cache
from infoportal import _
from infoportal.exchange.atom import Feed
from infoportal.exchange.atom import feed
from infoportal.journal.cursor import written
from infoportal.journal.following import Change
from infoportal.journal.following import Expired
from infoportal.journal.following import follow
from infoportal.journal.following import Page
from infoportal.languages import language as language_facts
from infoportal.records.parameters import Parameter
from infoportal.records.present import Presenter
from infoportal.records.query import Asked
from infoportal.services.conditional import Answer
from infoportal.services.formats.speaking import source_of
from infoportal.services.formats.table import format_parameter
from infoportal.services.formats.table import JSON
from infoportal.services.formats.values import Format
from infoportal.services.gone import CursorExpired
from infoportal.services.harvest.asking import BATCH
from infoportal.services.harvest.asking import FIELDS
from infoportal.services.harvest.asking import LANGUAGES
from infoportal.services.harvest.asking import languages_asked
from infoportal.services.harvest.asking import LISTS
from infoportal.services.harvest.asking import SINCE
from infoportal.services.harvest.asking import SIZE
from infoportal.services.harvest.base import HarvestService
from infoportal.services.harvest.latest import gone_of
from infoportal.services.harvest.latest import latest
from infoportal.services.problem import said
from typing import Any


FEED_TITLE = _("api_changes_feed", default="What has changed")
#: A feed is written where it is made.
ATOM = Format("atom", "application/atom+xml", bytes)


FORMATS = (JSON, ATOM)


class ChangesService(HarvestService):
    """The changes since a cursor, and the next cursor.

    Without a cursor nothing is told but the one from which on to follow; a feed tells
    the latest ones, in the language of its address.
    """

    def parameters(self) -> tuple[Parameter, ...]:
        """Return what may be asked."""
        return (SINCE, SIZE, LANGUAGES, FIELDS, format_parameter(FORMATS))

    def formats(self) -> tuple[Format, ...]:
        """Return JSON, and the form for readers of feeds."""
        return FORMATS

    def look(self, asked: Asked) -> Answer | None:
        """Find what has changed."""
        if self.steps:
            return None
        languages = languages_asked(asked)
        feeding = self.form.name == ATOM.name
        if feeding and not languages:
            languages = frozenset({self.language})

        def wanted(change: Change) -> bool:
            if languages and change.language not in languages:
                return False
            return change.type in LISTS

        size, since = asked.one("b_size", BATCH), asked.one("since")
        if since is None and feeding:
            found = latest(self.journal, self.view, languages, size)
            return Answer(lambda: self._feed(found, asked))
        if since is None:
            now = self.cursor_now()
            return Answer(lambda: self._body([], now, False, asked))
        try:
            page = follow(self.journal, self.view, since, size, wanted)
        except Expired as error:
            raise CursorExpired from error
        if feeding:
            return Answer(lambda: self._feed_of(page, asked))
        return Answer(lambda: self._told(page, asked))

    def _feed_of(self, page: Page, asked: Asked) -> bytes:
        """Return a page of changes as a feed that goes on where there are more."""
        following = written(page.cursor) if page.more else ""
        return self._feed(page.changes, asked, following)

    def _feed(
        self, changes: Sequence[Change], asked: Asked, following: str = ""
    ) -> bytes:
        source, query = source_of(self.joined), self.query
        title = f"{self.source['title']}: {said(FEED_TITLE, self.language)}"
        about = Feed(
            title=title,
            author=self.source["title"],
            address=f"{self.address()}?{query}" if query else self.address(),
            page=f"{self.base_url}/{self.language}",
            tag=language_facts(self.language).tag,
            rights=self.licence,
            following=self._next(following, asked) if following else "",
        )
        items = [source.version(c.head) for c in changes if c.head is not None]
        gone = gone_of(self.journal, self.view, changes)
        return feed(about, source, items, gone, whole=False)

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
        return {
            "@id": self.address(),
            "items": items,
            "cursor": cursor,
            "more": more,
            "batching": {"next": self._next(cursor, asked)},
        }

    def _next(self, cursor: str, asked: Asked) -> str:
        """Return the address of the changes since a cursor, asked as these were."""
        query: dict[str, Any] = {"since": cursor}
        for name in ("b_size", "fields", "format"):
            if name in asked.values:
                query[name] = asked.one(name)
        if "languages" in asked.values:
            query["languages"] = ",".join(sorted(languages_asked(asked)))
        return self.address_with(**query)

"""All heads in memory, joined: what is public now, and where it leads.

Made once for each connection and change of the store; nothing is read from the
database to answer a question about a title, an address or a translation.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable
from collections.abc import Hashable
from collections.abc import Iterable
from datetime import datetime
from datetime import UTC
from functools import cached_property
from infoportal.languages import enabled_languages
from infoportal.records.rule import boundaries
from infoportal.records.rule import is_public
from infoportal.records.rule import next_boundary
from infoportal.records.span import Span
from infoportal.records.store import record_store
from infoportal.records.store import RecordStore
from infoportal.records.values import Head
from infoportal.records.values import Link
from Products.CMFCore.indexing import processQueue
from typing import Any
from typing import TypeVar


T = TypeVar("T")


class Index:
    """The heads by key, path, type and parent; the clock plays no part in it."""

    def __init__(self, heads: Iterable[Head]) -> None:
        self.by_key: dict[tuple[str, str], Head] = {}
        self.by_path: dict[str, Head] = {}
        self.by_type: dict[tuple[str, str], list[Head]] = defaultdict(list)
        self.by_parent: dict[str, list[Head]] = defaultdict(list)
        self.languages_of: dict[str, list[str]] = defaultdict(list)
        self._span: tuple[Hashable, Span] | None = None
        for head in sorted(heads, key=lambda h: (h.order, h.title.casefold(), h.id)):
            self.by_key[head.id, head.language] = head
            self.by_path[head.path] = head
            self.by_type[head.type, head.language].append(head)
            self.by_parent[head.parent].append(head)
            self.languages_of[head.id].append(head.language)

    def span(self, languages: tuple[str, ...], now: str) -> Span:
        """Return what is known of the time around a moment; the last one is kept."""
        key = (languages, bisect_right(self.boundaries, now))
        if self._span is None or self._span[0] != key:
            self._span = (key, Span())
        return self._span[1]

    @cached_property
    def by_reference(self) -> dict[str, list[Head]]:
        """Return the heads that refer to an identity."""
        found: dict[str, list[Head]] = defaultdict(list)
        for head in self.by_key.values():
            for item_id in head.facet("refers"):
                found[item_id].append(head)
        return found

    @cached_property
    def by_cid(self) -> dict[tuple[str, str], list[Head]]:
        """Return the heads of a type that have a content id."""
        found: dict[tuple[str, str], list[Head]] = defaultdict(list)
        for head in self.by_key.values():
            found[head.type, head.cid].append(head)
        return found

    @cached_property
    def boundaries(self) -> list[str]:
        """Return the moments at which a published thing appears or expires."""
        return boundaries(self.by_key.values())

    def chain(self, head: Head) -> list[Head | None]:
        """Return a head and its parents up to, but without, the language folder."""
        chain: list[Head | None] = [head]
        path = head.parent
        while path.count("/") > 1:
            chain.append(self.by_path.get(path))
            path = path.rpartition("/")[0]
        return chain


class Overview:
    """Answers for the public at one moment, in the languages that are on."""

    def __init__(
        self,
        index: Index,
        languages: Iterable[str],
        now: str,
        span: Span | None = None,
    ) -> None:
        """Answer for a moment.

        :param span: what is known already of the time around it.
        """
        self.index = index
        self.languages = tuple(languages)
        self.now = now
        self._span = span or Span()
        self._known = self._span.known

    def keep(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what follows from the public heads and a key alone; it is made once
        for as long as they stay as they are.
        """
        return self._span.keep(key, make)

    def is_public(self, head: Head | None) -> bool:
        """Tell whether the public sees ``head``."""
        if head is None or head.language not in self.languages:
            return False
        known = self._known.get(head.path)
        if known is None:
            known = is_public(self.index.chain(head), self.now)
            self._known[head.path] = known
        return known

    def public(self, item_id: str, language: str) -> Head | None:
        """Return an item's public head in ``language``, or None."""
        head = self.index.by_key.get((item_id, language))
        return head if self.is_public(head) else None

    def known(self, item_id: str, language: str) -> Head | None:
        """Return an item's head in ``language``, whether the public sees it or not."""
        return self.index.by_key.get((item_id, language))

    def by_path(self, path: str) -> Head | None:
        """Return the public head at a path from the portal, or None."""
        head = self.index.by_path.get(path)
        return head if self.is_public(head) else None

    def versions(self, item_id: str) -> list[Head]:
        """Return all public translations, in the order of languages."""
        known = self.index.by_key
        found = (known.get((item_id, language)) for language in self.languages)
        return [head for head in found if head is not None and self.is_public(head)]

    def translations(self, item_id: str) -> dict[str, str]:
        """Return the paths of all public translations, in the order of languages."""
        return {head.language: head.path for head in self.versions(item_id)}

    def link(self, item_id: str, language: str) -> Link | None:
        """Return where an item is read in ``language``.

        An untranslated one leads to its Finnish, Swedish or English page, else to
        the first there is; None when it is public in no language.
        """
        for code in (language, "fi", "sv", "en", *self.languages):
            head = self.public(item_id, code)
            if head is not None:
                return Link(
                    head.id,
                    head.type,
                    head.title,
                    head.description,
                    head.path,
                    head.language,
                )
        return None

    def heads(self, type_name: str, language: str) -> list[Head]:
        """Return the public heads of a type, in the site's order."""
        rows = self.index.by_type.get((type_name, language), ())
        return [head for head in rows if self.is_public(head)]

    def named(self, types: Iterable[str], cid: str) -> list[Head]:
        """Return the public heads that have a content id, by the order of types."""
        rows = (self.index.by_cid.get((name, cid), ()) for name in types)
        return [head for heads in rows for head in heads if self.is_public(head)]

    def children(self, path: str) -> list[Head]:
        """Return the public heads right below a path, in the site's order."""
        rows = self.index.by_parent.get(path, ())
        return [head for head in rows if self.is_public(head)]

    def parents(self, head: Head) -> list[Head]:
        """Return a head's parents, the outermost first (for breadcrumbs)."""
        return [h for h in reversed(self.index.chain(head)[1:]) if h is not None]

    def referring(self, item_id: str, language: str) -> list[Head]:
        """Return the public heads in ``language`` that refer to an item."""
        rows = self.index.by_reference.get(item_id, ())
        return [h for h in rows if h.language == language and self.is_public(h)]

    def valid_until(self) -> str:
        """Return the next moment at which something appears or expires, or ''."""
        return next_boundary(self.index.boundaries, self.now)


def utc_now() -> str:
    """Return the present moment as heads write theirs."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def index_of(store: RecordStore) -> Index:
    """Return the index of a store, made anew only when the store has changed."""
    version = store.changes()
    cached = getattr(store, "_v_index", None)
    if cached is None or cached[0] != version:
        cached = (version, Index(store.heads()))
        store._v_index = cached
    return cached[1]


def overview(portal: Any, now: str = "") -> Overview:
    """Return what the public sees of the portal at ``now`` (default: this moment)."""
    processQueue()  # as the catalog does: what this transaction has edited counts
    index = index_of(record_store(portal))
    languages = enabled_languages()
    if now:
        return Overview(index, languages, now)
    now = utc_now()
    return Overview(index, languages, now, index.span(languages, now))

"""The JSON of the API: a record's own half with what it refers to joined to it."""

from collections.abc import Callable
from collections.abc import Mapping
from infoportal.records import own
from infoportal.records.joined import Joined
from infoportal.records.jsontext import json_bytes
from infoportal.records.parts import Parts
from infoportal.records.parts import parts_of
from infoportal.records.values import Head
from infoportal.translation.freshness import compared
from typing import Any

import json


LICENSE = "https://creativecommons.org/licenses/by/4.0/"
#: What is remembered of what records refer to, at most.
MOST_KNOWN = 1000
#: What stands for somebody whom the public does not see.
NOBODY = b"null"

#: Gives the own half that is kept of a head, None where there is none.
Kept = Callable[[Head, bool], Parts | None]


class Presenter:
    """Makes the JSON of records for the public, in one language."""

    def __init__(
        self,
        joined: Joined,
        source: Mapping[str, str],
        licence: str = LICENSE,
        kept: Kept = lambda head, whole: None,
        last: dict[str, bytes] | None = None,
    ) -> None:
        """Make the JSON of records.

        :param source: who publishes the records: ``title`` and ``@id``.
        :param kept: gives the own half of a record where it is kept.
        :param last: shared by those who tell an item's languages one after another.
        """
        self.joined = joined
        self._kept = kept
        self._last: dict[str, bytes] = {} if last is None else last
        self._known: dict[own.Mark, bytes] = {}
        #: By the kind of a mark, what stands for it at all records alike …
        self._of_all: Mapping[str, Callable[..., Any]] = {
            "licence": lambda: licence,
            "municipality": joined.municipality_of,
            "municipality_at": self._municipality_at,
            "parent": self._parent,
            "reference": joined.reference,
            "source": lambda: dict(source),
        }
        #: … and what at one alone.
        self._of_head: Mapping[str, Callable[..., bytes]] = {
            "address": self._address,
            "below": self._below,
            "freshness": self._freshness,
            "hours": self._hours,
            "local": self._local,
            "references": self._references,
            "shown": self._shown,
            "translations": self._translations,
        }

    def summary(self, head: Head) -> dict[str, Any]:
        """Return what a list tells of an item."""
        return dict(json.loads(self.written(head, whole=False)))

    def full(self, head: Head) -> dict[str, Any]:
        """Return all that the public may know of an item."""
        return dict(json.loads(self.written(head, whole=True)))

    def written(self, head: Head, whole: bool) -> bytes:
        """Return the JSON of an item: all of it, or what a list tells."""
        return self._filled(self._kept(head, whole) or self._made(head, whole), head)

    def _made(self, head: Head, whole: bool) -> Parts:
        half = own.whole if whole else own.brief
        return parts_of(half(head, self.joined.record(head)))

    def _filled(self, parts: Parts, head: Head) -> bytes:
        return b"".join(
            [
                part if isinstance(part, bytes) else self._for(part, head)
                for part in parts
            ]
        )

    def _for(self, mark: own.Mark, head: Head) -> bytes:
        of_head = self._of_head.get(mark[0])
        if of_head is not None:
            return of_head(head, *mark[1:])
        known = self._known.get(mark)
        if known is None:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            known = json_bytes(self._of_all[mark[0]](*mark[1:]))
            self._known[mark] = known
        return known

    def _parent(self, path: str) -> dict[str, str] | None:
        parent = self.joined.view.by_path(path)
        return self.joined.reference_to(parent) if parent else None

    def _address(self, head: Head) -> bytes:
        return json_bytes(self.joined.address(head))

    def _below(self, head: Head, path: str) -> bytes:
        return json_bytes(self.joined.base_url + path)

    def _translations(self, head: Head) -> bytes:
        if head.id not in self._last:
            self._last.clear()
            self._last[head.id] = json_bytes(self.joined.translations(head.id))
        return self._last[head.id]

    def _freshness(self, head: Head, source_language: str, made_from: str) -> bytes:
        now = self.joined.revision(head.id, source_language)
        return json_bytes("source" if now is None else compared(made_from, now))

    def _references(self, head: Head, *item_ids: str) -> bytes:
        found = [self._for(("reference", item_id), head) for item_id in item_ids]
        return b"[" + b",".join([told for told in found if told != NOBODY]) + b"]"

    def _sees(self, whose: str | None, head: Head) -> bool:
        """Tell whether the public sees those on whom it depends."""
        return whose is own.ALWAYS or self._for(("reference", whose), head) != NOBODY

    def _shown(self, head: Head, *rows: tuple[str | None, Parts]) -> bytes:
        told = [self._filled(part, head) for who, part in rows if self._sees(who, head)]
        return b"[" + b",".join(told) + b"]"

    def _hours(self, head: Head, *rows: tuple[str | None, str, str]) -> bytes:
        told = {key: osm for who, key, osm in rows if self._sees(who, head)}
        return json_bytes(told)

    def _local(self, head: Head) -> bytes:
        found = self.joined.view.referring(head.id, head.language)
        local = [part for part in found if part.type == "local_information"]
        return json_bytes([self._local_reference(part) for part in local])

    def _local_reference(self, head: Head) -> dict[str, Any]:
        return {
            **self.joined.reference_to(head),
            "municipality": self._municipality_at(head.parent),
        }

    def _municipality_at(self, path: str) -> dict[str, str]:
        """Return the municipality whose section is at a path."""
        section = self.joined.view.by_path(path)
        numbers = section.facet("municipality") if section else ()
        return self.joined.municipality_of(next(iter(numbers), ""))

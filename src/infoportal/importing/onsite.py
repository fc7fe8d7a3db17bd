"""What is on the site already, as the record store knows it."""

from collections import defaultdict
from infoportal.importing.source import digest
from infoportal.records.store import record_store
from infoportal.records.values import Head
from typing import Any


Key = tuple[str, str]


class OnSite:
    """The portal's items by identity and language."""

    def __init__(self, portal: Any) -> None:
        self.portal = portal
        self.store = record_store(portal)
        self.heads: dict[str, dict[str, Head]] = defaultdict(dict)
        self.by_path: dict[str, Head] = {}
        for head in self.store.heads():
            self.heads[head.id][head.language] = head
            self.by_path[head.path] = head
        self._objects: dict[Key, Any] = {}

    def keys(self) -> dict[Key, str]:
        """Give the identities by type and id."""
        return {
            (head.type, head.cid): item_id
            for item_id, languages in self.heads.items()
            for head in languages.values()
        }

    def languages(self, item_id: str) -> list[str]:
        """Give the languages in which an item stands."""
        return list(self.heads[item_id]) if item_id in self.heads else []

    def mark(self, item_id: str, language: str) -> str:
        """Give a hash that moves with everything that can be edited.

        It is read from the record, so that an unchanged item wakes no object.
        """
        values = self.store.peek(item_id, language)
        return digest(values) if values is not None else ""

    def get(self, item_id: str, language: str) -> Any:
        """Give an object, None when there is none."""
        key = (item_id, language)
        if key not in self._objects:
            head = self.heads.get(item_id, {}).get(language)
            if head is None:
                return None
            path = head.path.lstrip("/")
            self._objects[key] = self.portal.unrestrictedTraverse(path)
        return self._objects[key]

    def put(self, item_id: str, language: str, obj: Any) -> None:
        """Remember an object that was just made."""
        self._objects[(item_id, language)] = obj

    def parent_id(self, item_id: str) -> str:
        """Give the identity of what holds an item, '' for the language folder."""
        for head in self.heads.get(item_id, {}).values():
            parent = self.by_path.get(head.parent)
            return parent.id if parent else ""
        return ""

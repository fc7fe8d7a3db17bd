"""What the last import left: the hashes of every field, in the file and on the site."""

from BTrees.OOBTree import OOBTree
from collections.abc import Iterator
from infoportal.importing.plan import Imported
from persistent import Persistent
from typing import Any
from zope.annotation.interfaces import IAnnotations


KEY = "infoportal.importing"

Fields = dict[str, tuple[str, str]]


class Entry(Persistent):
    """One item as it was imported.

    ``fingerprint`` stands for its files, ``marks`` for its languages on the site;
    ``fields`` maps a language ('' for the shared ones) to hashes by field.
    """

    def __init__(
        self,
        item_id: str,
        fingerprint: str,
        marks: dict[str, str],
        fields: dict[str, Fields],
    ) -> None:
        self.item_id = item_id
        self.fingerprint = fingerprint
        self.marks = marks
        self.fields = fields

    def imported(self, language: str, name: str) -> Imported | None:
        """Give what is known of one field."""
        hashes = self.fields.get(language, {}).get(name)
        return Imported(*hashes) if hashes else None


class Manifest(Persistent):
    """The entries by ``<type>/<id>``."""

    def __init__(self) -> None:
        self._entries = OOBTree()

    def get(self, key: str) -> Entry | None:
        """Give the entry of an item."""
        return self._entries.get(key)

    def put(self, key: str, entry: Entry) -> None:
        """Keep the entry of an item."""
        self._entries[key] = entry

    def remove(self, key: str) -> None:
        """Forget an item."""
        self._entries.pop(key, None)

    def items(self) -> Iterator[tuple[str, Entry]]:
        """Yield all entries."""
        yield from self._entries.items()


def manifest(portal: Any) -> Manifest:
    """Give the portal's manifest; made, but not yet kept, when there is none."""
    kept = IAnnotations(portal).get(KEY)
    return Manifest() if kept is None else kept


def keep(portal: Any, kept: Manifest) -> None:
    """Keep a manifest in the site, once."""
    annotations = IAnnotations(portal)
    if KEY not in annotations:
        annotations[KEY] = kept

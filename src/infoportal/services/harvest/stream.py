"""An answer that is read while it is sent, from a connection of its own.

Zope closes a request's connection to the database before its answer is sent. A
connection sees the database as it was when it was opened, whatever is written
meanwhile: a dump is of one moment.
"""

from collections.abc import Callable
from collections.abc import Generator
from collections.abc import Mapping
from infoportal.records.joined import Joined
from infoportal.records.overview import Overview
from infoportal.records.present import Presenter
from infoportal.records.store import Record
from infoportal.records.store import RecordStore
from infoportal.records.values import Head
from infoportal.services.harvest.asking import LISTS
from transaction import TransactionManager
from typing import Any
from zope.interface import implementer
from ZPublisher.Iterators import IUnboundStreamIterator


#: Bytes that are gathered before they are sent.
PIECE = 64 * 1024
#: Records that are in memory at once.
MOST_AWAKE = 500


class Snapshot:
    """A store of records as it is now, until it is closed."""

    def __init__(self, store: RecordStore) -> None:
        database = store._p_jar.db()
        self._connection = database.open(transaction_manager=TransactionManager())
        self.store: RecordStore = self._connection.get(store._p_oid)
        self._awake: dict[tuple[str, str], Record | None] = {}

    def peek(self, item_id: str, language: str) -> Mapping[str, Any] | None:
        """Return a record's values, to read and let go."""
        key = (item_id, language)
        if key not in self._awake:
            if len(self._awake) >= MOST_AWAKE:
                self._rest()
            self._awake[key] = self.store.record(*key)
        record = self._awake[key]
        return None if record is None else record.values

    def _rest(self) -> None:
        """Give back the memory of what has been read."""
        for record in self._awake.values():
            if record is not None:
                record._p_deactivate()
        self._awake.clear()

    def close(self) -> None:
        """Give the connection back; once is enough."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._rest()
            connection.close()


class JoinedOnce(Joined):
    """Looks up an item's translations once for all its languages."""

    #: Shared by the languages of a dump: the item, and what was found.
    last: dict[str, dict[str, str]]

    def translations(self, item_id: str) -> dict[str, str]:
        """Return ``{language: address}`` of all public translations."""
        if item_id not in self.last:
            self.last.clear()
            self.last[item_id] = super().translations(item_id)
        return self.last[item_id]


@implementer(IUnboundStreamIterator)
class Dump:
    """Lines of JSON in pieces; the server closes it, also when nobody reads on."""

    def __init__(
        self,
        snapshot: Snapshot,
        view: Overview,
        languages: list[str],
        base_url: str,
        source: Mapping[str, str],
        licence: str,
        write: Callable[[Any], bytes],
    ) -> None:
        self._snapshot = snapshot
        self._view = view
        self._write = write
        last: dict[str, dict[str, str]] = {}
        self._presenters = {}
        for code in languages:
            joined = JoinedOnce(view, snapshot.peek, code, base_url)
            joined.last = last
            self._presenters[code] = Presenter(joined, source, licence)
        self._pieces = self._gathered()

    def __iter__(self) -> "Dump":
        return self

    def __next__(self) -> bytes:
        return next(self._pieces)

    def close(self) -> None:
        """Stop reading."""
        self._pieces.close()
        self._snapshot.close()

    def _gathered(self) -> Generator[bytes, None, None]:
        piece = bytearray()
        for head in self._heads():
            record = self._presenters[head.language].full(head)
            piece += self._write(record) + b"\n"
            if len(piece) >= PIECE:
                yield bytes(piece)
                piece.clear()
        if piece:
            yield bytes(piece)

    def _heads(self) -> list[Head]:
        """Return what is told, an item's languages together.

        So what they share is looked up once, and records are read as they lie.
        """
        heads = (
            head
            for type_name in LISTS
            for language in self._presenters
            for head in self._view.heads(type_name, language)
        )
        return sorted(heads, key=lambda head: (head.id, head.language))

"""An answer that is read while it is sent, from a connection of its own.

Zope closes a request's connection to the database before its answer is sent. A
connection sees the database as it was when it was opened, whatever is written
meanwhile: a dump is of one moment.
"""

from collections.abc import Callable
from collections.abc import Generator
from collections.abc import Iterator
from collections.abc import Mapping
from infoportal.records.joined import Joined
from infoportal.records.overview import Overview
from infoportal.records.present import Presenter
from infoportal.records.store import RecordStore
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
        self._awake: list[tuple[str, str]] = []

    def peek(self, item_id: str, language: str) -> Mapping[str, Any] | None:
        """Return a record's values, to read and let go."""
        if len(self._awake) >= MOST_AWAKE:
            self.store.rest(self._awake)
            self._awake.clear()
        self._awake.append((item_id, language))
        return self.store.peek(item_id, language)

    def close(self) -> None:
        """Give the connection back; once is enough."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self.store.rest(self._awake)
            connection.close()


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
        self._presenters = [
            Presenter(Joined(view, snapshot.peek, code, base_url), source, licence)
            for code in languages
        ]
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
        for presenter in self._presenters:
            for record in self._records(presenter):
                piece += self._write(record) + b"\n"
                if len(piece) >= PIECE:
                    yield bytes(piece)
                    piece.clear()
        if piece:
            yield bytes(piece)

    def _records(self, presenter: Presenter) -> Iterator[dict[str, Any]]:
        language = presenter.joined.language
        for type_name in LISTS:
            for head in self._view.heads(type_name, language):
                yield presenter.full(head)

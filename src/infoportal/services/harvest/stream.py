"""An answer that is read while it is sent, from a connection of its own.

Zope closes a request's connection to the database before its answer is sent.
"""

from collections.abc import Generator
from collections.abc import Iterable
from collections.abc import Mapping
from infoportal.records.joined import Joined
from infoportal.records.overview import Overview
from infoportal.records.present import Presenter
from infoportal.records.store import RecordStore
from infoportal.records.values import Head
from infoportal.services.harvest.asking import LISTS
from transaction import TransactionManager
from ZODB.utils import p64
from ZODB.utils import u64
from zope.interface import implementer
from ZPublisher.Iterators import IUnboundStreamIterator


#: Bytes that are gathered before they are sent.
PIECE = 64 * 1024
#: Records that the storage is asked for at once; behind them memory is given back.
AT_ONCE = 200


class Snapshot:
    """A store of records as a request sees it, whatever is written meanwhile.

    It is the store of the last transaction that changed it, read from a historical
    connection: ZODB keeps those apart, so that none of them, and no index that it
    would make, is left to the requests that come.
    """

    def __init__(self, store: RecordStore) -> None:
        store.changes._p_activate()
        at, database = store.changes._p_serial, store._p_jar.db()
        self._connection = database.open(
            transaction_manager=TransactionManager(), at=at
        )
        self._before = p64(u64(at) + 1)
        # ZEO's storage has it (ZODB's IPrefetchStorage), others need it not.
        self._prefetch = getattr(database.storage, "prefetch", None)
        self.store: RecordStore = self._connection.get(store._p_oid)

    def expect(self, heads: Iterable[Head]) -> None:
        """Let the storage send what will be read, without waiting for it."""
        if self._prefetch is not None:
            items = dict.fromkeys(head.id for head in heads)
            self._prefetch(self.store.oids(items), self._before)

    def rest(self) -> None:
        """Give back the memory of what has been read."""
        self._connection.cacheMinimize()

    def close(self) -> None:
        """Give the connection back; once is enough."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.cacheMinimize()
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
    ) -> None:
        self._snapshot = snapshot
        self._view = view
        store = snapshot.store
        last: dict[str, bytes] = {}
        self._presenters = {
            code: Presenter(
                Joined(view, store.peek, code, base_url),
                source,
                licence,
                store.half,
                last,
            )
            for code in languages
        }
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
        heads = self._heads()
        for start in range(0, len(heads), AT_ONCE):
            if start == 0:
                self._snapshot.expect(heads[:AT_ONCE])
            self._snapshot.expect(heads[start + AT_ONCE : start + 2 * AT_ONCE])
            for head in heads[start : start + AT_ONCE]:
                piece += self._presenters[head.language].written(head, whole=True)
                piece += b"\n"
                if len(piece) >= PIECE:
                    yield bytes(piece)
                    piece.clear()
            self._snapshot.rest()
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

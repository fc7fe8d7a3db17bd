"""What a transaction has done to what the public sees: the rows that it adds."""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from infoportal.journal.rows import CREATED
from infoportal.journal.rows import DELETED
from infoportal.journal.rows import HIDDEN
from infoportal.journal.rows import Key
from infoportal.journal.rows import MOVED
from infoportal.journal.rows import UPDATED
from infoportal.journal.rows import WITHDRAWN
from infoportal.journal.spans import NEVER
from infoportal.journal.spans import Period
from infoportal.journal.spans import period
from infoportal.records.values import Head
from typing import NamedTuple
from typing import Protocol


At = Callable[[str], Head | None]
#: What of a head decides whether the public sees it and what lies below it.
DECIDES = ("state", "effective", "expires", "path")


class Heads(Protocol):
    """The heads as the transaction leaves them."""

    def head(self, key: Key) -> Head | None:
        """Return the head of a key."""

    def at(self, path: str) -> Head | None:
        """Return the head at a path."""

    def below(self, path: str) -> Iterable[Head]:
        """Return the heads below a path."""


class Note(NamedTuple):
    """A change; ``known`` is the head that the public has seen, if any has been."""

    key: Key
    kind: str
    known: Head | None


class Noting:
    """Compares what was there with what is there now, at one moment."""

    def __init__(
        self,
        touched: Mapping[Key, Head | None],
        heads: Heads,
        languages: Iterable[str],
        now: str,
        formerly: Iterable[str] | None = None,
    ) -> None:
        """Compare.

        :param touched: the heads, as they were, of all that has been edited.
        :param languages: those that are on; ``formerly`` those that were.
        """
        self.touched = touched
        self.heads = heads
        self.languages = frozenset(languages)
        self.formerly = self.languages if formerly is None else frozenset(formerly)
        self.now = now
        self._former = {head.path: head for head in touched.values() if head}

    def notes(self) -> Iterator[Note]:
        """Yield the changes: of what was edited, then of what lies below it."""
        for key, old in self.touched.items():
            note = self._note(key, old, self.heads.head(key))
            if note is not None:
                yield note
        for head in self._beneath():
            yield self._note(key_of(head), head, head) or Note(
                key_of(head), HIDDEN, None
            )

    def _beneath(self) -> Iterator[Head]:
        """Yield what was not edited, but lies in something that opened or closed.

        Hidden things too: another transaction may publish one at the same time, and
        none of both sees that it goes with its parent.
        """
        seen: set[Key] = set(self.touched)
        for key, old in self.touched.items():
            new = self.heads.head(key)
            if not decides(old, new):
                continue
            paths = dict.fromkeys(h.path for h in (old, new) if h is not None)
            for head in (h for path in paths for h in self.heads.below(path)):
                if key_of(head) not in seen:
                    seen.add(key_of(head))
                    yield head

    def _note(self, key: Key, old: Head | None, new: Head | None) -> Note | None:
        former, present = self._formerly(old), self._presently(new)
        if present.holds(self.now):
            return Note(key, self._of_public(former, old, new), new)
        if former.has_begun(self.now):
            return Note(key, DELETED if new is None else WITHDRAWN, old)
        # Another transaction may open what this one lies in, but not this one itself.
        if new is None or new.state != "published":
            return None
        return Note(key, HIDDEN, None)

    def _of_public(self, former: Period, old: Head | None, new: Head | None) -> str:
        if old is None or new is None or not former.holds(self.now):
            return CREATED
        return MOVED if old.path != new.path else UPDATED

    def _formerly(self, head: Head | None) -> Period:
        if head is None or head.language not in self.formerly:
            return NEVER
        return period(chain(head, self._former_at))

    def _former_at(self, path: str) -> Head | None:
        return self._former.get(path) or self.heads.at(path)

    def _presently(self, head: Head | None) -> Period:
        if head is None or head.language not in self.languages:
            return NEVER
        return period(chain(head, self.heads.at))


def key_of(head: Head) -> Key:
    """Return identity and language of a head."""
    return (head.id, head.language)


def chain(head: Head, at: At) -> Iterator[Head | None]:
    """Yield a head and its parents up to, but without, the language folder."""
    yield head
    path = head.parent
    while path.count("/") > 1:
        yield at(path)
        path = path.rpartition("/")[0]


def decides(old: Head | None, new: Head | None) -> bool:
    """Tell whether an edit may show or hide what lies below."""
    if old is None or new is None:
        return True
    return any(getattr(old, name) != getattr(new, name) for name in DECIDES)

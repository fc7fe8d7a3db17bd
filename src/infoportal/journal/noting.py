"""What a transaction has done to what the public sees: the rows that it adds."""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from infoportal.journal.rows import CREATED
from infoportal.journal.rows import DATED
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
    """A change; ``known`` is the head that the public has seen, if any has been.

    ``before`` and ``after`` tell when the public sees it, ``went`` since when it does
    not any more.
    """

    key: Key
    kind: str
    known: Head | None = None
    before: Period = NEVER
    after: Period = NEVER
    went: str = ""


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
        for key, old in sorted(self.touched.items(), key=self._depth):
            note = self._note(key, old, self.heads.head(key))
            if note is not None:
                yield note
        for head in sorted(self._beneath(), key=lambda head: head.path.count("/")):
            yield self._note_below(key_of(head), head)

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
            kind = self._of_public(former, old, new)
            return Note(key, kind, new, former, present)
        if former.has_begun(self.now):
            kind = DELETED if new is None else WITHDRAWN
            went = min(self.now, former.end)
            return Note(key, kind, old, former, present, went)
        # Another transaction may open what this one lies in, but not this one itself.
        draft = new is None or new.state != "published"
        if draft and former == present:
            return None
        return Note(key, HIDDEN, None, former, present)

    def _depth(self, touched: tuple[Key, Head | None]) -> int:
        """Return how deep a thing lies: parents come first."""
        head = self.heads.head(touched[0]) or touched[1]
        return head.path.count("/") if head else 0

    def _note_below(self, key: Key, head: Head) -> Note:
        """Return what has come of what was not edited itself.

        A note of it follows that of its parent always: what has none was not seen.
        """
        note = self._note(key, head, head) or Note(key, HIDDEN)
        return note._replace(kind=DATED) if note.kind == UPDATED else note

    def _of_public(self, former: Period, old: Head | None, new: Head | None) -> str:
        if old is None or new is None or not former.holds(self.now):
            return CREATED
        return MOVED if old.path != new.path else UPDATED

    def _formerly(self, head: Head | None) -> Period:
        if head is None or head.language not in self.formerly:
            return NEVER
        return _real(period(chain(head, self._former_at)))

    def _former_at(self, path: str) -> Head | None:
        if path in self._former:
            return self._former[path]
        head = self.heads.at(path)
        # What was touched, and not there before, has come there with this edit.
        return None if head is None or key_of(head) in self.touched else head

    def _presently(self, head: Head | None) -> Period:
        if head is None or head.language not in self.languages:
            return NEVER
        return _real(period(chain(head, self.heads.at)))


def _real(found: Period) -> Period:
    """Return a period, or that of what the public never sees."""
    return found if found.begin < found.end else NEVER


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

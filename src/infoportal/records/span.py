"""What is remembered between two changes of what the public sees.

It hangs on the overview's index in memory, so it goes with every edit, and is begun
anew when a moment passes at which something appears or expires.
"""

from collections.abc import Callable
from collections.abc import Hashable
from typing import Any
from typing import TypeVar


T = TypeVar("T")
#: Pieces of pages in all languages are fewer; addresses that somebody makes up must
#: not fill the memory.
MOST_KEPT = 2000


class Span:
    """What stays the same until something appears, expires or is edited."""

    def __init__(self) -> None:
        #: Whether the public sees what lies at a path.
        self.known: dict[str, bool] = {}
        self._kept: dict[Hashable, Any] = {}

    def keep(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what was made once for a key, or make it."""
        if key not in self._kept:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            self._kept[key] = make()
        return self._kept[key]

"""What visitors have spent, in a small file that all web processes have in memory.

It has a place for some thousands of visitors; when there are more, who has been away
longest makes room. Processes do not wait for each other: of two requests at the very
same moment one may go uncounted, which a limit can bear.
"""

from pathlib import Path

import mmap
import os
import struct


NAME = "api-accounts"
#: The mark of a pseudonym, and a moment in seconds of the epoch.
ROW = struct.Struct("<Qd")
ROWS = 8192
#: Rows in which one visitor may stand.
NEAR = 8


class Accounts:
    """A moment for each visitor."""

    def __init__(self, folder: Path) -> None:
        """Open the file in a folder, made where it is missing."""
        descriptor = os.open(folder / NAME, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            # Opened again it keeps what is in it, as its length stays the same.
            os.ftruncate(descriptor, ROW.size * ROWS)
            self._rows = mmap.mmap(descriptor, ROW.size * ROWS)
        finally:
            os.close(descriptor)

    def get(self, who: str) -> float:
        """Return the moment kept for a pseudonym; 0 for none."""
        row, known = self._row(who)
        return ROW.unpack_from(self._rows, row)[1] if known else 0.0

    def put(self, who: str, moment: float) -> None:
        """Keep a moment for a pseudonym."""
        row, _known = self._row(who)
        ROW.pack_into(self._rows, row, mark(who), moment)

    def _row(self, who: str) -> tuple[int, bool]:
        """Return where a pseudonym stands, or may stand, and whether it does."""
        own = mark(who)
        oldest, earliest = 0, float("inf")
        for n in range(NEAR):
            row = (own + n) % ROWS * ROW.size
            other, moment = ROW.unpack_from(self._rows, row)
            if other == own:
                return row, True
            if moment < earliest:
                oldest, earliest = row, moment
        return oldest, False


def mark(who: str) -> int:
    """Return the number by which a pseudonym is known; never 0, which is nobody."""
    return int(who[:16], 16) or 1

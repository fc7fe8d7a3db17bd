"""Where attempts are counted: a small file that all web processes share.

A visitor stands in it by a pseudonym (``server/pseudonyms.py``).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from infoportal.feedback.limit import Attempt
from infoportal.feedback.limit import kept
from infoportal.feedback.limit import seconds_to_wait
from pathlib import Path
from typing import TextIO

import fcntl
import time


NAME = "feedback-attempts"


def attempts_file(folder: Path) -> Path:
    """Return the file in Zope's own folder of a data folder."""
    return folder / NAME


def attempt(path: Path, who: str, now: int | None = None) -> int:
    """Count an attempt; return 0, or after how many seconds there may be one.

    Who has to wait is not counted: trying again does not lengthen the wait.
    """
    with _opened(path) as file:
        # The clock is looked at in turn: a row of later would seem to be of the future.
        moment = int(time.time()) if now is None else now
        rows = kept(_read(file), moment)
        wait = seconds_to_wait(rows, who, moment)
        if not wait:
            rows.append(Attempt(moment, who))
        _write(file, rows)
    return wait


def forget(path: Path, now: int | None = None) -> None:
    """Drop what is too old to be remembered."""
    if not path.exists() or not path.stat().st_size:
        return
    with _opened(path) as file:
        moment = int(time.time()) if now is None else now
        before = _read(file)
        rows = kept(before, moment)
        if rows != before:
            _write(file, rows)


@contextmanager
def _opened(path: Path) -> Iterator[TextIO]:
    # To append: it is made where it is missing, and emptied only under the lock.
    with path.open("a+", encoding="ascii", errors="replace") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield file


def _read(file: TextIO) -> list[Attempt]:
    file.seek(0)
    rows = []
    for line in file:
        when, _space, who = line.strip().partition(" ")
        # A process that was killed may have left half a line.
        if when.isdigit():
            rows.append(Attempt(int(when), who))
    return rows


def _write(file: TextIO, rows: list[Attempt]) -> None:
    file.seek(0)
    file.truncate()
    file.writelines(f"{row.when} {row.who}\n" for row in rows)
    file.flush()

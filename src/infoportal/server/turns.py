"""Turns at writing: people share theirs, a long script has one alone.

Writing is optimistic: whoever commits second tries again. A script that writes
for seconds would lose against editors who save every moment, again and again.
So it asks for a turn alone after it has lost once; saving waits so long, reading
does not.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextlib import ExitStack
from infoportal.server.datafolder import DataFolder
from pathlib import Path

import fcntl
import time


LOOK_EVERY = 0.05


@contextmanager
def alone(folder: DataFolder) -> Iterator[None]:
    """Write alone: nobody new begins, and who has begun is waited for."""
    exclusive = fcntl.LOCK_EX
    with locked(folder.gate_lock, exclusive), locked(folder.turn_lock, exclusive):
        yield


@contextmanager
def among_others(folder: DataFolder, patience: float) -> Iterator[bool]:
    """Write beside others; tell whether the turn came within ``patience``."""
    end = time.monotonic() + patience
    with ExitStack() as held:
        got = False
        with ExitStack() as passing:
            if passing.enter_context(tried(folder.gate_lock, end)):
                got = held.enter_context(tried(folder.turn_lock, end))
        yield got


@contextmanager
def locked(path: Path, kind: int) -> Iterator[None]:
    """Hold a lock, however long it takes to get it."""
    with path.open("a") as lock:
        fcntl.flock(lock, kind)
        yield


@contextmanager
def tried(path: Path, end: float) -> Iterator[bool]:
    """Hold a shared lock if it is to be had before ``end``."""
    with path.open("a") as lock:
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() >= end:
                    yield False
                    return
                time.sleep(LOOK_EVERY)
            else:
                yield True
                return

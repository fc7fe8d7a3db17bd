"""Asks the storage server whether it lives, and never waits long for it."""

from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import ThreadPoolExecutor
from typing import Any


LONGEST_WAIT = 2.0


class StorageCheck:
    """Tells whether ``ask`` answers in time; one question at a time."""

    def __init__(self, ask: Callable[..., Any], seconds: float = LONGEST_WAIT) -> None:
        self.ask = ask
        self.seconds = seconds
        self.asked: Future[Any] | None = None
        self.pool = ThreadPoolExecutor(1, thread_name_prefix="storage-check")

    def __call__(self) -> bool:
        """Tell whether the storage answered just now."""
        # A question without an answer yet is not asked a second time.
        if self.asked is None or self.asked.done():
            self.asked = self.pool.submit(self.ask)
        try:
            return self.asked.exception(self.seconds) is None
        except TimeoutError:
            return False

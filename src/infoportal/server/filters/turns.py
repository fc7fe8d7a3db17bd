"""Lets a script that must write alone go first."""

from collections.abc import Callable
from collections.abc import Iterable
from contextlib import AbstractContextManager
from infoportal.server.filters.hostroot import Application
from infoportal.server.filters.proxies import Environ
from typing import Any

import threading


READING = ("GET", "HEAD", "OPTIONS")
PATIENCE = 60.0


class Turns:
    """Gives each request that may write a turn beside others.

    At most ``waiting`` of them wait at a time, so that threads are left for
    reading; the rest goes on at once and may have to try again.
    """

    def __init__(
        self,
        application: Application,
        turn: Callable[[float], AbstractContextManager[bool]],
        waiting: int,
    ) -> None:
        self.application = application
        self.turn = turn
        self.places = threading.BoundedSemaphore(waiting)

    def __call__(
        self, environ: Environ, start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        """Pass the request on, in its turn if it may write."""
        if environ["REQUEST_METHOD"] in READING:
            return self.application(environ, start_response)
        if not self.places.acquire(blocking=False):
            return self.application(environ, start_response)
        try:
            with self.turn(PATIENCE):
                return self.application(environ, start_response)
        finally:
            self.places.release()

"""``/@@health``: whether this portal can answer, for whoever watches it."""

from collections.abc import Callable
from collections.abc import Iterable
from infoportal.server.filters.hostroot import Application
from infoportal.server.filters.proxies import Environ
from typing import Any

import json


PATH = "/@@health"


class Health:
    """Answers for the watcher before Zope is asked."""

    def __init__(
        self, application: Application, storage: Callable[[], bool], version: str
    ) -> None:
        self.application = application
        self.storage = storage
        self.version = version

    def __call__(
        self, environ: Environ, start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        """Answer 200 when all is well and 503 when not."""
        if environ.get("PATH_INFO") != PATH:
            return self.application(environ, start_response)
        well = self.storage()
        state = {
            "status": "ok" if well else "unavailable",
            "web": "ok",
            "storage": "ok" if well else "unavailable",
            "version": self.version,
        }
        body = json.dumps(state).encode() + b"\n"
        headers = [
            ("Content-Type", "application/json"),
            ("Content-Length", str(len(body))),
            ("Cache-Control", "no-store"),
        ]
        start_response("200 OK" if well else "503 Service Unavailable", headers)
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [body]

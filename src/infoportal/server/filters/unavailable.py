"""A page in place of an error when the storage is away for a moment."""

from collections.abc import Callable
from collections.abc import Iterable
from infoportal.server.filters.hostroot import Application
from infoportal.server.filters.proxies import Environ
from typing import Any

import logging


RETRY_AFTER = "10"
logger = logging.getLogger("infoportal.server")


class Unavailable:
    """Answers 503 where the application raises one of ``faults``."""

    def __init__(
        self,
        application: Application,
        faults: tuple[type[Exception], ...],
        page: Callable[[Environ], str],
    ) -> None:
        self.application = application
        self.faults = faults
        self.page = page

    def __call__(
        self, environ: Environ, start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        """Pass the request on; answer 503 if that fails for a passing reason."""
        asked = environ.get("PATH_INFO", "")
        try:
            return self.application(environ, start_response)
        except self.faults as fault:
            logger.warning("%s: %s: %s", asked, type(fault).__name__, fault)
        body = self.page({**environ, "PATH_INFO": asked}).encode()
        headers = [
            ("Content-Type", "text/html; charset=utf-8"),
            ("Content-Length", str(len(body))),
            ("Cache-Control", "no-store"),
            ("Retry-After", RETRY_AFTER),
        ]
        start_response("503 Service Unavailable", headers)
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [body]

"""An answer in place of an error that nothing further in has answered."""

from collections.abc import Callable
from collections.abc import Iterable
from infoportal.server.filters.hostroot import Answer
from infoportal.server.filters.hostroot import Application
from infoportal.server.filters.hostroot import respond
from infoportal.server.filters.proxies import Environ
from typing import Any

import logging


#: Gives the status of a fault; 0: it is left to who asks.
Judge = Callable[[Exception], int]

logger = logging.getLogger("infoportal.server")


class Faults:
    """Answers what the application could not: by then its database may be broken."""

    def __init__(
        self,
        application: Application,
        faults: tuple[type[Exception], ...],
        judge: Judge,
        answer: Answer,
    ) -> None:
        self.application = application
        self.faults = faults
        self.judge = judge
        self.answer = answer

    def __call__(
        self, environ: Environ, start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        """Pass the request on; answer its fault, and write ours to the log."""
        asked = environ.get("PATH_INFO", "")
        try:
            return self.application(environ, start_response)
        except self.faults as fault:
            status = self.judge(fault)
            if not status:
                raise
            if status == 503:
                logger.warning("%s: %s: %s", asked, type(fault).__name__, fault)
            elif status >= 500:
                logger.exception("%s: no page could be made", asked)
        known = {**environ, "PATH_INFO": asked}
        return respond(known, start_response, status, self.answer)

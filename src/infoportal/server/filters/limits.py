"""Asks a visitor who asks the API too often to wait: 429 (RFC 6585).

It costs next to nothing, so that one who does not listen costs the others nothing.
"""

from collections.abc import Callable
from collections.abc import Iterable
from infoportal.server.accounts import Accounts
from infoportal.server.filters.hostroot import Answer
from infoportal.server.filters.hostroot import Application
from infoportal.server.filters.hostroot import respond
from infoportal.server.filters.proxies import Environ
from infoportal.server.pseudonyms import pseudonym
from infoportal.server.visitor import asks_the_api
from infoportal.services.limits import cost_of
from infoportal.services.limits import spend
from ipaddress import ip_address
from math import ceil
from typing import Any

import time


class Limits:
    """Counts what each address asks of the API, pages not."""

    def __init__(
        self,
        application: Application,
        accounts: Accounts,
        answer: Answer,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.application = application
        self.accounts = accounts
        self.answer = answer
        self.clock = clock

    def __call__(
        self, environ: Environ, start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        """Pass the request on, or ask to wait."""
        wait = self._wait(environ)
        if not wait:
            return self.application(environ, start_response)
        told = [("Retry-After", str(wait)), ("Access-Control-Allow-Origin", "*")]
        told.append(("Access-Control-Expose-Headers", "Retry-After"))
        return respond(environ, start_response, 429, self.answer, told)

    def _wait(self, environ: Environ) -> int:
        address = environ.get("REMOTE_ADDR", "")
        if not asks_the_api(environ) or is_own(address):
            return 0
        who = pseudonym(address)
        cost = cost_of(environ.get("PATH_INFO", ""))
        before = self.accounts.get(who)
        after, wait = spend(before, self.clock(), cost)
        if after != before:
            self.accounts.put(who, after)
        return ceil(wait)


def is_own(address: str) -> bool:
    """Tell whether a request comes from this machine, so from whoever keeps it."""
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False

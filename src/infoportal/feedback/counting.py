"""Counts what a visitor sends, in the data folder that all web processes share."""

from App.config import getConfiguration
from infoportal import logger
from infoportal.feedback.attempts import attempt
from infoportal.feedback.attempts import attempts_file
from infoportal.server.pseudonyms import pseudonym
from pathlib import Path
from typing import Any


def count(request: Any) -> int:
    """Count an attempt of the one who asks; return how many seconds they must wait.

    The server's filters have put the visitor's own address in place of a trusted
    proxy's. Zope runs a request again when its writing met another's; that comes
    at the commit, so what is run again was counted the first time.
    """
    folder = Path(getattr(getConfiguration(), "clienthome", "") or "")
    if request.retry_count or not folder.is_dir():
        return 0  # counted already; or no data folder of ours, as in a test
    try:
        who = pseudonym(request.environ.get("REMOTE_ADDR", ""))
        return attempt(attempts_file(folder), who)
    except OSError as fault:
        # A full disk should not shut people out as well.
        logger.error("feedback is not counted: %s", fault.strerror)
        return 0

"""Counts what a visitor sends, in the data folder that all web processes share."""

from App.config import getConfiguration
from infoportal import logger
from infoportal.feedback.attempts import attempt
from infoportal.feedback.attempts import attempts_file
from infoportal.feedback.attempts import visitor
from pathlib import Path
from typing import Any


#: Set in the environment, of which a request that is tried again is made.
MARK = "INFOPORTAL_COUNTED"


def count(request: Any) -> int:
    """Count an attempt of the one who asks; return how many seconds they must wait.

    The server's filters have put the visitor's own address in place of a trusted
    proxy's.
    """
    folder = Path(getattr(getConfiguration(), "clienthome", "") or "")
    if MARK in request.environ or not folder.is_dir():
        return 0  # counted already; or no data folder of ours, as in a test
    try:
        who = visitor(request.environ.get("REMOTE_ADDR", ""))
        wait = attempt(attempts_file(folder), who)
    except OSError as fault:
        # A full disk should not shut people out as well.
        logger.error("feedback is not counted: %s", fault.strerror)
        return 0
    if not wait:
        request.environ[MARK] = "1"
    return wait

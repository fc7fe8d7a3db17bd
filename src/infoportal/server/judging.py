"""What an error that leaves Zope unanswered comes to."""

from http import HTTPStatus
from traceback import walk_tb
from transaction.interfaces import TransientError
from zExceptions import HTTPException
from ZPublisher.HTTPRequest import HTTPRequest


READING = HTTPRequest.processInputs.__code__


def status_of(fault: Exception) -> int:
    """Return the status to answer with; 0 for what Zope answers.

    The storage that is away for a moment raises what would pass on another try.
    What cannot be read is the sender's fault, whatever reading it raises:
    ``?number:int=many`` is a plain ``ValueError``.
    """
    if isinstance(fault, TransientError):
        return 503
    if isinstance(fault, HTTPException):
        status = int(fault.getStatus())
        known = status >= 400 and status in {one.value for one in HTTPStatus}
        return status if known else 0
    return 400 if is_unreadable(fault) else 500


def is_unreadable(fault: Exception) -> bool:
    """Tell whether a fault came up while the request was being read."""
    return any(frame.f_code is READING for frame, _ in walk_tb(fault.__traceback__))

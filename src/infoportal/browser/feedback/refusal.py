"""Why a message is not taken at this moment; what was typed is kept."""

from dataclasses import dataclass
from infoportal import _
from infoportal.feedback.model import HELPED
from infoportal.feedback.model import MESSAGE
from typing import Any
from urllib.parse import urlsplit
from zope.i18nmessageid import Message


#: A field that people do not see: programs that fill in everything fill it in too.
TRAP = "homepage"

ROBOT = _(
    "feedback_refused_robot",
    default="A field that people do not see was filled in, so nothing was sent. If "
    "you are a person, send it again.",
)
ELSEWHERE = _(
    "feedback_refused_elsewhere",
    default="This came from another site, so nothing was sent. Read what it says, "
    "and send it again.",
)
EMPTY = _("feedback_refused_empty", default="Choose yes or no, or write a message.")


@dataclass(frozen=True)
class Refusal:
    """What is told, with which status, and whether waiting helps."""

    message: Message
    status: int
    seconds: int = 0


def too_many(seconds: int) -> Refusal:
    """Return the refusal for who has to wait."""
    minutes = max(1, -(-seconds // 60))
    message = _(
        "feedback_refused_many",
        default="Many messages have come from your network in a short time. Wait "
        "${minutes} min and send it again.",
        mapping={"minutes": minutes},
    )
    return Refusal(message, 429, seconds)


def refused(form: dict[str, Any], origin: str, host: str) -> Refusal | None:
    """Return why what was sent is not looked at; None if it is.

    ``origin`` is what the browser says of where the form was, '' if nothing;
    ``host`` is ours.
    """
    if form.get(TRAP):
        return Refusal(ROBOT, 400)
    if origin and host_of(origin) != host.lower():
        return Refusal(ELSEWHERE, 403)
    return None


def origin_of(origin: str, referrer: str) -> str:
    """Return where a form was sent from, '' where the browser does not tell."""
    return origin if origin not in ("", "null") else referrer


def host_of(address: str) -> str:
    """Return host and port of an address in small letters; '?' for no address."""
    try:
        return urlsplit(address).netloc.lower() or "?"
    except ValueError:
        return "?"


def says_nothing(fields: dict[str, Any]) -> bool:
    """Tell whether there is neither an answer nor a message."""
    return not fields.get(HELPED) and not (fields.get(MESSAGE) or "").strip()

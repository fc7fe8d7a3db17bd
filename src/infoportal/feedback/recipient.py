"""Who answers for a page: never what the visitor says, always what editors set."""

from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from infoportal.feedback.subject import Subject
from infoportal.records.values import Head
from typing import Any

import re


#: Written with care for mail headers: one plain address, nothing beside it.
ADDRESS = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
    r"@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
    r"(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+"
)
LONGEST = 254
#: Languages that those who answer are written in, the first one by default.
OFFICIAL = ("fi", "sv")

Peek = Callable[[str, str], Mapping[str, Any] | None]


@dataclass(frozen=True)
class Recipient:
    """Where a message goes, and in which language it is introduced."""

    address: str
    language: str


def is_address(text: object) -> bool:
    """Tell whether a text is one e-mail address and nothing else."""
    return isinstance(text, str) and len(text) <= LONGEST and bool(_whole(text))


def _whole(text: str) -> re.Match[str] | None:
    return ADDRESS.fullmatch(text)


def recipient_of(
    subject: Subject, peek: Peek, otherwise: tuple[str, ...]
) -> Recipient | None:
    """Return who answers for a page: its municipality, the page's own contact, else
    the first good address of ``otherwise``; None where there is none at all.
    """
    local = _fields(subject.municipality, peek)
    if is_address(local.get("feedback_email")):
        return Recipient(local["feedback_email"], _official(local))
    own = _fields(subject.head, peek).get("feedback_contact")
    for address in (own, *otherwise):
        if is_address(address):
            return Recipient(str(address), OFFICIAL[0])
    return None


def _fields(head: Head | None, peek: Peek) -> Mapping[str, Any]:
    record = None if head is None else peek(head.id, head.language)
    return record["fields"] if record else {}


def _official(fields: Mapping[str, Any]) -> str:
    spoken = fields.get("official_languages") or ()
    return next((code for code in spoken if code in OFFICIAL), OFFICIAL[0])

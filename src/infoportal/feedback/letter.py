"""The mail that brings a visitor's message to who answers for the page."""

from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formataddr
from infoportal import _
from infoportal.feedback.recipient import is_address
from infoportal.feedback.recipient import Recipient
from typing import Any

import re


LONGEST_TITLE = 150
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u2028\u2029]+")
PAGE = _("feedback_mail_page", default="Page")
ADDRESS = _("feedback_mail_address", default="Address")
LANGUAGE = _("feedback_mail_language", default="Language of the visitor")
HELPED = _("feedback_mail_helped", default="Did the page help")
MESSAGE = _("feedback_mail_message", default="Message")
ANSWER = _(
    "feedback_mail_answer",
    default="The visitor hopes for an answer: reply to this mail.",
)
NO_ANSWER = _(
    "feedback_mail_no_answer",
    default="The visitor gave no e-mail address, so you cannot answer.",
)

Translate = Callable[[Any], str]


@dataclass(frozen=True)
class Told:
    """What a visitor said of a page, as plain texts."""

    title: str
    url: str
    language: str
    helped: str
    message: str
    email: str = ""
    more: tuple[tuple[str, str], ...] = ()


def one_line(text: str, longest: int = LONGEST_TITLE) -> str:
    """Return a text that may stand in a header: one line, not too long."""
    return " ".join(CONTROL.sub(" ", text).split())[:longest]


def letter(
    told: Told, to: Recipient, sender: tuple[str, str], translate: Translate
) -> EmailMessage:
    """Return the mail in plain text; ``sender`` is name and address of the portal."""
    mail = EmailMessage()
    subject = _(
        "feedback_mail_subject",
        default="Feedback on the page: ${title}",
        mapping={"title": told.title},
    )
    mail["Subject"] = one_line(translate(subject))
    mail["From"] = formataddr((one_line(sender[0]), sender[1]))
    mail["To"] = to.address
    answerable = is_address(told.email)
    if answerable:
        mail["Reply-To"] = told.email
    text = "\n".join(_lines(told, answerable, translate))
    mail.set_content(text, charset="utf-8", cte="base64")
    return mail


def _lines(told: Told, answerable: bool, translate: Translate) -> list[str]:
    facts = [
        (translate(PAGE), told.title),
        (translate(ADDRESS), told.url),
        (translate(LANGUAGE), told.language),
        (translate(HELPED), told.helped),
        *told.more,
    ]
    return [
        *(
            f"{one_line(name)}: {one_line(value, 2000)}"
            for name, value in facts
            if value
        ),
        "",
        f"{translate(MESSAGE)}:",
        CONTROL.sub(" ", told.message.replace("\r\n", "\n").replace("\r", "\n")),
        "",
        translate(ANSWER if answerable else NO_ANSWER),
        "",
    ]

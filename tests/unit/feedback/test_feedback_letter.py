"""What the mail says, and that nobody writes into its headers."""

from email import message_from_bytes
from email.policy import SMTP
from infoportal.feedback.letter import letter
from infoportal.feedback.letter import one_line
from infoportal.feedback.letter import Told
from infoportal.feedback.recipient import Recipient

import dataclasses
import pytest


TOLD = Told(
    title="Vuokra-asunto",
    url="https://portal.example/fi/housing/renting",
    language="arabia",
    helped="Ei",
    message="هل يمكنني؟\nÄiti, 中文.",
    email="visitor@example.org",
)
SENDER = ("Infoportaali", "portal@site.example")


def mail(told=TOLD, sender=SENDER):
    """Return the mail as a mail program reads it from the wire."""
    to = Recipient("town@oulu.example", "fi")

    def english(message):
        text = message.default
        for name, value in (message.mapping or {}).items():
            text = text.replace("${" + name + "}", value)
        return text

    made = letter(told, to, sender, english)
    wire = made.as_string().encode("ascii")
    return message_from_bytes(wire, policy=SMTP)


def test_it_tells_all():
    made = mail()
    assert made["To"] == "town@oulu.example"
    assert made["From"] == "Infoportaali <portal@site.example>"
    assert made["Reply-To"] == "visitor@example.org"
    assert made["Subject"] == "Feedback on the page: Vuokra-asunto"
    assert made.get_content_type() == "text/plain"
    assert made.get_content_charset() == "utf-8"
    assert made.get_content().splitlines() == [
        "Page: Vuokra-asunto",
        "Address: https://portal.example/fi/housing/renting",
        "Language of the visitor: arabia",
        "Did the page help: Ei",
        "",
        "Message:",
        "هل يمكنني؟",
        "Äiti, 中文.",
        "",
        "The visitor hopes for an answer: reply to this mail.",
    ]


@pytest.mark.parametrize(
    "email", ["", "nobody", "a@b.fi\r\nBcc: c@d.fi", "a@b.fi, c@d.fi", "x <a@b.fi>"]
)
def test_an_answer_goes_to_a_good_address_alone(email):
    made = mail(dataclasses.replace(TOLD, email=email))
    assert "Reply-To" not in made
    assert made["Bcc"] is None
    assert "you cannot answer" in made.get_content()


@pytest.mark.parametrize("sign", ["\r\n", "\n", "\r", "\x0b", "\u2028", "\x00"])
def test_titles_and_names_stay_in_their_line(sign):
    evil = f"Page{sign}Bcc: c@d.fi{sign}{sign}Body"
    made = mail(dataclasses.replace(TOLD, title=evil), (evil, SENDER[1]))
    assert made["Bcc"] is None
    assert made["Subject"] == "Feedback on the page: Page Bcc: c@d.fi Body"
    assert made["To"] == "town@oulu.example"
    assert made["From"].addresses[0].addr_spec == SENDER[1]
    assert made.get_content().splitlines()[0] == "Page: Page Bcc: c@d.fi Body"


def test_a_message_cannot_look_like_headers():
    made = mail(dataclasses.replace(TOLD, message="\r\n\r\nSubject: x\r\n.\r\nQUIT"))
    assert made["Subject"].startswith("Feedback")
    assert "Subject: x" in made.get_content()


def test_what_was_not_said_is_not_told():
    text = mail(dataclasses.replace(TOLD, helped="")).get_content()
    assert "Did the page help" not in text


def test_fields_that_editors_added_are_told():
    told = dataclasses.replace(TOLD, more=(("Kaupunginosa", "Kiiminki\r\nX: y"),))
    assert "Kaupunginosa: Kiiminki X: y\n" in mail(told).get_content()


def test_a_line_has_an_end():
    assert len(one_line("a" * 999)) == 150

"""A mail server on loopback that keeps what it gets, and can fail."""

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import Envelope
from aiosmtpd.smtp import Session
from aiosmtpd.smtp import SMTP
from collections.abc import Callable
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default


ACCEPTED = "250 OK"
REFUSED = "554 No"


class MailServer:
    """What came, and what is answered; ``look`` is called while a mail comes in."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.recipients: list[list[str]] = []
        self.answer = ACCEPTED
        self.look: Callable[[], None] = lambda: None

    async def handle_DATA(
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        """Take a mail as a server does that speaks SMTP."""
        self.look()
        if self.answer == ACCEPTED:
            content = envelope.original_content or b""
            self.mails.append(message_from_bytes(content, policy=default))
            self.recipients.append(list(envelope.rcpt_tos))
        return self.answer


@contextmanager
def mail_server(port: int) -> Iterator[MailServer]:
    """Have a mail server at a port of loopback."""
    handler = MailServer()
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield handler
    finally:
        controller.stop()

"""Brings letters to the mail server, after what they tell of is safe."""

from email.message import EmailMessage
from infoportal import logger
from infoportal.feedback.model import MAILED
from plone import api
from Products.MailHost.MailHost import MailHostError
from smtplib import SMTPException
from transaction import TransactionManager
from typing import Any
from ZODB.DB import DB
from ZODB.POSException import ConflictError

import transaction


#: What the column of mailing says; nothing where there is nothing to mail.
WAITS, SENT = "no", "yes"
TRIES = 3
#: Whatever a mail server, the way to it, or its absence can come to.
FAILURES = (SMTPException, OSError, MailHostError, RuntimeError, UnicodeError)


def send(mail: EmailMessage | None) -> bool:
    """Hand a letter to the site's mail server; tell whether it took it.

    The log tells of a failure, and nothing of what was written.
    """
    if mail is None or not mail_host_is_set():
        logger.warning("feedback waits: no mail server or no address is set")
        return False
    host = api.portal.get_tool("MailHost")
    try:
        host.send(mail.as_string(), immediate=True)
    except FAILURES as failure:
        logger.error("feedback waits: the mail failed: %s", type(failure).__name__)
        return False
    return True


def mail_host_is_set() -> bool:
    """Tell whether the site has a mail server."""
    return bool(api.portal.get_registry_record("plone.smtp_host", default=""))


def mark_as_sent(store: Any, numbers: Any, number: int) -> None:
    """Write into a row that it was mailed; a row that is gone needs no mark."""
    row = store.get(number)
    if row is not None:
        store[number] = {**row, MAILED: SENT}
    if number in numbers:
        numbers.remove(number)


def send_after_commit(
    mail: EmailMessage | None, form: Any, store: Any, numbers: Any, number: int
) -> None:
    """Mail a letter when the row that it tells of is in the database."""
    database = form._p_jar.db()

    def after(committed: bool) -> None:
        if committed and send(mail):
            mark_apart(database, store._p_oid, numbers._p_oid, number)

    transaction.get().addAfterCommitHook(after)


def mark_apart(database: DB, store: bytes, numbers: bytes, number: int) -> None:
    """Mark a row in a transaction of its own: the request's is over.

    Where it fails the letter goes out a second time, by the command.
    """
    for _try in range(TRIES):
        manager = TransactionManager()
        connection = database.open(manager)
        try:
            mark_as_sent(connection.get(store), connection.get(numbers), number)
            manager.commit()
            return
        except ConflictError:
            continue
        finally:
            manager.abort()
            connection.close()
    logger.warning("feedback: a letter was sent, but could not be marked as sent")

"""Answers are rows of the form's own store; one with a message waits to be mailed.

The row is in the database before anything is mailed: a mail server that is away
loses nothing.
"""

from BTrees.LOBTree import LOBTree
from BTrees.LOBTree import LOTreeSet
from collective.easyform.actions import SaveData
from collective.easyform.api import get_actions
from collective.easyform.api import get_context
from infoportal.controlpanels.settings import setting
from infoportal.feedback.compose import letter_about
from infoportal.feedback.mailing import send_after_commit
from infoportal.feedback.mailing import WAITS
from infoportal.feedback.model import ANSWERS
from infoportal.feedback.model import EMAIL
from infoportal.feedback.model import MAILED
from infoportal.feedback.model import MESSAGE
from plone import api
from typing import Any
from zope.annotation.interfaces import IAnnotations

import time


KEY = "infoportal.feedback.waiting"
DAY = 24 * 60 * 60
#: A spreadsheet takes what begins with one of these for a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Answers(SaveData):
    """Keeps answers without the visitor's address in the network, for a while."""

    def onSuccess(self, fields: dict[str, Any], request: Any) -> None:
        """Keep a row; where there is a message, mail it once the row is kept."""
        form = get_context(self)
        row = answer_row(fields)
        forget(form, setting("feedback_days"))
        self.addDataRow(row)
        if row[MESSAGE]:
            mail = letter_about(api.portal.get(), form, row)
            numbers = waiting(form)
            numbers.add(row["id"])
            send_after_commit(mail, form, self._storage, numbers, row["id"])

    def get_row_data(self, row: dict[str, Any]) -> list[Any]:
        """Return a row for a spreadsheet, in which nothing is a formula."""
        return [harmless(value) for value in super().get_row_data(row)]


def harmless(value: Any) -> Any:
    """Return a value that no spreadsheet reckons with."""
    is_formula = isinstance(value, str) and value.startswith(FORMULA)
    return f"'{value}" if is_formula else value


def answer_row(fields: dict[str, Any]) -> dict[str, Any]:
    """Return what is kept: the address for an answer only where there is a message."""
    row = dict(fields)
    row[MESSAGE] = (row.get(MESSAGE) or "").strip()
    row[MAILED] = WAITS if row[MESSAGE] else ""
    row[EMAIL] = (row.get(EMAIL) or "") if row[MESSAGE] else ""
    return row


def answers_of(form: Any) -> Answers | None:
    """Return the action that keeps a form's answers; None if an editor took it away."""
    action = get_actions(form).get(ANSWERS)
    return action if isinstance(action, Answers) else None


def store_of(form: Any) -> LOBTree | None:
    """Return the rows of a form by their number, a moment in milliseconds."""
    stores = getattr(form.aq_base, "_inputStorage", {})
    return stores.get(ANSWERS)


def waiting(form: Any) -> LOTreeSet:
    """Return the numbers of the rows that are yet to be mailed, to change."""
    annotations = IAnnotations(form)
    if KEY not in annotations:
        annotations[KEY] = LOTreeSet()
    return annotations[KEY]


def waiting_numbers(form: Any) -> list[int]:
    """Return the numbers of the rows that are yet to be mailed and still there."""
    store = store_of(form) or {}
    return [number for number in IAnnotations(form).get(KEY, ()) if number in store]


def forget(form: Any, days: int, now: float | None = None) -> int:
    """Delete the rows that are older than so many days; return how many."""
    store = store_of(form)
    if not store or not days:
        return 0
    oldest = int(((time.time() if now is None else now) - days * DAY) * 1000)
    gone = list(store.keys(max=oldest))
    numbers = waiting(form)
    for number in gone:
        del store[number]
        if number in numbers:
            numbers.remove(number)
    return len(gone)

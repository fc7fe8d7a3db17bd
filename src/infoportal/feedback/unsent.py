"""What has not been mailed yet, and what all the answers come to."""

from collections import Counter
from infoportal.controlpanels.settings import setting
from infoportal.feedback.answers import forget
from infoportal.feedback.answers import store_of
from infoportal.feedback.answers import waiting
from infoportal.feedback.answers import waiting_numbers
from infoportal.feedback.compose import letter_about
from infoportal.feedback.forms import forms
from infoportal.feedback.mailing import mark_as_sent
from infoportal.feedback.mailing import send
from infoportal.feedback.model import HELPED
from infoportal.feedback.model import PAGE
from typing import Any

import transaction


def unsent(portal: Any) -> list[tuple[Any, list[int]]]:
    """Return the forms that have something to be mailed, with the rows' numbers."""
    found = [(form, waiting_numbers(form)) for form in forms(portal)]
    return [(form, numbers) for form, numbers in found if numbers]


def send_unsent(portal: Any) -> tuple[int, int]:
    """Mail what waits, one by one; return how many went and how many stay."""
    sent = stayed = 0
    for form, numbers in unsent(portal):
        store = store_of(form)
        for number in numbers:
            if send(letter_about(portal, form, store[number])):
                mark_as_sent(store, waiting(form), number)
                transaction.commit()
                sent += 1
            else:
                stayed += 1
    return sent, stayed


def forget_old(portal: Any) -> int:
    """Delete what is older than the setting says, in all forms; return how many."""
    return sum(forget(form, setting("feedback_days")) for form in forms(portal))


def counts(portal: Any) -> dict[str, Counter]:
    """Return for each page how often it helped and how often not."""
    found: dict[str, Counter] = {}
    for form in forms(portal):
        for row in (store_of(form) or {}).values():
            if row.get(HELPED):
                found.setdefault(row.get(PAGE) or "", Counter())[row[HELPED]] += 1
    return found

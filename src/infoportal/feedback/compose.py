"""Makes the letter about a row: who it goes to and what it says."""

from collective.easyform.api import get_schema
from email.message import EmailMessage
from functools import partial
from infoportal.browser.layout.wording import language_name
from infoportal.controlpanels.settings import setting
from infoportal.feedback import model
from infoportal.feedback import texts
from infoportal.feedback.letter import letter
from infoportal.feedback.letter import Told
from infoportal.feedback.recipient import is_address
from infoportal.feedback.recipient import recipient_of
from infoportal.feedback.subject import Subject
from infoportal.feedback.subject import subject_of
from infoportal.records.overview import overview
from infoportal.records.store import record_store
from plone import api
from typing import Any
from zope.i18n import translate
from zope.schema import getFieldsInOrder


#: The portal's address when the row was written: a command knows none.
SITE = "site"
KNOWN = {model.HELPED, model.MESSAGE, model.EMAIL, model.PAGE, model.DAY, model.MAILED}
HELPED = {model.YES: texts.YES, model.NO: texts.NO}


def mail_setting(name: str) -> str:
    """Return one of the site's mail settings, '' where it is not set."""
    return api.portal.get_registry_record(f"plone.{name}", default="") or ""


def letter_about(portal: Any, form: Any, row: dict[str, Any]) -> EmailMessage | None:
    """Return the mail about a row; None where an address is missing for it."""
    known = overview(portal)
    sender = (mail_setting("email_from_name"), mail_setting("email_from_address"))
    # The page may have gone since; then the portal itself is meant.
    subject = subject_of(known, row.get(model.PAGE) or "")
    if subject is None:
        subject = Subject(f"/{form.language}", "", form.language)
    otherwise = (setting("feedback_address") or "", sender[1])
    to = recipient_of(subject, record_store(portal).peek, otherwise)
    if to is None or not is_address(sender[1]):
        return None
    say = partial(translate, target_language=to.language)
    told = Told(
        title=subject.title or portal.title,
        url=row.get(SITE, "") + subject.path,
        language=say(language_name(form.language, to.language)),
        helped=say(HELPED[row[model.HELPED]]) if row.get(model.HELPED) else "",
        message=row[model.MESSAGE],
        email=row.get(model.EMAIL) or "",
        more=tuple(more_fields(form, row)),
    )
    return letter(told, to, sender, say)


def more_fields(form: Any, row: dict[str, Any]) -> list[tuple[str, str]]:
    """Return title and value of the fields that editors have added."""
    return [
        (field.title, str(row[name]))
        for name, field in getFieldsInOrder(get_schema(form))
        if name not in KNOWN and row.get(name)
    ]

"""Telephone numbers, e-mail, web and postal addresses."""

from infoportal import _
from infoportal.behaviors.rows import row_id
from infoportal.fields.fields import check_address
from infoportal.fields.fields import Refused
from infoportal.fields.fields import Rows
from infoportal.fields.fields import RowTexts
from infoportal.fields.phone import is_phone
from infoportal.fields.web import is_email
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope import schema
from zope.interface import Interface
from zope.interface import provider


class IContact(Interface):
    """One way to reach somebody."""

    id = row_id()
    kind = schema.Choice(
        title=_("column_kind", default="Kind"), vocabulary="infoportal.contact_kinds"
    )
    value = schema.TextLine(title=_("column_value", default="Number or address"))
    cost = schema.Choice(
        title=_("column_cost", default="Cost"),
        vocabulary="infoportal.cost",
        required=False,
    )


def check_phone(value: str) -> bool:
    """Return True for a telephone number, raise ``Refused`` else."""
    if not is_phone(value):
        raise Refused(
            _(
                "error_phone",
                default="“${value}” is not a telephone number.",
                mapping={"value": value[:100]},
            )
        )
    return True


def check_email(value: str) -> bool:
    """Return True for an e-mail address, raise ``Refused`` else."""
    if not is_email(value):
        raise Refused(
            _(
                "error_email",
                default="“${value}” is not an e-mail address.",
                mapping={"value": value[:100]},
            )
        )
    return True


CHECKS = {
    "phone": check_phone,
    "email": check_email,
    "web": lambda value: check_address(value, web_only=True),
}


def check_contacts(rows: tuple[dict, ...]) -> None:
    """Raise ``Refused`` for a contact whose value does not fit its kind."""
    for row in rows:
        check = CHECKS.get(row["kind"])
        if check is not None:
            check(row["value"] or "")


@provider(IFormFieldProvider)
class IContacts(model.Schema):
    """Contact details."""

    model.fieldset(
        "contacts",
        label=_("fieldset_contacts", default="Contact details"),
        fields=["contacts", "contact_texts"],
    )
    languageindependent("contacts")
    contacts = Rows(
        title=_("field_contacts", default="Contact details"),
        row=IContact,
        check=check_contacts,
    )
    contact_texts = RowTexts(
        title=_("field_contact_texts", default="Explanations of contact details")
    )

"""Opening hours: rows of an editor, checked when they are saved."""

from infoportal import _
from infoportal.behaviors.rows import row_id
from infoportal.fields.fields import Choices
from infoportal.fields.fields import Refused
from infoportal.fields.fields import Rows
from infoportal.fields.fields import RowTexts
from infoportal.fields.interfaces import IReferenceResolver
from infoportal.identity import is_item_id
from infoportal.openinghours.check import check_hours
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from typing import Any
from zope import schema
from zope.component import queryUtility
from zope.interface import Interface
from zope.interface import invariant
from zope.interface import provider


def _text(title: Any, help_text: Any = "", required: bool = False) -> Any:
    return schema.TextLine(
        title=title,
        description=help_text,
        required=required,
        default="",
        missing_value="",
    )


APPLIES_TO = _(
    "column_applies_to_help",
    default="Empty: the whole point. Else service_provider id or offer/row id.",
)


class IHoursRow(Interface):
    """Hours on some days of the week."""

    id = row_id()
    days = Choices(
        title=_("column_days", default="Days"),
        vocabulary="infoportal.days",
    )
    opens = _text(_("column_opens", default="Opens"), "08:30", True)
    closes = _text(_("column_closes", default="Closes"), "16:00", True)
    season_from = _text(_("column_season_from", default="Season from"), "06-01")
    season_to = _text(_("column_season_to", default="Season to"), "08-31")
    weeks = schema.Choice(
        title=_("column_weeks", default="Weeks"),
        vocabulary="infoportal.weeks",
        required=False,
        default="every",
    )
    by_appointment = schema.Bool(
        title=_("column_by_appointment", default="By appointment"),
        required=False,
        default=False,
    )
    on_holidays = schema.Bool(
        title=_("column_on_holidays", default="Also on public holidays"),
        required=False,
        default=False,
    )
    applies_to = _text(_("column_applies_to", default="Whose hours"), APPLIES_TO)


class IExceptionRow(Interface):
    """A date, or some dates, that differ."""

    id = row_id()
    date = _text(_("column_date", default="Date"), "2026-12-24", True)
    date_to = _text(_("column_date_to", default="Until date"), "2026-12-26")
    closed = schema.Bool(
        title=_("column_closed", default="Closed"), required=False, default=False
    )
    opens = _text(_("column_opens", default="Opens"), "08:30")
    closes = _text(_("column_closes", default="Closes"), "16:00")
    applies_to = _text(_("column_applies_to", default="Whose hours"), APPLIES_TO)


def known_targets(offers: Any, hours: Any) -> set[str]:
    """Return what hours may apply to at a point that gives ``offers``.

    A provider may have hours of its own though only single services of it are
    offered: any provider of the portal will do.
    """
    resolver = queryUtility(IReferenceResolver)
    whose = {row.get("applies_to") for row in hours if isinstance(row, dict)}
    providers = {
        name
        for name in whose
        if is_item_id(name)
        and (resolver is None or resolver.exists(name, ("service_provider",)))
    }
    return providers | {f"offer/{row['id']}" for row in offers or () if row.get("id")}


def refuse_bad_hours(hours: Any, exceptions: Any, targets: set[str] | None) -> None:
    """Raise ``Refused`` with the first fault of ``hours`` and ``exceptions``."""
    faults = check_hours(list(hours or ()), list(exceptions or ()), targets)
    if faults:
        fault = faults[0]
        raise Refused(
            _(
                "error_hours",
                default="Row “${row}”: ${reason}",
                mapping={"row": fault.row_id, "reason": fault.message},
            )
        )


@provider(IFormFieldProvider)
class IOpeningHours(model.Schema):
    """When it is open."""

    model.fieldset(
        "hours",
        label=_("fieldset_hours", default="Opening hours"),
        fields=["hours", "exceptions", "hours_texts"],
    )
    languageindependent("hours", "exceptions")
    hours = Rows(
        title=_("field_hours", default="Opening hours"),
        row=IHoursRow,
        check=lambda rows: refuse_bad_hours(rows, (), None),
    )
    exceptions = Rows(
        title=_("field_exceptions", default="Exceptions by date"),
        row=IExceptionRow,
        check=lambda rows: refuse_bad_hours((), rows, None),
    )
    hours_texts = RowTexts(
        title=_("field_hours_texts", default="Explanations of hours")
    )

    @invariant
    def hours_fit_together(data):
        """Refuse hours and exceptions that clash, and hours of who offers nothing.

        Offers stand in another schema: an import knows them here, a form does not,
        and then only hours and exceptions are held against each other.
        """
        # A form gives rows as they were typed: without ids where they are new.
        hours = IOpeningHours["hours"].normalise(getattr(data, "hours", None))
        exceptions = IOpeningHours["exceptions"].normalise(
            getattr(data, "exceptions", None)
        )
        offers = getattr(data, "offers", None)
        targets = None
        if offers is not None:
            targets = known_targets(offers, [*hours, *exceptions])
        refuse_bad_hours(hours, exceptions, targets)

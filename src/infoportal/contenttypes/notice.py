"""A notice (tiedote): a dated message about something."""

from infoportal import _
from infoportal.contenttypes.base import PortalItem
from infoportal.fields.attributes import guarded
from infoportal.fields.fields import Choices
from infoportal.fields.fields import References
from plone.app.multilingual.dx.directives import languageindependent
from plone.supermodel import model
from zope import schema
from zope.interface import implementer
from zope.interface import Invalid
from zope.interface import invariant


class INotice(model.Schema):
    """A message; ``starts`` and ``ends`` are Finnish local time."""

    languageindependent(
        "severity", "starts", "ends", "everywhere", "municipalities", "about"
    )
    severity = schema.Choice(
        title=_("field_severity", default="How grave"),
        vocabulary="infoportal.severity",
        default="info",
    )
    starts = schema.Datetime(
        title=_("field_starts", default="Shown from"), required=False
    )
    ends = schema.Datetime(title=_("field_ends", default="Shown until"), required=False)
    everywhere = schema.Bool(
        title=_("field_everywhere", default="On every page"),
        required=False,
        default=False,
    )
    municipalities = Choices(
        title=_("field_municipalities", default="On the pages of municipalities"),
        vocabulary="infoportal.municipality_numbers",
    )
    about = References(
        title=_("field_about", default="On the pages of"),
        types=("topic", "info_page", "service", "service_point", "self_service"),
    )

    @invariant
    def ends_after_start(data):
        """Refuse a period that ends before it starts."""
        if data.starts and data.ends and data.ends <= data.starts:
            raise Invalid(
                _("error_period", default="The notice ends before it starts."), "ends"
            )


@guarded(INotice)
@implementer(INotice)
class Notice(PortalItem):
    """A notice."""

"""A service point: a joint Asiointipiste, an authority's office, digital support."""

from infoportal import _
from infoportal.behaviors.rows import row_id
from infoportal.behaviors.service_languages import language_codes
from infoportal.contenttypes.base import PortalItem
from infoportal.fields.attributes import guarded
from infoportal.fields.fields import Addresses
from infoportal.fields.fields import check_address
from infoportal.fields.fields import Choices
from infoportal.fields.fields import Reference
from infoportal.fields.fields import References
from infoportal.fields.fields import Rows
from infoportal.fields.fields import RowTexts
from plone.app.multilingual.dx.directives import languageindependent
from plone.supermodel import model
from zope import schema
from zope.interface import implementer
from zope.interface import Interface


class IOffer(Interface):
    """What is given at the point: a service, or a provider's services as a whole."""

    id = row_id()
    of = Reference(
        title=_("column_of", default="Service or provider"),
        types=("service", "service_provider"),
        required=True,
    )
    channels = Choices(
        title=_("column_channels", default="Channels"),
        vocabulary="infoportal.point_channels",
    )
    languages = language_codes(
        _("column_languages", default="Languages (none: those of the point)")
    )
    by_appointment = schema.Bool(
        title=_("column_by_appointment", default="By appointment"),
        required=False,
        default=False,
    )
    booking_url = schema.TextLine(
        title=_("column_booking_url", default="Booking address"),
        required=False,
        default="",
        missing_value="",
        constraint=lambda value: not value or check_address(value),
    )


class IServicePoint(model.Schema):
    """A place where a person is served."""

    languageindependent(
        "kind",
        "municipality",
        "provider",
        "offers",
        "equipment",
        "accessibility",
        "booking",
        "near",
        "replaces",
    )
    kind = schema.Choice(
        title=_("field_point_kind", default="Kind of point"),
        vocabulary="infoportal.point_kinds",
    )
    municipality = schema.Choice(
        title=_("field_municipality", default="Municipality"),
        vocabulary="infoportal.municipality_numbers",
    )
    provider = Reference(
        title=_("field_office_of", default="Office of"), types=("service_provider",)
    )
    offers = Rows(title=_("field_offers", default="Services given here"), row=IOffer)
    offer_texts = RowTexts(
        title=_("field_offer_texts", default="Explanations of services given here")
    )
    equipment = Choices(
        title=_("field_equipment", default="Equipment"),
        vocabulary="infoportal.equipment",
    )
    accessibility = Choices(
        title=_("field_accessibility", default="Accessibility"),
        vocabulary="infoportal.accessibility",
    )
    booking = Addresses(title=_("field_booking", default="Booking by language"))
    near = References(
        title=_("field_near", default="Points nearby"), types=("service_point",)
    )
    replaces = References(
        title=_("field_replaces", default="Replaces these points"),
        types=("service_point",),
    )


@guarded(IServicePoint)
@implementer(IServicePoint)
class ServicePoint(PortalItem):
    """A service point."""

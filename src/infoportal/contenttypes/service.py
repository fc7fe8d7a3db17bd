"""A service (palvelu): one thing that a provider does for a customer."""

from decimal import Decimal
from infoportal import _
from infoportal.behaviors.rows import row_id
from infoportal.contenttypes.base import PortalItem
from infoportal.fields.attributes import guarded
from infoportal.fields.fields import Reference
from infoportal.fields.fields import References
from infoportal.fields.fields import Rows
from infoportal.fields.fields import RowTexts
from infoportal.fields.fields import SafeText
from plone.app.multilingual.dx.directives import languageindependent
from plone.app.z3cform.widgets.richtext import RichTextFieldWidget
from plone.autoform import directives
from plone.supermodel import model
from zope import schema
from zope.interface import implementer
from zope.interface import Interface


class IServiceChannel(Interface):
    """A channel that the service can be given by; its limits are told in prose."""

    id = row_id()
    channel = schema.Choice(
        title=_("column_channel", default="Channel"), vocabulary="infoportal.channels"
    )


class IService(model.Schema):
    """What is listed of every service (joint customer service, form of 2012)."""

    languageindependent(
        "provider", "channels", "expert_by_appointment", "price", "self_services"
    )
    provider = Reference(
        title=_("field_provider", default="Service provider"),
        types=("service_provider",),
        required=True,
    )
    channels = Rows(title=_("field_channels", default="Channels"), row=IServiceChannel)
    channel_texts = RowTexts(
        title=_("field_channel_texts", default="Limits of the channels")
    )
    expert_by_appointment = schema.Bool(
        title=_("field_expert_by_appointment", default="Expert by appointment"),
        required=False,
        default=False,
    )
    self_services = References(
        title=_("field_self_services", default="Online services"),
        types=("self_service",),
    )
    legal_basis = schema.Text(
        title=_("field_legal_basis", default="Legal basis"), required=False
    )
    directives.widget("what_to_bring", RichTextFieldWidget)
    what_to_bring = SafeText(
        title=_("field_what_to_bring", default="What to bring"),
        required=False,
        default="",
    )
    price = schema.Decimal(
        title=_("field_price", default="Price in euros"),
        description=_("field_price_help", default="0: free. Empty: not told."),
        required=False,
        min=Decimal(0),
    )
    price_note = schema.TextLine(
        title=_("field_price_note", default="About the price"), required=False
    )
    processing_time = schema.TextLine(
        title=_("field_processing_time", default="Time it takes"), required=False
    )


@guarded(IService)
@implementer(IService)
class Service(PortalItem):
    """A service."""

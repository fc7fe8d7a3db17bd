"""An advice channel: where a person can ask, such as citizen advice by telephone."""

from infoportal import _
from infoportal.behaviors.contacts import check_email
from infoportal.behaviors.contacts import check_phone
from infoportal.contenttypes.base import PortalItem
from infoportal.fields.attributes import guarded
from infoportal.fields.fields import check_address
from infoportal.fields.fields import Reference
from infoportal.fields.fields import References
from infoportal.fields.fields import Refused
from plone.app.multilingual.dx.directives import languageindependent
from plone.supermodel import model
from zope import schema
from zope.interface import implementer
from zope.interface import Invalid
from zope.interface import invariant


CHECKS = {"telephone": check_phone, "sms": check_phone, "email": check_email}


class IAdviceChannel(model.Schema):
    """Advice by one channel."""

    languageindependent("provider", "advises_on", "kind", "address", "cost")
    provider = Reference(
        title=_("field_provider", default="Service provider"),
        types=("service_provider",),
    )
    kind = schema.Choice(
        title=_("field_advice_kind", default="Channel"),
        vocabulary="infoportal.advice_kinds",
    )
    address = schema.TextLine(
        title=_("field_advice_address", default="Number or address"), required=False
    )
    cost = schema.Choice(
        title=_("field_cost", default="Cost"),
        vocabulary="infoportal.cost",
        required=False,
    )
    advises_on = References(
        title=_("field_advises_on", default="Advises on the services of"),
        description=_(
            "field_advises_on_help",
            default="No providers and no life situations: general advice.",
        ),
        types=("service_provider",),
    )

    @invariant
    def address_fits_kind(data):
        """Refuse an address that does not fit the channel."""
        address = getattr(data, "address", None)
        if not address:
            return
        check = CHECKS.get(data.kind)
        # An e-mail service may be reached through a web form.
        if check is None or address.startswith(("http://", "https://")):
            check = check_address
        try:
            check(address)
        except Refused as refused:
            raise Invalid(refused.message, "address") from refused


@guarded(IAdviceChannel)
@implementer(IAdviceChannel)
class AdviceChannel(PortalItem):
    """An advice channel."""

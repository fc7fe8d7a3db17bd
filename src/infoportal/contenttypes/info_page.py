"""An info page (tietosivu): one article of information."""

from infoportal import _
from infoportal.behaviors.contacts import check_email
from infoportal.contenttypes.base import PortalItem
from infoportal.fields.attributes import guarded
from infoportal.fields.fields import References
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform import directives
from plone.supermodel import model
from zope import schema
from zope.interface import implementer


class IInfoPage(model.Schema):
    """An article, and what helps a reader to go on from it."""

    languageindependent(
        "services", "self_services", "service_points", "providers", "feedback_contact"
    )
    services = References(
        title=_("field_services", default="Services"), types=("service",)
    )
    self_services = References(
        title=_("field_self_services", default="Online services"),
        types=("self_service",),
    )
    service_points = References(
        title=_("field_service_points", default="Service points"),
        types=("service_point",),
    )
    providers = References(
        title=_("field_providers", default="Service providers"),
        types=("service_provider",),
    )
    directives.read_permission(feedback_contact="cmf.ModifyPortalContent")
    feedback_contact = schema.TextLine(
        title=_("field_feedback_contact", default="Feedback goes to (e-mail)"),
        required=False,
        constraint=check_email,
    )
    plain_language = schema.Bool(
        title=_("field_plain_language", default="Written in plain language"),
        required=False,
        default=False,
    )


@guarded(IInfoPage)
@implementer(IInfoPage)
class InfoPage(PortalItem):
    """A page of information."""

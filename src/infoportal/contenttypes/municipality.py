"""A municipality (kunta): its section of the portal."""

from infoportal import _
from infoportal.behaviors.contacts import check_email
from infoportal.contenttypes.base import PortalContainer
from infoportal.fields.attributes import guarded
from infoportal.fields.fields import Addresses
from infoportal.fields.fields import Choices
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform import directives
from plone.supermodel import model
from zope import schema
from zope.interface import implementer


class IMunicipality(model.Schema):
    """A local-government area; the number is Statistics Finland's."""

    languageindependent(
        "number",
        "region",
        "official_languages",
        "website",
        "feedback_email",
        "editors_group",
    )
    number = schema.Choice(
        title=_("field_number", default="Municipality"),
        vocabulary="infoportal.municipality_numbers",
    )
    region = schema.Choice(
        title=_("field_region", default="Region"),
        vocabulary="infoportal.regions",
        required=False,
    )
    official_languages = Choices(
        title=_("field_official_languages", default="Official languages"),
        vocabulary="infoportal.official_languages",
    )
    website = Addresses(title=_("field_website", default="Website by language"))
    directives.read_permission(
        feedback_email="cmf.ModifyPortalContent",
        editors_group="cmf.ModifyPortalContent",
    )
    feedback_email = schema.TextLine(
        title=_("field_feedback_email", default="E-mail for feedback"),
        required=False,
        constraint=check_email,
    )
    editors_group = schema.TextLine(
        title=_("field_editors_group", default="Group of the section's editors"),
        required=False,
    )


@guarded(IMunicipality)
@implementer(IMunicipality)
class Municipality(PortalContainer):
    """A municipality's section."""

"""A service provider (palveluntuottaja): who answers for a service."""

from infoportal import _
from infoportal.contenttypes.base import PortalItem
from infoportal.fields.attributes import guarded
from infoportal.fields.fields import Addresses
from plone.app.multilingual.dx.directives import languageindependent
from plone.supermodel import model
from zope import schema
from zope.interface import implementer


class IServiceProvider(model.Schema):
    """An authority, a municipality or another provider."""

    languageindependent("kind", "municipality", "website")
    kind = schema.Choice(
        title=_("field_provider_kind", default="Kind of provider"),
        vocabulary="infoportal.provider_kinds",
    )
    municipality = schema.Choice(
        title=_("field_municipality", default="Municipality"),
        vocabulary="infoportal.municipality_numbers",
        required=False,
    )
    website = Addresses(title=_("field_website", default="Website by language"))


@guarded(IServiceProvider)
@implementer(IServiceProvider)
class ServiceProvider(PortalItem):
    """A provider of services."""

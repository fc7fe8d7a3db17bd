"""A self-service (sähköinen asiointipalvelu): what a person handles online."""

from infoportal import _
from infoportal.contenttypes.base import PortalItem
from infoportal.fields.attributes import guarded
from infoportal.fields.fields import Addresses
from infoportal.fields.fields import Choices
from infoportal.fields.fields import Reference
from infoportal.fields.fields import References
from infoportal.fields.fields import SafeText
from plone.app.multilingual.dx.directives import languageindependent
from plone.app.z3cform.widgets.richtext import RichTextFieldWidget
from plone.autoform import directives
from plone.supermodel import model
from zope import schema
from zope.interface import implementer


class ISelfService(model.Schema):
    """An online service; its text says what can be done there."""

    languageindependent(
        "provider", "services", "urls", "sign_in", "needs_identity_code", "on_behalf"
    )
    provider = Reference(
        title=_("field_provider", default="Service provider"),
        types=("service_provider",),
        required=True,
    )
    services = References(
        title=_("field_services", default="Services"), types=("service",)
    )
    urls = Addresses(
        title=_("field_urls", default="Addresses by the language of the service"),
        required=True,
    )
    sign_in = Choices(
        title=_("field_sign_in", default="Sign-in"),
        vocabulary="infoportal.sign_in",
    )
    needs_identity_code = schema.Bool(
        title=_("field_needs_identity_code", default="Needs a Finnish identity code"),
        required=False,
        default=False,
    )
    on_behalf = schema.Bool(
        title=_("field_on_behalf", default="Can be used on another's behalf"),
        required=False,
        default=False,
    )
    directives.widget("what_is_needed", RichTextFieldWidget)
    what_is_needed = SafeText(
        title=_("field_what_is_needed", default="What is needed"),
        required=False,
        default="",
    )
    directives.widget("paper_alternative", RichTextFieldWidget)
    paper_alternative = SafeText(
        title=_("field_paper_alternative", default="How to do it on paper"),
        required=False,
        default="",
    )
    directives.widget("support", RichTextFieldWidget)
    support = SafeText(
        title=_("field_support", default="Help with the online service"),
        required=False,
        default="",
    )


@guarded(ISelfService)
@implementer(ISelfService)
class SelfService(PortalItem):
    """An online service."""

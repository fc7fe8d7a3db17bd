"""Local information (paikallinen tieto): what a municipality adds to a page."""

from infoportal import _
from infoportal.contenttypes.base import PortalItem
from infoportal.fields.attributes import guarded
from infoportal.fields.fields import Reference
from plone.app.multilingual.dx.directives import languageindependent
from plone.supermodel import model
from zope.interface import implementer


class ILocalInformation(model.Schema):
    """A municipality's part of a national topic or page."""

    languageindependent("adds_to")
    adds_to = Reference(
        title=_("field_adds_to", default="National page that this adds to"),
        types=("topic", "info_page"),
        required=True,
    )


@guarded(ILocalInformation)
@implementer(ILocalInformation)
class LocalInformation(PortalItem):
    """Local information of the municipality in which it lies."""

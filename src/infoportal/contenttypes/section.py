"""A section: its page is the directory over all things of its kind."""

from infoportal import _
from infoportal.contenttypes.base import PortalContainer
from plone.app.multilingual.dx.directives import languageindependent
from plone.supermodel import model
from zope import schema
from zope.interface import implementer


class ISection(model.Schema):
    """A directory of one kind of things, wherever they lie."""

    languageindependent("kind")
    kind = schema.Choice(
        title=_("field_section_kind", default="What is listed here"),
        vocabulary="infoportal.section_kinds",
    )


@implementer(ISection)
class Section(PortalContainer):
    """A section of the portal."""

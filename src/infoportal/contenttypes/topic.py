"""A topic (aihe): a subject in the tree of national information."""

from infoportal import _
from infoportal.contenttypes.base import PortalContainer
from plone.app.multilingual.dx.directives import languageindependent
from plone.supermodel import model
from zope import schema
from zope.interface import implementer


class ITopic(model.Schema):
    """A subject, with pages and narrower topics in it."""

    languageindependent("icon")
    icon = schema.Choice(
        title=_("field_icon", default="Icon"),
        vocabulary="infoportal.icons",
        required=False,
    )


@implementer(ITopic)
class Topic(PortalContainer):
    """A topic of the portal."""

    # CMFCore has a method of this name, which would stand for an empty field.
    icon = None

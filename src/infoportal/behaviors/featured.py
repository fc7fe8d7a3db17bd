"""What people look for most: the front page leads there at once."""

from infoportal import _
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope import schema
from zope.interface import provider


@provider(IFormFieldProvider)
class IFeatured(model.Schema):
    """A place among what people look for most."""

    languageindependent("featured")
    featured = schema.Int(
        title=_("field_featured", default="Place among what people look for most"),
        description=_(
            "field_featured_help",
            default="The front page lists these, the smallest number first. "
            "0: not there.",
        ),
        required=False,
        default=0,
        min=0,
        max=9999,
    )

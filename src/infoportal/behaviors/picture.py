"""A picture, the same in every language, described in each."""

from infoportal import _
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform.interfaces import IFormFieldProvider
from plone.namedfile.field import NamedBlobImage
from plone.supermodel import model
from zope import schema
from zope.interface import provider


@provider(IFormFieldProvider)
class IPicture(model.Schema):
    """A picture with its description."""

    model.fieldset(
        "picture",
        label=_("fieldset_picture", default="Picture"),
        fields=["image", "image_alt", "image_caption"],
    )
    languageindependent("image")
    image = NamedBlobImage(
        title=_("field_image", default="Picture"),
        required=False,
        accept=("image/jpeg", "image/png", "image/webp", "image/gif"),
    )
    image_alt = schema.TextLine(
        title=_(
            "field_image_alt", default="What the picture shows, for who cannot see it"
        ),
        required=False,
    )
    image_caption = schema.TextLine(
        title=_("field_image_caption", default="Caption"), required=False
    )

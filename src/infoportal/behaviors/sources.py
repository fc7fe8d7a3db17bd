"""Where an item's facts come from, and the date that they are true of."""

from infoportal import _
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope import schema
from zope.interface import provider


@provider(IFormFieldProvider)
class ISources(model.Schema):
    """Sources and their date."""

    model.fieldset(
        "sources",
        label=_("fieldset_sources", default="Sources"),
        fields=["sources", "as_of"],
    )
    languageindependent("sources", "as_of")
    sources = schema.List(
        title=_("field_sources", default="Sources of the facts"),
        value_type=schema.TextLine(),
        required=False,
        default=[],
        missing_value=[],
    )
    as_of = schema.Date(
        title=_("field_as_of", default="The facts are true as of"), required=False
    )

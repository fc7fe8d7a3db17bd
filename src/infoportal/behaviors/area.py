"""Where a service is given: the whole country, or some municipalities."""

from infoportal import _
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope import schema
from zope.interface import provider


@provider(IFormFieldProvider)
class IArea(model.Schema):
    """An area by the numbers of municipalities."""

    languageindependent("area")
    area = schema.List(
        title=_("field_area", default="Municipalities"),
        description=_("field_area_help", default="None: the whole country."),
        value_type=schema.Choice(vocabulary="infoportal.municipality_numbers"),
        required=False,
        default=[],
        missing_value=[],
    )

"""Where a service is given: the whole country, or some municipalities."""

from infoportal import _
from infoportal.fields.fields import Choices
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope.interface import provider


@provider(IFormFieldProvider)
class IArea(model.Schema):
    """An area by the numbers of municipalities."""

    languageindependent("area")
    area = Choices(
        title=_("field_area", default="Municipalities"),
        description=_("field_area_help", default="None: the whole country."),
        vocabulary="infoportal.municipality_numbers",
    )

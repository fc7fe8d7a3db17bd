"""The matters (life situations) that an item is about."""

from infoportal import _
from infoportal.fields.fields import Choices
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope.interface import provider


@provider(IFormFieldProvider)
class IMatters(model.Schema):
    """Matters of life."""

    languageindependent("matters")
    matters = Choices(
        title=_("field_matters", default="Life situations"),
        vocabulary="infoportal.matters",
    )

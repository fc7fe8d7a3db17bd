"""The matters (life situations) that an item is about."""

from infoportal import _
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope import schema
from zope.interface import provider


@provider(IFormFieldProvider)
class IMatters(model.Schema):
    """Matters of life."""

    languageindependent("matters")
    matters = schema.List(
        title=_("field_matters", default="Life situations"),
        value_type=schema.Choice(vocabulary="infoportal.matters"),
        required=False,
        default=[],
        missing_value=[],
    )

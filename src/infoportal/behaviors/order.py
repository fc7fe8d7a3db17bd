"""The place of an item among its siblings, the same in every language."""

from infoportal import _
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope import schema
from zope.interface import provider


@provider(IFormFieldProvider)
class IOrder(model.Schema):
    """A number that items are sorted by, smallest first."""

    languageindependent("order")
    order = schema.Int(
        title=_("field_order", default="Order"), required=False, default=100
    )

"""What all types share: the marker, and attributes that guard their values."""

from infoportal.behaviors.contacts import IContacts
from infoportal.behaviors.links import ILinks
from infoportal.behaviors.opening_hours import IOpeningHours
from infoportal.behaviors.text import IText
from infoportal.fields.attributes import guarded
from infoportal.interfaces import IPortalItem
from plone.dexterity.content import Container
from plone.dexterity.content import Item
from zope.interface import implementer


SHARED = guarded(IText, IContacts, ILinks, IOpeningHours)


@SHARED
@implementer(IPortalItem)
class PortalItem(Item):
    """An item without children."""


@SHARED
@implementer(IPortalItem)
class PortalContainer(Container):
    """An item with children."""

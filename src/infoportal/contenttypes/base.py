"""What all types share: the marker, and attributes that guard their values."""

from collections.abc import Iterator
from contextlib import contextmanager
from infoportal.behaviors.contacts import IContacts
from infoportal.behaviors.links import ILinks
from infoportal.behaviors.opening_hours import IOpeningHours
from infoportal.behaviors.text import IText
from infoportal.fields.attributes import guarded
from infoportal.interfaces import IPortalItem
from plone.dexterity.content import Container
from plone.dexterity.content import Item
from typing import Any
from zope.interface import implementer


SHARED = guarded(IText, IContacts, ILinks, IOpeningHours)


@SHARED
@implementer(IPortalItem)
class PortalItem(Item):
    """An item without children."""


@SHARED
@implementer(IPortalItem)
class PortalContainer(Container):
    """An item with children.

    What comes into it, or leaves it, does not change its own text; so its date stays,
    which Plone moves. The public would read a date at which nothing was written, and
    could tell from it that somebody works on something in there; harvesters would
    fetch it again.
    """

    def _setObject(self, *args: Any, **options: Any) -> str:  # noqa: N802
        with _same_date(self):
            return super()._setObject(*args, **options)

    def _delObject(self, *args: Any, **options: Any) -> None:  # noqa: N802
        with _same_date(self):
            super()._delObject(*args, **options)


@contextmanager
def _same_date(container: Container) -> Iterator[None]:
    """Give a container its date back that it is given anew meanwhile."""
    before = container.modification_date
    yield
    if container.modification_date != before:
        container.setModificationDate(before)
        container.reindexObject(idxs=["modified"])

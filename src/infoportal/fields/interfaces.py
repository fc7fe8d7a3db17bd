"""Interfaces of the portal's fields, for widgets and serializers."""

from zope.interface import Interface
from zope.schema.interfaces import IDict
from zope.schema.interfaces import IList
from zope.schema.interfaces import IText
from zope.schema.interfaces import ITextLine


class ISafeText(IText):
    """HTML, made safe when written."""


class IRows(IList):
    """A table of plain values."""


class IRowTexts(IDict):
    """Prose by row id."""


class IAddresses(IDict):
    """Addresses by language."""


class IChoices(IList):
    """Several terms of a vocabulary."""


class IReference(ITextLine):
    """One item by its identity."""


class IReferences(IList):
    """Items by their identities."""


class IReferenceResolver(Interface):
    """Knows which items there are; a utility."""

    def exists(item_id, types):
        """Tell whether an item of one of ``types`` has this identity."""

"""Marker interfaces of the portal."""

from zope.interface import Interface
from zope.publisher.interfaces.browser import IDefaultBrowserLayer


class IInfoportalLayer(IDefaultBrowserLayer):
    """The portal's own browser layer: present where its profile is installed."""


class IPortalItem(Interface):
    """Anything that the portal publishes: an object of one of its own types."""

"""``<infoportal:endpoint />``: one public service, for all methods and both roots.

plone.rest answers 404 to a method that a service is not registered for; so each is
registered for all of them, and the service itself says what it allows.
"""

from infoportal.interfaces import IInfoportalLayer
from infoportal.services.lists import ListService
from infoportal.services.refusing import ALLOWED
from infoportal.services.refusing import REFUSED
from plone.app.multilingual.interfaces import ILanguageRootFolder
from plone.base.interfaces import IPloneSiteRoot
from plone.rest.zcml import serviceDirective
from typing import Any
from zope.configuration.fields import GlobalObject
from zope.interface import Interface
from zope.schema import TextLine


class IEndpointDirective(Interface):
    """A public service on the language folders and the portal itself."""

    name = TextLine(title="Its name, with @", required=True)
    factory = GlobalObject(title="Its class; a list when left out", required=False)


def endpoint(_context: Any, name: str, factory: type = ListService) -> None:
    """Register a service under ``name``."""
    named = type(factory.__name__, (factory,), {"endpoint_name": name})
    for where in (ILanguageRootFolder, IPloneSiteRoot):
        for method in (*ALLOWED, *REFUSED):
            serviceDirective(
                _context,
                method=method,
                accept="application/json",
                factory=named,
                for_=where,
                permission="zope2.View",
                layer=IInfoportalLayer,
                name=name,
            )

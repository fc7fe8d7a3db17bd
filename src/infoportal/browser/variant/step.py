"""The step ``in`` of an address: ``…/renting/in/oulu``."""

from plone import api
from Products.Five import BrowserView
from typing import Any
from zExceptions import NotFound
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse


@implementer(IPublishTraverse)
class VariantStep(BrowserView):
    """Takes the municipality from the address and gives the page its variant."""

    def publishTraverse(self, request: Any, name: str) -> Any:
        """Return the page of the municipality ``name``."""
        page = api.content.get_view("view", self.context, request)
        return page.for_municipality(name)

    def __call__(self) -> str:
        """Refuse: without a municipality there is nothing here."""
        raise NotFound("in")

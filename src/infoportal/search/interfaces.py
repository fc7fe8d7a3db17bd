"""What pages and services ask of a search, whatever stands behind it."""

from collections.abc import Mapping
from infoportal.records.overview import Overview
from infoportal.records.values import Head
from infoportal.search.values import Found
from typing import Protocol
from zope.interface import Interface


class Engine(Protocol):
    """Finds public things by words. ``view`` says what is public, and when."""

    def find(self, view: Overview, text: str, language: str) -> Found:
        """Return what answers the words in one language, the best first."""

    def elsewhere(
        self, view: Overview, text: str, language: str
    ) -> Mapping[str, list[Head]]:
        """Return what answers the words in the other languages."""

    def spellings(self, view: Overview, text: str, language: str) -> list[str]:
        """Return the words in other spellings that would find something."""


class ISearch(Interface):
    """The portal's search: an ``Engine``, as an adapter of the portal."""

"""Let fields believe in what the files are about to make."""

from collections.abc import Iterator
from contextlib import contextmanager
from infoportal.fields.interfaces import IReferenceResolver
from infoportal.importing.references import References
from typing import Any
from zope.component.hooks import siteinfo


class _Registry:
    """The site's registry with another resolver of references."""

    def __init__(self, registry: Any, references: References) -> None:
        self._registry = registry
        self._references = references

    def __getattr__(self, name: str) -> Any:
        return getattr(self._registry, name)

    def queryUtility(self, provided: Any, name: str = "", default: Any = None) -> Any:
        """Give a utility; references are looked up in the files too."""
        if provided is IReferenceResolver:
            return self._references
        return self._registry.queryUtility(provided, name, default)


@contextmanager
def known_references(references: References) -> Iterator[None]:
    """Use ``references`` as the resolver, in this thread only."""
    before = siteinfo.sm
    siteinfo.sm = _Registry(before, references)
    try:
        yield
    finally:
        siteinfo.sm = before

"""In which language the program speaks when it has no catalogue of the page's.

A language that was just added (Northern Sámi, say) has content before it has a
catalogue: its program texts come from the first language of its fallback chain
that has one, and the page marks them with that language.
"""

from infoportal import PACKAGE_NAME
from infoportal.languages import enabled_languages
from infoportal.languages import language
from plone import api
from plone.i18n.interfaces import INegotiateLanguage
from plone.i18n.negotiate.negotiate import NegotiateLanguage
from plone.i18n.negotiate.ptsnegotiator import PTSLanguages
from typing import Any
from zope.component import queryUtility
from zope.i18n.interfaces import ITranslationDomain
from zope.i18n.interfaces import IUserPreferredLanguages
from zope.interface import implementer


def chain(code: str) -> tuple[str, ...]:
    """Return a language and those that stand in for it, the best first."""
    return (code, *language(code).fallbacks)


def interface_language(code: str) -> str:
    """Return the language in which the program speaks on pages in ``code``."""
    domain = queryUtility(ITranslationDomain, PACKAGE_NAME)
    catalogues = domain.getCatalogsInfo() if domain is not None else {}
    return next((c for c in chain(code) if c in catalogues), "en")


@implementer(IUserPreferredLanguages)
class PreferredLanguages(PTSLanguages):
    """The page's language, then the languages that stand in for it."""

    def getPreferredLanguages(self) -> list[str]:
        """Return the codes in the order in which a catalogue is looked for."""
        found: list[str] = []
        for code in super().getPreferredLanguages():
            found.extend(c for c in chain(code) if c not in found)
        return found


@implementer(INegotiateLanguage)
class PathLanguage(NegotiateLanguage):
    """The language that a request is in: its path tells, on all pages but a few.

    Plone asks twice a request, and looks at every setting each time.
    """

    def __init__(self, site: Any, request: Any) -> None:
        """Look at the steps that are still to go; Plone's own way where none tells."""
        available = enabled_languages()
        steps = request.get("TraversalRequestNameStack") or ()
        code = next((step for step in reversed(steps) if step in available), "")
        if not code:
            super().__init__(site, request)
            return
        self.language = code
        self.default_language = api.portal.get_registry_record("plone.default_language")
        self.language_list: list[str] = []

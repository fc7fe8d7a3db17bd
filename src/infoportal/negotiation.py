"""In which language the program speaks when it has no catalogue of the page's.

A language that was just added (Northern Sámi, say) has content before it has a
catalogue: its program texts come from the first language of its fallback chain
that has one, and the page marks them with that language.
"""

from infoportal import PACKAGE_NAME
from infoportal.languages import language
from plone.i18n.negotiate.ptsnegotiator import PTSLanguages
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

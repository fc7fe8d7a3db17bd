"""In which language the program speaks on a page."""

from infoportal.languages import language
from zope.component import queryUtility
from zope.i18n.interfaces import ITranslationDomain


def language_of_program(code: str) -> str:
    """Return ``code`` if our messages exist in it, else what stands in for it.

    The messages' own defaults are English.
    """
    domain = queryUtility(ITranslationDomain, name="infoportal")
    known = domain.getCatalogsInfo() if domain is not None else {}
    chain = (code, *language(code).fallbacks)
    return next((c for c in chain if c in known), "en" if known else code)

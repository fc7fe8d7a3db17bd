"""The language of a visitor, where the site itself cannot be asked."""

from infoportal.languages import choose_language
from infoportal.languages import DEFAULT_LANGUAGES
from infoportal.languages import Language
from infoportal.languages import language
from infoportal.server.filters.proxies import Environ


def visitor_language(
    environ: Environ, available: tuple[str, ...] = DEFAULT_LANGUAGES
) -> Language:
    """Return the language of the path, else the one that the browser asks for."""
    for name in environ.get("PATH_INFO", "").split("/")[:12]:
        if name in available:
            return language(name)
    accept = environ.get("HTTP_ACCEPT_LANGUAGE", "")
    default = available[0] if available else DEFAULT_LANGUAGES[0]
    return language(choose_language(accept, available, default))

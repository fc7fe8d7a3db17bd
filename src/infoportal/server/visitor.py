"""The language of a visitor, where the site itself cannot be asked."""

from infoportal.languages import choose_language
from infoportal.languages import DEFAULT_LANGUAGES
from infoportal.languages import Language
from infoportal.languages import language
from infoportal.languages import LANGUAGES
from infoportal.server.filters.proxies import Environ


ROOT = "/VirtualHostRoot/"
API = "++api++"
JSON = "application/json"


def asks_the_api(environ: Environ) -> bool:
    """Tell whether a request is one of the API: by its path, or by what it accepts."""
    by_path = API in environ.get("PATH_INFO", "").split("/")
    return by_path or JSON in environ.get("HTTP_ACCEPT", "").lower()


def visitor_language(environ: Environ) -> Language:
    """Return the language of the path, else the one that the browser asks for."""
    path = environ.get("PATH_INFO", "").rpartition(ROOT)[2]
    names = [name for name in path.split("/") if name and not name.startswith("++")]
    if names and names[0] in LANGUAGES:
        return language(names[0])
    accept = environ.get("HTTP_ACCEPT_LANGUAGE", "")
    return language(choose_language(accept, DEFAULT_LANGUAGES, DEFAULT_LANGUAGES[0]))

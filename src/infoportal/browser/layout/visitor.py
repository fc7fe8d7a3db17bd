"""The language of the one who asks."""

from infoportal.languages import choose_language
from infoportal.languages import SOURCE_LANGUAGES
from typing import Any


#: Set only when somebody chooses a language, never by a page.
COOKIE = "infoportal_language"
A_YEAR = 365 * 24 * 60 * 60


def visitor_language(request: Any, available: tuple[str, ...]) -> str:
    """Return the language that a visitor has chosen, else what their browser asks
    for, else Finnish.
    """
    chosen = request.cookies.get(COOKIE, "")
    if chosen in available:
        return chosen
    default = next(c for c in (*SOURCE_LANGUAGES, *available) if c in available)
    accept = request.getHeader("Accept-Language") or ""
    return choose_language(accept, available, default)

"""The question at the end of a page: did this help?"""

from infoportal.browser.layout.paths import variant_path
from infoportal.feedback.forms import FORM_ID
from infoportal.feedback.states import takes_feedback
from infoportal.identity import RESERVED
from typing import Any
from urllib.parse import urlencode


def feedback_link(page: Any) -> str:
    """Return where feedback on a page is given, '' where none can be given."""
    overview = page.overview
    if isinstance(page.context, Exception) or not page.asks_feedback:
        return ""
    if not takes_feedback(page.portal, page.language, overview.now):
        return ""
    query = urlencode({"page": path_of(page)}, safe="/")
    return page.url(f"/{page.language}/{FORM_ID}?{query}")


def path_of(page: Any) -> str:
    """Return the path of a page, also of a named one (``/fi/search``)."""
    if page.head is None:
        name = getattr(page, "__name__", "")
        return f"/{page.language}/{name}" if name in RESERVED else f"/{page.language}"
    return variant_path(page.path, page.municipality)

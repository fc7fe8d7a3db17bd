"""Choosing a language without scripts: ``/@@language?to=ar&from=/fi/housing``."""

from infoportal.browser.layout.paths import in_language
from infoportal.browser.layout.paths import is_local
from infoportal.browser.layout.paths import language_of
from infoportal.browser.layout.visitor import A_YEAR
from infoportal.browser.layout.visitor import COOKIE
from infoportal.languages import enabled_languages
from Products.Five import BrowserView
from urllib.parse import quote
from zExceptions import NotFound


class SwitchLanguage(BrowserView):
    """Remembers the language and leads to the same page in it.

    Where that page is missing, its address says which languages there are.
    """

    def __call__(self) -> str:
        """Set the cookie and redirect within the portal; an unknown language is 404."""
        code = str(self.request.form.get("to", ""))
        available = enabled_languages()
        if code not in available:
            raise NotFound("language")
        path = str(self.request.form.get("from", ""))
        if not is_local(path) or not language_of(path, available):
            path = f"/{code}"
        response = self.request.response
        response.setHeader("Cache-Control", "private, no-store")
        response.setCookie(
            COOKIE, code, path="/", max_age=A_YEAR, same_site="Lax", quoted=False
        )
        target = self.context.absolute_url() + quote(in_language(path, code))
        response.redirect(target, status=302)
        return ""

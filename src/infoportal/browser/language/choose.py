"""The front door: it leads to the language of the visitor and keeps no trace."""

from infoportal.browser.layout.visitor import visitor_language
from infoportal.languages import enabled_languages
from Products.Five import BrowserView


class ChooseLanguage(BrowserView):
    """Redirects by the chosen language, else by Accept-Language, else to Finnish."""

    def __call__(self) -> str:
        """Redirect; the answer is each visitor's own and is not kept."""
        response = self.request.response
        response.setHeader("Vary", "Accept-Language, Cookie")
        response.setHeader("Cache-Control", "private, no-store")
        code = visitor_language(self.request, enabled_languages())
        response.redirect(f"{self.context.absolute_url()}/{code}", status=302)
        return ""

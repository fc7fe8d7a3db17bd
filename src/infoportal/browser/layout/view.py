"""The base of every public page: what the frame and the pages ask for."""

from chameleon import PageTemplateFile
from functools import cached_property
from infoportal import _
from infoportal.browser.layout.frame import Frame
from infoportal.browser.layout.template import page_template


LAYOUT = page_template(__file__, "layout.pt")
PARTS = page_template(__file__, "parts.pt")


class PortalPage(Frame):
    """A page of the portal; subclasses bring ``template`` and their own values."""

    template: PageTemplateFile
    layout = LAYOUT
    parts = PARTS

    def __call__(self) -> str:
        """Render the page."""
        self.set_headers()
        return self.render()

    def render(self) -> str:
        """Return the page's HTML."""
        # A macro begins at its element, so it cannot bring the document type.
        return "<!DOCTYPE html>\n" + self.template(
            view=self,
            context=self.context,
            request=self.request,
            layout=self.layout.macros,
            parts=self.parts.macros,
            target_language=self.program_language,
        )

    def set_headers(self) -> None:
        """Tell what this is; keep Plone's theme away from it."""
        response = self.request.response
        response.setHeader("Content-Type", "text/html; charset=utf-8")
        response.setHeader("Content-Language", self.facts.tag)
        response.setHeader("X-Theme-Disabled", "True")
        if self.is_signed_in:
            response.setHeader("Cache-Control", "private, no-store")
        # Zope would write a <base> that turns "#main" into another address, and
        # that tells what exists from what does not.
        response.setBase(None)

    @property
    def page_title(self) -> str:
        """Return the heading of the page."""
        return self.record.get("title") or self.site_name

    @property
    def document_title(self) -> str:
        """Return the title of the window: the heading and whose page it is."""
        parts = dict.fromkeys((self.page_title, self.site_name))
        return " – ".join(parts)

    @property
    def description(self) -> str:
        """Return one or two sentences of plain text about the page."""
        return self.record.get("description") or ""

    @cached_property
    def site_name(self) -> str:
        """Return the name of the portal in the page's language."""
        return self.translate(_("site_name", default="Infoportal"))

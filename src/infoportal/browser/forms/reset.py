"""A new password by the link that came in an e-mail."""

from infoportal import _
from infoportal.browser.layout.template import page_template
from infoportal.browser.layout.view import PortalPage
from Products.CMFPlone.browser.login.password_reset import PasswordResetView
from typing import Any
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse


class Outcome(PasswordResetView):
    """Plone's own view, asked only for how it ends."""

    def invalid(self) -> str:
        """The link is none of ours."""
        return "invalid"

    def expired(self) -> str:
        """The link is too old."""
        return "expired"

    def finish(self) -> str:
        """The password was set."""
        return "finish"

    def form(self) -> str:
        """The password is asked for, for the first time or again."""
        return "form"


@implementer(IPublishTraverse)
class PasswordResetPage(PortalPage):
    """``/passwordreset/<key>``."""

    template = page_template(__file__, "reset.pt")
    robots = "noindex"
    key = ""

    def publishTraverse(self, request: Any, name: str) -> Any:
        """Take the key from the address."""
        self.key = name
        return self

    def __call__(self) -> str:
        """Check the key or set the password, then say how it went."""
        view = Outcome(self.context, self.request)
        view.subpath = [self.key]
        self.outcome = view()
        self.errors = view.getErrors() or {} if self.outcome == "form" else {}
        if 300 <= self.request.response.getStatus() < 400:
            return ""
        self.request.response.setHeader("Cache-Control", "private, no-store")
        self.request.response.setHeader("Referrer-Policy", "no-referrer")
        return super().__call__()

    @property
    def page_title(self) -> str:
        """Say what the page is for."""
        return self.translate(_("reset_title", default="Set a new password"))

    def error(self, name: str) -> str:
        """Return what is wrong with a field."""
        return self.translate(self.errors[name]) if name in self.errors else ""

    @property
    def login_url(self) -> str:
        """Return where to sign in."""
        return f"{self.context.absolute_url()}/login"

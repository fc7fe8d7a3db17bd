"""A z3c.form in the portal's frame: labels, errors beside their fields, in words."""

from infoportal.browser.forms.dress import dressed
from infoportal.browser.forms.dress import Field
from infoportal.browser.layout.template import page_template
from infoportal.browser.layout.view import PortalPage
from Products.statusmessages.interfaces import IStatusMessage
from typing import Any
from z3c.form.interfaces import HIDDEN_MODE
from zope.component import getMultiAdapter


FIELDS = page_template(__file__, "fields.pt")


class FormPage(PortalPage):
    """A page around one or more forms; subclasses make them in ``update``."""

    template = page_template(__file__)
    fields_macros = FIELDS
    robots = "noindex"
    asks_feedback = False
    #: What the page says above its forms.
    introduction: Any = ""
    #: A form's title and what it says, where there are several.
    titles: dict[str, tuple[Any, Any]] = {}
    forms: list[Any]

    def __call__(self) -> str:
        """Run the forms, then show them unless one leads elsewhere."""
        self.forms = self.update()
        if 300 <= self.request.response.getStatus() < 400:
            return ""
        self.request.response.setHeader("Cache-Control", "private, no-store")
        return super().__call__()

    def update(self) -> list[Any]:
        """Return the forms, updated."""
        raise NotImplementedError

    def messages(self) -> list[tuple[str, str]]:
        """Return kind and text of what was just told to the visitor."""
        told = IStatusMessage(self.request).show()
        return [(message.type, self.translate(message.message)) for message in told]

    def status(self, form: Any) -> str:
        """Return what went wrong with a form as a whole."""
        return self.translate(form.status) if form.status else ""

    def visible(self, form: Any) -> list[Any]:
        """Return the widgets that a person fills in, of all fieldsets."""
        return [w for w in all_widgets(form) if w.mode != HIDDEN_MODE]

    def hidden(self, form: Any) -> list[Any]:
        """Return the widgets that nobody sees."""
        return [w for w in all_widgets(form) if w.mode == HIDDEN_MODE]

    def authenticator(self, form: Any) -> str:
        """Return the hidden field that guards against forged requests."""
        if not getattr(form, "enableCSRFProtection", False):
            return ""
        view = getMultiAdapter((self.context, self.request), name="authenticator")
        return view.authenticator()

    def fields(self, form: Any) -> list[Field]:
        """Return what a person fills in, ready for the template."""
        return dressed(self.visible(form), self.translate)

    def general_errors(self, form: Any) -> list[str]:
        """Return the faults that belong to no single field."""
        loose = [error for error in form.widgets.errors if error.widget is None]
        return [self.translate(error.message) for error in loose]


def all_widgets(form: Any) -> list[Any]:
    """Return a form's widgets, then those of its fieldsets."""
    found = list(form.widgets.values())
    for group in getattr(form, "groups", ()):
        found.extend(group.widgets.values())
    return found

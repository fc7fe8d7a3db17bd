"""Forms that editors build (collective.easyform), without Classic UI's bundles."""

from Acquisition import aq_base
from collective.easyform.browser.view import EasyFormForm
from infoportal.browser.forms.page import FormPage
from infoportal.browser.layout.template import page_template
from typing import Any


class EasyFormPage(FormPage):
    """A form, or the thanks after it."""

    template = page_template(__file__, "easyform.pt")
    robots = ""
    links: list[tuple[str, str]] = []

    def update(self) -> list[Any]:
        """Run easyform's own form: its actions and validators are at work."""
        form = EasyFormForm(self.context, self.request)
        form.update()
        self.form = form
        return [] if form.thanksPage else [form]

    @property
    def page_title(self) -> str:
        """Return the form's title, or that of its thanks."""
        return self.form.label

    @property
    def description(self) -> str:
        """Return what the form, or its thanks, is about."""
        return self.form.description or ""

    @property
    def before(self) -> str:
        """Return the text above the form, or above the thanks."""
        if self.form.thanksPage:
            return self.form.thanksPrologue or ""
        return self._text("prologue")

    @property
    def after(self) -> str:
        """Return the text below the form, or below the thanks."""
        if self.form.thanksPage:
            return self.form.thanksEpilogue or ""
        return self._text("epilogue")

    def _text(self, name: str) -> str:
        # A form made by a script may lack the attribute; nothing is acquired.
        value = getattr(aq_base(self.context), name, None)
        return value.output if value else ""

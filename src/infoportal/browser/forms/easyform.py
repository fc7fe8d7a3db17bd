"""Forms that editors build (collective.easyform), without Classic UI's bundles."""

from Acquisition import aq_base
from collective.easyform.api import get_schema
from collective.easyform.browser.view import EasyFormForm
from infoportal import _
from infoportal.browser.forms.page import FormPage
from infoportal.browser.forms.typed import fit
from infoportal.browser.forms.typed import only_read
from infoportal.browser.layout.template import page_template
from infoportal.browser.layout.toolbar import READ_ANSWERS
from infoportal.fields.sanitise import sanitise
from plone import api
from plone.namedfile.interfaces import INamedField
from typing import Any
from zope.schema import getFieldsInOrder
from zope.schema.interfaces import IBool
from zope.schema.interfaces import IChoice
from zope.schema.interfaces import ICollection
from zope.schema.interfaces import IObject


#: Kinds of fields that are sent as a list of texts, and those sent as other things.
SEVERAL = (IBool, IChoice, ICollection)
OTHER = (INamedField, IObject)
#: View, the permission that it takes, title.
TOOLS = (
    ("edit", "Modify portal content", _("toolbar_edit", default="Edit")),
    ("fields", "Modify portal content", _("toolbar_fields", default="Fields")),
    ("actions", "Modify portal content", _("toolbar_actions", default="Actions")),
    (
        "saveddata",
        READ_ANSWERS,
        _("toolbar_answers", default="Answers"),
    ),
    ("content_status_history", "View", _("toolbar_state", default="State")),
)


class EasyFormPage(FormPage):
    """A form, or the thanks after it."""

    template = page_template(__file__, "easyform.pt")
    robots = ""
    links: list[tuple[str, str]] = []

    def update(self) -> list[Any]:
        """Run easyform's own form: its actions and validators are at work."""
        self.request.form = fit(self.request.form, *self.text_fields())
        if self.request.method != "POST" and self.context.method != "get":
            self.request.form = only_read(self.request.form)
        form = self.form = self.make_form()
        form.update()
        return [] if form.thanksPage else [form]

    def make_form(self) -> EasyFormForm:
        """Return the form, not run yet."""
        return EasyFormForm(self.context, self.request)

    def text_fields(self) -> tuple[list[str], list[str]]:
        """Return the names of the fields that take one text, and a list of texts."""
        single: list[str] = []
        several: list[str] = []
        for name, field in getFieldsInOrder(get_schema(self.context)):
            if any(kind.providedBy(field) for kind in SEVERAL):
                several.append(name)
            elif not any(kind.providedBy(field) for kind in OTHER):
                single.append(name)
        return single, several

    @property
    def page_title(self) -> str:
        """Return the form's title, or that of its thanks."""
        return self.form.label

    @property
    def description(self) -> str:
        """Return what the form, or its thanks, is about."""
        return self.form.description or ""

    # easyform puts into its thanks what was typed, as it was typed: hence made safe.

    @property
    def before(self) -> str:
        """Return the text above the form, or above the thanks."""
        if self.form.thanksPage:
            return sanitise(self.form.thanksPrologue or "")
        return self._text("formPrologue")

    @property
    def after(self) -> str:
        """Return the text below the form, or below the thanks."""
        if self.form.thanksPage:
            return sanitise(self.form.thanksEpilogue or "")
        return self._text("formEpilogue")

    def _text(self, name: str) -> str:
        # A form made by a script may lack the attribute; nothing is acquired.
        value = getattr(aq_base(self.context), name, None)
        return value.output if value else ""

    @property
    def toolbar_links(self) -> list[tuple[str, str]]:
        """Return what editors can do with the form, in easyform's own pages."""
        here = self.context.absolute_url()
        own = [
            (self.translate(title), f"{here}/{name}")
            for name, permission, title in TOOLS
            if api.user.has_permission(permission, obj=self.context)
        ]
        # Of the frame's own only the last: to sign out.
        return [*own, *super().toolbar_links[-1:]]

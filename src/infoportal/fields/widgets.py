"""How the portal's fields are edited in Plone's forms."""

from collective.z3cform.datagridfield.datagridfield import DataGridFieldWidget
from collective.z3cform.datagridfield.datagridfield import DataGridFieldWidgetFactory
from infoportal import _
from infoportal.fields.fields import Refused
from infoportal.fields.interfaces import IRows
from infoportal.fields.interfaces import ISafeText
from infoportal.fields.lines import from_lines
from infoportal.fields.lines import to_lines
from infoportal.vocabularies.items import item_vocabulary
from plone.app.textfield.value import RichTextValue
from plone.app.textfield.widget import IRichTextWidget
from plone.app.z3cform.widgets.checkbox import CheckBoxFieldWidget
from plone.app.z3cform.widgets.select import SelectWidget
from typing import Any
from z3c.form.browser.textarea import TextAreaWidget
from z3c.form.converter import BaseDataConverter
from z3c.form.interfaces import IFieldWidget
from z3c.form.interfaces import ITerms
from z3c.form.interfaces import IValidator
from z3c.form.term import Terms
from z3c.form.validator import SimpleFieldValidator
from z3c.form.widget import FieldWidget
from zope.component import adapter
from zope.component import getUtility
from zope.interface import implementer
from zope.interface import Interface
from zope.schema.interfaces import IVocabularyFactory


@adapter(ISafeText, IRichTextWidget)
class SafeTextConverter(BaseDataConverter):
    """Plone's rich-text widget speaks of values with a type; ours are strings."""

    def toWidgetValue(self, value: str | None) -> RichTextValue:
        """Return the HTML as the widget takes it."""
        return RichTextValue(value or "", "text/html", "text/html")

    def toFieldValue(self, value: Any) -> str:
        """Return the HTML; it is made safe when it is set."""
        return getattr(value, "raw", value) or ""


class LinesConverter(BaseDataConverter):
    """A dictionary written as lines."""

    def toWidgetValue(self, value: dict | None) -> str:
        """Return the lines."""
        return to_lines(value or {})

    def toFieldValue(self, value: str | None) -> dict:
        """Return the dictionary; a line without a colon is refused."""
        try:
            return from_lines(value or "")
        except ValueError as error:
            raise Refused(
                _(
                    "error_line",
                    default="Write “code: text” on each line; “${line}” has no colon.",
                    mapping={"line": str(error)[:100]},
                )
            ) from error


@implementer(IValidator)
@adapter(Interface, Interface, Interface, IRows, DataGridFieldWidget)
class RowsValidator(SimpleFieldValidator):
    """Checks a table as a whole; the widget's own validator looks at cells alone."""

    def validate(self, value: Any, force: bool = False) -> None:
        """Refuse rows that the field refuses.

        :raises Refused: with the reason, shown at the table.
        """
        self.field.bind(self.context).validate(value)


@implementer(IFieldWidget)
def rows_widget(field: Any, request: Any) -> Any:
    """Edit rows in a table."""
    return DataGridFieldWidgetFactory(field, request)


@implementer(IFieldWidget)
def lines_widget(field: Any, request: Any) -> Any:
    """Edit a dictionary as lines."""
    return FieldWidget(field, TextAreaWidget(request))


#: With more terms than this a list is easier to use than boxes.
MANY_TERMS = 40


@implementer(IFieldWidget)
def choices_widget(field: Any, request: Any) -> Any:
    """Tick the terms of a short vocabulary, choose those of a long one."""
    factory = getUtility(IVocabularyFactory, name=field.vocabulary_name)
    if len(factory(None)) > MANY_TERMS:
        widget = FieldWidget(field, SelectWidget(request))
        widget.multiple = "multiple"
        return widget
    return CheckBoxFieldWidget(field, request)


@implementer(IFieldWidget)
def reference_widget(field: Any, request: Any) -> Any:
    """Choose one item by its title."""
    return FieldWidget(field, SelectWidget(request))


@implementer(IFieldWidget)
def references_widget(field: Any, request: Any) -> Any:
    """Choose items by their titles."""
    widget = FieldWidget(field, SelectWidget(request))
    widget.multiple = "multiple"
    return widget


@implementer(ITerms)
class ItemTerms(Terms):
    """The items that a reference may name."""

    def __init__(
        self, context: Any, request: Any, form: Any, field: Any, widget: Any
    ) -> None:
        self.context = context
        self.request = request
        self.terms = item_vocabulary(context, field.types)

"""What a template shows of a z3c.form widget: label, help, fault, input, choices."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from z3c.form.interfaces import ICheckBoxWidget
from z3c.form.interfaces import IRadioWidget
from z3c.form.interfaces import ISingleCheckBoxWidget
from z3c.form.interfaces import ITextAreaWidget
from zope.schema.interfaces import IPassword
from zope.schema.interfaces import IText


Translate = Callable[[Any], str]
#: Names of fields of which a browser knows the value, and how they are written.
ADDRESSES = ("email", "replyto")
ADDRESS_INPUT = {
    "autocapitalize": "none",
    "autocomplete": "email",
    "dir": "ltr",
    "inputmode": "email",
}
ROWS = 6


@dataclass(frozen=True)
class Choice:
    """One radio button or box."""

    id: str
    name: str
    kind: str
    value: str
    label: str
    checked: bool


@dataclass(frozen=True)
class Field:
    """A field; with ``choices`` it is a group, otherwise ``html`` is its input."""

    id: str
    label: str
    help: str
    fault: str
    required: bool
    html: str = ""
    choices: tuple[Choice, ...] = ()
    marker: str = ""
    described: str | None = None
    first: bool = False

    @property
    def target(self) -> str:
        """Return the id of the input that a fault leads to."""
        return self.choices[0].id if self.choices else self.id


def dressed(widgets: list[Any], translate: Translate) -> list[Field]:
    """Return the fields of a form; the first with a fault gets the focus."""
    faulty = next((widget for widget in widgets if widget.error), None)
    return [_field(widget, widget is faulty, translate) for widget in widgets]


def _field(widget: Any, first: bool, translate: Translate) -> Field:
    help_ = translate(widget.field.description) if widget.field.description else ""
    fault = translate(widget.error.message) if widget.error else ""
    notes = ((help_, "help"), (fault, "fault"))
    described = " ".join(f"{widget.id}-{end}" for text, end in notes if text) or None
    facts = {
        "id": widget.id,
        "label": translate(widget.label),
        "help": help_,
        "fault": fault,
        "required": widget.required,
        "described": described,
        "first": first,
    }
    kind = kind_of_choice(widget)
    if kind:
        marker = f"{widget.name}-empty-marker"
        choices = tuple(_choice(item, kind, translate) for item in widget.items)
        return Field(**facts, choices=choices, marker=marker)
    if hasattr(widget, "attributes"):
        widget.attributes.update(_attributes(widget, described, first))
    return Field(**facts, html=widget.render())


def kind_of_choice(widget: Any) -> str:
    """Return the kind of a group's inputs, '' for what is one input."""
    if IRadioWidget.providedBy(widget):
        return "radio"
    several = ICheckBoxWidget.providedBy(widget)
    single = ISingleCheckBoxWidget.providedBy(widget)
    return "checkbox" if several and not single else ""


def _choice(item: dict[str, Any], kind: str, translate: Translate) -> Choice:
    label = translate(item["label"])
    checked = bool(item["checked"])
    return Choice(item["id"], item["name"], kind, item["value"], label, checked)


def _attributes(widget: Any, described: str | None, first: bool) -> dict[str, str]:
    found = {}
    if described:
        found["aria-describedby"] = described
    if widget.required:
        found["aria-required"] = "true"
    if widget.error:
        found["aria-invalid"] = "true"
    if first:
        found["autofocus"] = "autofocus"
    if widget.field.__name__ in ADDRESSES:
        found.update(ADDRESS_INPUT)
    elif IText.providedBy(widget.field) and not IPassword.providedBy(widget.field):
        # People write in their own language, whatever that of the page is.
        found["dir"] = "auto"
    if ITextAreaWidget.providedBy(widget):
        found.setdefault("rows", str(widget.rows or ROWS))
    return found

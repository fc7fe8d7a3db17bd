"""What a template shows of a widget."""

from infoportal.browser.forms.dress import dressed
from types import SimpleNamespace
from z3c.form.interfaces import ICheckBoxWidget
from z3c.form.interfaces import IRadioWidget
from z3c.form.interfaces import ISingleCheckBoxWidget
from z3c.form.interfaces import ITextAreaWidget
from zope.interface import directlyProvides
from zope.schema import Choice
from zope.schema import Password
from zope.schema import Text
from zope.schema import TextLine

import pytest


ITEM = {"id": "w-0", "name": "n", "value": "yes", "label": "Yes", "checked": True}


def widget(field, *provided, error="", name="topic", **more):
    """Return a widget that renders its attributes."""
    field.__name__ = name
    made = SimpleNamespace(
        field=field,
        id=f"form-{name}",
        name=f"form.widgets.{name}",
        label=field.title,
        required=field.required,
        error=SimpleNamespace(message=error) if error else None,
        attributes={"class": "x"},
        rows=None,
        **more,
    )
    made.render = lambda: made.attributes
    directlyProvides(made, *provided)
    return made


def one(made):
    """Return the only field."""
    return dressed([made], str)[0]


def test_help_and_fault_describe_the_input():
    text = Text(title="Message", description="In any language", required=False)
    found = one(widget(text, ITextAreaWidget, error="Too long"))
    assert (found.help, found.fault) == ("In any language", "Too long")
    assert found.html == {
        "class": "x",
        "aria-describedby": "form-topic-help form-topic-fault",
        "aria-invalid": "true",
        "autofocus": "autofocus",
        "dir": "auto",
        "rows": "6",
    }
    assert found.target == "form-topic"


def test_what_is_well_says_nothing():
    found = one(widget(TextLine(title="Topic")))
    assert found.described is None
    assert found.html == {"class": "x", "aria-required": "true", "dir": "auto"}


@pytest.mark.parametrize("name", ["email", "replyto"])
def test_addresses_are_written_from_left_to_right(name):
    found = one(widget(TextLine(title="E-mail", required=False), name=name))
    assert found.html["dir"] == "ltr"
    assert found.html["autocomplete"] == "email"


def test_a_password_has_no_direction_to_betray_it():
    assert "dir" not in one(widget(Password(title="Password"))).html


def test_the_first_fault_alone_takes_the_focus():
    widgets = [
        widget(TextLine(title="A"), name="a"),
        widget(TextLine(title="B"), name="b", error="Wrong"),
        widget(TextLine(title="C"), name="c", error="Wrong"),
    ]
    found = dressed(widgets, str)
    assert [field.first for field in found] == [False, True, False]
    assert ["autofocus" in field.html for field in found] == [False, True, False]


@pytest.mark.parametrize(
    "provided, kind", [(IRadioWidget, "radio"), (ICheckBoxWidget, "checkbox")]
)
def test_choices_are_a_group(provided, kind):
    field = Choice(title="Helped?", values=["yes"], required=False)
    found = one(widget(field, provided, items=[ITEM], error="Choose"))
    [choice] = found.choices
    assert (choice.id, choice.kind, choice.value) == ("w-0", kind, "yes")
    assert choice.checked
    assert found.marker == "form.widgets.topic-empty-marker"
    assert found.target == "w-0"
    assert found.html == ""


def test_a_box_alone_is_an_input():
    field = Choice(title="Agree", values=["yes"], required=False)
    made = widget(field, ICheckBoxWidget, ISingleCheckBoxWidget, items=[ITEM])
    assert one(made).choices == ()


def test_a_widget_of_another_kind_is_rendered_as_it_is():
    made = widget(TextLine(title="Other"))
    del made.attributes
    made.render = lambda: "<input>"
    assert one(made).html == "<input>"

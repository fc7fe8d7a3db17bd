"""What was typed reaches z3c.form as texts, whatever was sent."""

from infoportal.browser.forms.typed import fit
from infoportal.browser.forms.typed import LONGEST
from infoportal.browser.forms.typed import only_read
from infoportal.browser.forms.typed import plain_text

import pytest


class File:
    """What Zope makes of a file."""


@pytest.mark.parametrize(
    "value, text",
    [
        ("Hei", "Hei"),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\0b", "ab"),
        ("\ud800", "?"),
        (["a", "b"], "b"),
        (("a",), "a"),
        ([], ""),
        ([["a"]], ""),
        ([File()], ""),
        (File(), ""),
        ({"a": 1}, ""),
        (5, ""),
        (None, ""),
        ("x" * (LONGEST + 5), "x" * LONGEST),
    ],
)
def test_one_text(value, text):
    assert plain_text(value) == text


@pytest.mark.parametrize(
    "value, texts",
    [("a", "a"), (["a", "b\r\n"], ["a", "b\n"]), ([File(), 5], ["", ""]), (File(), "")],
)
def test_several_texts(value, texts):
    form = {"form.widgets.a": value}
    assert fit(form, (), {"a"}) == {"form.widgets.a": texts}


def test_other_fields_stay_as_they_are():
    several = ["a", "b"]
    form = {"form.widgets.a": several, "form.widgets.b": several, "page": several}
    assert fit(form, {"a"}) == {**form, "form.widgets.a": "b"}


def test_a_page_that_is_read_does_nothing():
    form = {"form.buttons.submit": "1", "form.widgets.a": "x", "page": "/fi"}
    assert only_read(form) == {"form.widgets.a": "x", "page": "/fi"}
    assert only_read(form, "form.widgets.") == {"page": "/fi"}

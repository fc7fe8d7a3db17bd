"""What is kept of an answer."""

from infoportal.feedback.answers import answer_row
from infoportal.feedback.answers import harmless
from infoportal.feedback.states import is_public

import pytest


@pytest.mark.parametrize(
    "fields, kept",
    [
        (
            {"helped": "yes", "message": None, "email": None},
            {"helped": "yes", "message": "", "email": "", "mailed": ""},
        ),
        # An address without a message has nothing to be answered.
        (
            {"helped": "no", "message": "  \n", "email": "a@b.fi"},
            {"helped": "no", "message": "", "email": "", "mailed": ""},
        ),
        (
            {"helped": None, "message": " Hei ", "email": "a@b.fi"},
            {"helped": None, "message": "Hei", "email": "a@b.fi", "mailed": "no"},
        ),
        # An editor may have taken the fields away.
        (
            {"helped": "yes"},
            {"helped": "yes", "message": "", "email": "", "mailed": ""},
        ),
        ({}, {"message": "", "email": "", "mailed": ""}),
    ],
)
def test_a_row(fields, kept):
    assert answer_row(fields) == kept


@pytest.mark.parametrize(
    "value, shown",
    [
        ("Hei", "Hei"),
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+358", "'+358"),
        ("-1", "'-1"),
        ("@a", "'@a"),
        ("\tx", "'\tx"),
        (5, 5),
        (None, None),
        ("", ""),
    ],
)
def test_a_spreadsheet_reckons_with_nothing(value, shown):
    assert harmless(value) == shown


@pytest.mark.parametrize(
    "state, public",
    [
        (("published", "", ""), True),
        (("private", "", ""), False),
        (("published", "2027-01-01T00:00:00Z", ""), False),
        (("published", "", "2026-01-01T00:00:00Z"), False),
        (("published", "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"), True),
    ],
)
def test_when_a_form_is_there(state, public):
    assert is_public(state, "2026-06-01T00:00:00Z") is public

"""Addresses, numbers and codes that the portal accepts, and those it refuses."""

from infoportal.fields.phone import is_phone
from infoportal.fields.phone import phone_uri
from infoportal.fields.web import is_address
from infoportal.fields.web import is_email
from infoportal.fields.web import is_language_tag
from infoportal.fields.web import is_web_address

import pytest


@pytest.mark.parametrize(
    "value,web,any_",
    [
        ("https://www.kela.fi", True, True),
        ("http://kela.fi/a?b=c#d", True, True),
        ("https://åland.ax/å", True, True),
        ("kela.fi", False, False),
        ("ftp://kela.fi", False, False),
        ("javascript:alert(1)", False, False),
        ("https://", False, False),
        ("https://localhost", False, False),
        ("https://a b.fi", False, False),
        ("https://kela.fi/\"onload='x'", False, False),
        ("https://[::1", False, False),
        ("mailto:a@b.fi", False, True),
        ("mailto:a@b.fi?subject=x", False, True),
        ("mailto:a", False, False),
        ("tel:+358295000", False, True),
        ("tel:soita", False, False),
        (None, False, False),
    ],
)
def test_addresses(value, web, any_):
    assert is_web_address(value) is web
    assert is_address(value) is any_


@pytest.mark.parametrize(
    "value,right",
    [
        ("neuvonta@example.fi", True),
        ("a.b+c@x.y.fi", True),
        ("a@b", False),
        ("a b@c.fi", False),
        ("a@b.fi\nBcc: x@y.fi", False),
        ("", False),
        (None, False),
    ],
)
def test_email(value, right):
    assert is_email(value) is right


@pytest.mark.parametrize(
    "value,uri",
    [
        ("112", "tel:112"),
        ("116 117", "tel:116117"),
        ("0295 000", "tel:0295000"),
        ("0295 419 600", "tel:+358-29-5419600"),
        ("+358 9 310 1691", "tel:+358-9-3101691"),
        ("+46 8 508 00 000", "tel:+46-8-508-000-00"),
    ],
)
def test_telephone_numbers(value, uri):
    assert is_phone(value)
    assert phone_uri(value) == uri


@pytest.mark.parametrize("value", ["", "soita", "12", "0295", "+999 123", "1" * 12])
def test_no_telephone_numbers(value):
    assert not is_phone(value)


@pytest.mark.parametrize(
    "value,right",
    [("fi", True), ("prs", True), ("zh-Hans", True), ("suomi", False), ("FI", False)],
)
def test_language_tags(value, right):
    assert is_language_tag(value) is right

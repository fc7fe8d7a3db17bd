"""Contacts: what is shown and what a tap opens."""

from infoportal.browser.blocks.contacts import address_uri
from infoportal.browser.blocks.contacts import Contact
from infoportal.browser.blocks.contacts import contact_list
from infoportal.browser.blocks.contacts import shown_address

import pytest


@pytest.mark.parametrize(
    ("kind", "value", "uri"),
    [
        ("phone", "0295 000 000", "tel:+358-29-5000000"),
        ("telephone", "020 692 200", "tel:+358-20-692200"),
        ("phone", "112", "tel:112"),
        ("sms", "0401234567", "sms:+358-40-1234567"),
        ("email", "advice@example.org", "mailto:advice@example.org"),
        ("email", "https://example.org/form", "https://example.org/form"),
        ("web", "https://example.org/", "https://example.org/"),
        ("chat", "https://example.org/chat", "https://example.org/chat"),
        ("post", "PL 1, 00100 Helsinki", ""),
        ("remote", "", ""),
        ("remote", "ask at the desk", ""),
    ],
)
def test_uri(kind, value, uri):
    assert address_uri(kind, value) == uri


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("https://www.kela.fi/", "www.kela.fi"),
        ("https://www.suomi.fi/citizen", "www.suomi.fi/citizen"),
        ("mailto:advice@example.org", "advice@example.org"),
        ("tel:112", "112"),
        ("0295 000 000", "0295 000 000"),
    ],
)
def test_shown(value, shown):
    assert shown_address(value) == shown


def test_list_joins_rows_and_their_explanations():
    rows = [
        {"id": "a", "kind": "phone", "value": "112", "cost": "free"},
        {"id": "b", "kind": "post", "value": "PL 1", "cost": None},
        {"id": "c", "kind": "web", "value": ""},
    ]
    assert contact_list(rows, {"a": "Emergencies"}) == [
        Contact("phone", "112", "tel:112", "free", "Emergencies"),
        Contact("post", "PL 1", ""),
    ]

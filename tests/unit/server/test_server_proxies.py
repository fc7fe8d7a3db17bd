"""Whose X-Forwarded-* headers count."""

from infoportal.server.fault import Fault
from infoportal.server.filters.proxies import client_address
from infoportal.server.filters.proxies import is_trusted
from infoportal.server.filters.proxies import networks

import pytest


def test_a_list_may_have_commas_and_spaces():
    assert len(networks("127.0.0.1, 10.0.0.0/8 ::1")) == 3
    assert networks("") == ()


def test_a_name_is_no_network():
    with pytest.raises(Fault, match="TRUSTED_PROXY"):
        networks("proxy.example")


@pytest.mark.parametrize(
    "address, expected",
    [
        ("127.0.0.1", True),
        ("::ffff:127.0.0.1", True),
        ("127.0.0.2", False),
        ("", False),
        ("unix:", False),
    ],
)
def test_trust(address, expected):
    assert is_trusted(address, networks("127.0.0.1")) is expected


def test_a_visitor_cannot_lengthen_the_chain():
    trusted = networks("10.0.0.0/8")
    forged = "1.1.1.1, 203.0.113.9, 10.0.0.2"
    assert client_address(forged, "10.0.0.1", trusted) == "203.0.113.9"

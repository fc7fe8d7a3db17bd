"""Credentials that cannot be read are the sender's fault."""

from base64 import b64encode
from infoportal.server.filters.credentials import is_readable
from infoportal.server.filters.hostroot import HostRoot

import pytest


def basic(plain):
    """Return a header of the scheme Basic."""
    return f"Basic {b64encode(plain).decode()}"


READABLE = [
    "",
    "Basic",
    "Bearer x.y",
    basic(b"a:b"),
    basic(b":"),
    basic("ä:ö".encode()),
]
UNREADABLE = ["Basic zqx", "basic  ", "Basic \xff", basic(b"word"), basic(b"\xff:x")]


@pytest.mark.parametrize("header", READABLE)
def test_readable(header):
    assert is_readable(header)


@pytest.mark.parametrize("header", UNREADABLE)
def test_unreadable(ask, application, header):
    inner = application([b"ok"])
    answer = ask(HostRoot(inner, "p"), "/fi", HTTP_AUTHORIZATION=header)
    assert answer.status == 400
    assert inner.environ is None

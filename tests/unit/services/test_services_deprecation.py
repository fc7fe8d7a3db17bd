"""What goes is told in time, and to whoever uses it."""

from datetime import date
from infoportal.services.deprecation import Deprecated
from infoportal.services.deprecation import earliest_end
from infoportal.services.deprecation import headers_of
from infoportal.services.deprecation import is_deprecated
from infoportal.services.deprecation import NOTICE
from infoportal.services.deprecation import TABLE

import pytest


ROWS = (
    Deprecated("@old", date(2026, 11, 22), date(2027, 5, 22)),
    Deprecated("@list", date(2027, 1, 1), date(2027, 12, 31), "colour"),
    Deprecated("@list", date(2027, 2, 1), date(2027, 8, 2), "size"),
)


def late(rows):
    """Return the rows whose end comes too early."""
    return [row for row in rows if row.until < earliest_end(row.since)]


def test_six_months_lie_between_notice_and_end():
    assert not late(TABLE) and not late(ROWS)
    assert late([Deprecated("@x", date(2026, 11, 22), date(2027, 5, 21))])


@pytest.mark.parametrize(
    "since,end",
    [
        (date(2026, 11, 22), date(2027, 5, 22)),
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 8, 31), date(2028, 2, 29)),
        (date(2026, 6, 1), date(2026, 12, 1)),
        (date(2026, 12, 1), date(2027, 6, 1)),
    ],
)
def test_six_months(since, end):
    assert (NOTICE, earliest_end(since)) == (6, end)


@pytest.mark.parametrize(
    "endpoint,asked,headers",
    [
        ("@new", ["colour"], {}),
        ("@list", ["b_size"], {}),
        (
            "@old",
            [],
            {"Deprecation": "@1795305600", "Sunset": "Sat, 22 May 2027 00:00:00 GMT"},
        ),
        (
            "@list",
            ["colour"],
            {"Deprecation": "@1798761600", "Sunset": "Fri, 31 Dec 2027 00:00:00 GMT"},
        ),
        (
            "@list",
            ["colour", "size"],
            {"Deprecation": "@1801440000", "Sunset": "Mon, 02 Aug 2027 00:00:00 GMT"},
        ),
    ],
)
def test_headers(endpoint, asked, headers):
    assert headers_of(endpoint, asked, ROWS) == headers


@pytest.mark.parametrize(
    "endpoint,parameter,told",
    [
        ("@old", "", True),
        ("@old", "colour", False),
        ("@list", "colour", True),
        ("@list", "", False),
        ("@new", "", False),
    ],
)
def test_the_document_knows(endpoint, parameter, told):
    assert is_deprecated(endpoint, parameter, ROWS) is told

"""How long an answer holds, and whether it is known already."""

from datetime import datetime
from datetime import timedelta
from datetime import UTC
from infoportal.services.caching import cache_control
from infoportal.services.caching import etag
from infoportal.services.caching import first_moment
from infoportal.services.caching import is_known

import pytest


NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "seconds,header",
    [
        (None, "60, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400"),
        (10**6, "60, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400"),
        (3600, "60, s-maxage=60, stale-while-revalidate=60, stale-if-error=3540"),
        (90, "60, s-maxage=60, stale-while-revalidate=30, stale-if-error=30"),
        (61, "60, s-maxage=60, stale-while-revalidate=1, stale-if-error=1"),
        (60, "60, s-maxage=60, must-revalidate"),
        (20, "20, s-maxage=20, must-revalidate"),
        (0.5, "0, s-maxage=0, must-revalidate"),
        (-5, "0, s-maxage=0, must-revalidate"),
    ],
)
def test_what_changes_soon_is_kept_no_longer(seconds, header):
    until = None if seconds is None else NOW + timedelta(seconds=seconds)
    assert cache_control(NOW, until) == f"public, max-age={header}"


@pytest.mark.parametrize(
    "header,known",
    [
        ('"a"', True),
        ('W/"a"', True),
        ('"b", W/"a"', True),
        ("*", True),
        ('"b"', False),
        ("a", False),
        ("", False),
    ],
)
def test_is_known(header, known):
    assert is_known('"a"', header) is known


def test_etag_tells_its_parts_apart():
    assert etag("a", 1) == etag("a", 1)
    assert etag("a", 1) != etag("a", 2)
    assert etag("a", 1).strip('"').isalnum()


@pytest.mark.parametrize(
    "moments,first",
    [
        (("", None), None),
        (("2026-06-01T12:00:00Z", None), NOW),
        (("2026-06-01T12:00:01Z", NOW), NOW),
    ],
)
def test_first_moment(moments, first):
    assert first_moment(*moments) == first

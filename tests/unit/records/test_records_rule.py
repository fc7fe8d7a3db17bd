"""Public is published AND within its dates AND under parents that are public."""

from infoportal.records.rule import boundaries
from infoportal.records.rule import is_public
from infoportal.records.rule import next_boundary
from infoportal.records.values import Head

import pytest


NOW = "2026-06-01T12:00:00Z"
BEFORE = "2026-06-01T11:59:59Z"
AFTER = "2026-06-01T12:00:01Z"


def head(state="published", effective="", expires=""):
    return Head(
        "i", "fi", "topic", "u", "/fi/a", "a", "A", "", state, effective, expires
    )


PUBLIC = head()


@pytest.mark.parametrize(
    "chain,public",
    [
        ([PUBLIC], True),
        ([PUBLIC, PUBLIC], True),
        ([head("private")], False),
        ([head("pending")], False),
        ([head("archived")], False),
        ([head(effective=BEFORE)], True),
        ([head(effective=NOW)], True),
        ([head(effective=AFTER)], False),
        ([head(expires=AFTER)], True),
        ([head(expires=NOW)], False),
        ([head(expires=BEFORE)], False),
        ([PUBLIC, head("private")], False),
        ([PUBLIC, head(expires=BEFORE)], False),
        ([PUBLIC, PUBLIC, head("archived")], False),
        ([PUBLIC, None], False),
        ([None], False),
    ],
)
def test_is_public(chain, public):
    assert is_public(chain, NOW) is public


@pytest.mark.parametrize(
    "heads,moment",
    [
        ([], ""),
        ([PUBLIC], ""),
        ([head(effective=AFTER)], AFTER),
        ([head(effective=BEFORE, expires=AFTER)], AFTER),
        ([head("private", effective=AFTER)], ""),
    ],
)
def test_next_boundary(heads, moment):
    assert next_boundary(boundaries(heads), NOW) == moment

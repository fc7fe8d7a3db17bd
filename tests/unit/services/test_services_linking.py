"""The Link header of a batch."""

from infoportal.records.query import Asked
from infoportal.records.query import batching
from infoportal.services.linking import link_header

import pytest
import re


@pytest.mark.parametrize(
    "start,total,names",
    [
        (0, 5, []),
        (0, 26, ["first", "next", "last"]),
        (25, 60, ["first", "prev", "next", "last"]),
        (50, 60, ["first", "prev", "last"]),
    ],
)
def test_relations(start, total, names):
    asked = Asked({"b_start": (start,)})
    links = batching("https://x/@y", [("q", '"<a>,;')], asked, total)
    header = link_header(links)
    assert re.findall(r'<[^<>"]+>; rel="(\w+)"', header) == names
    assert header.count(",") == max(0, len(names) - 1)

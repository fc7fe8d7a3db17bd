"""A page of a long list keeps its groups."""

from browser_heads import head
from infoportal.browser.blocks.listing import Group
from infoportal.browser.section.groups import part

import pytest


GROUPS = [
    Group("a", "A", tuple(head("service", f"a{n}") for n in range(3))),
    Group("b", "B", tuple(head("service", f"b{n}") for n in range(4))),
]


@pytest.mark.parametrize(
    "start,size,shown",
    [
        (0, 10, {"a": ["a0", "a1", "a2"], "b": ["b0", "b1", "b2", "b3"]}),
        (0, 2, {"a": ["a0", "a1"]}),
        (2, 2, {"a": ["a2"], "b": ["b0"]}),
        (3, 2, {"b": ["b0", "b1"]}),
        (6, 5, {"b": ["b3"]}),
        (7, 5, {}),
    ],
)
def test_part(start, size, shown):
    found = part(GROUPS, start, size)
    assert {g.key: [item.cid for item in g.items] for g in found} == shown

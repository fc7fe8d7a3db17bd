"""Trees become pieces of JSON with the marks between them, and nothing is lost."""

from infoportal.records.jsontext import json_bytes
from infoportal.records.jsontext import spliced
from infoportal.records.parts import parts_of

import json
import pytest


MARK = ("reference", "x")


@pytest.mark.parametrize(
    "tree,parts",
    [
        ({}, (b"{}",)),
        ({"a": [1, 2.5, None, True, {}, []]}, (b'{"a":[1,2.5,null,true,{},[]]}',)),
        (MARK, (MARK,)),
        ([MARK], (b"[", MARK, b"]")),
        ([1, MARK, MARK], (b"[1,", MARK, b",", MARK, b"]")),
        ({"a": MARK, "b": {"c": MARK}}, (b'{"a":', MARK, b',"b":{"c":', MARK, b"}}")),
        (
            [("shown", ("x", {"of": MARK, "n": 1}), (None, 2))],
            (
                b"[",
                ("shown", ("x", (b'{"of":', MARK, b',"n":1}')), (None, (b"2",))),
                b"]",
            ),
        ),
        ({"ä\n": "“ö”\\"}, ('{"ä\\n":"“ö”\\\\"}'.encode(),)),
    ],
)
def test_parts(tree, parts):
    assert parts_of(tree) == parts


def test_half_a_pair_of_surrogates_is_written_and_read_back():
    (written,) = parts_of({"a": "\ud83d"})
    assert json.loads(written) == {"a": "\ud83d"}


@pytest.mark.parametrize("more", [{}, {"b": 2}, {"b": {"c": [1]}, "d": "}"}])
def test_members_at_the_end(more):
    assert json.loads(spliced(json_bytes({"a": 1}), more)) == {"a": 1, **more}

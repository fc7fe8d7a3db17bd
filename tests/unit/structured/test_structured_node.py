"""JSON-LD and its text in a page."""

from infoportal.structured.node import as_script
from infoportal.structured.node import document
from infoportal.structured.node import node

import json
import pytest


@pytest.mark.parametrize(
    "values, expected",
    [
        ({"name": "A"}, {"@type": "Thing", "name": "A"}),
        ({"at": "https://a.fi"}, {"@type": "Thing", "@id": "https://a.fi"}),
        ({"at": None, "name": ""}, {"@type": "Thing"}),
        ({"a": [], "b": {}, "c": None}, {"@type": "Thing"}),
        ({"a": 0, "b": False}, {"@type": "Thing", "a": 0, "b": False}),
        ({"a": ["x"]}, {"@type": "Thing", "a": "x"}),
        ({"a": ["x", "y"]}, {"@type": "Thing", "a": ["x", "y"]}),
    ],
)
def test_node_leaves_out_what_is_not_known(values, expected):
    assert node("Thing", **values) == expected


def test_document_names_its_vocabulary():
    assert document({"@type": "Thing"})["@context"] == "https://schema.org"


@pytest.mark.parametrize(
    "text",
    [
        "</script><script>alert(1)</script>",
        "<!--<script>",
        'quote " and \\ and &amp;',
        "ä السكن 住房",
        "line\u2028separator",
    ],
)
def test_script_cannot_be_ended_by_a_text(text):
    written = as_script({"@type": "Thing", "name": text})
    assert "<" not in written
    assert "\u2028" not in written
    assert json.loads(written)["name"] == text.replace("\u2028", " ")

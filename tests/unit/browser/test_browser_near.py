"""Where somebody looks near, as people write it."""

from browser_heads import head
from browser_heads import overview
from infoportal.browser.section.near import place_named

import pytest


@pytest.fixture(scope="module")
def known():
    number = {"municipality": ("564",)}
    return overview(
        head("municipality", "oulu", "fi", title="Oulu", **number),
        head("municipality", "oulu", "ar", title="أولو (Oulu)", **number),
    )


@pytest.mark.parametrize(
    "text,place",
    [
        ("Oulu", "564"),
        ("oulussa", "564"),
        ("Uleåborg", "564"),
        ("أولو", "564"),
        ("90100", "564"),
        ("Tamperre", "837"),
        ("091", "091"),
        ("65.01,25.47", "65.01,25.47"),
        ("65.01, 25.47", "65.01,25.47"),
        ("", ""),
        ("Atlantis", "Atlantis"),
        ("K", "K"),
        ("x" * 5000, "x" * 5000),
        ("<script>", "<script>"),
        ("%00", "%00"),
    ],
)
def test_place(known, text, place):
    assert place_named(text, known) == place

"""Which page feedback is about: only pages that the public sees."""

from feedback_heads import overview
from infoportal.feedback.subject import subject_of

import pytest


OULU = "/fi/municipalities/oulu"


@pytest.mark.parametrize(
    "path, expected, title, municipality",
    [
        ("/fi/housing", "/fi/housing", "Housing", ""),
        ("/fi/housing/", "/fi/housing", "Housing", ""),
        ("/fi/housing/renting", "/fi/housing/renting", "Renting", ""),
        (
            "/fi/housing/renting/in/oulu",
            "/fi/housing/renting/in/oulu",
            "Renting",
            "oulu",
        ),
        # A municipality that nobody sees answers for nothing.
        ("/fi/housing/renting/in/hidden", "/fi/housing/renting", "Renting", ""),
        ("/fi/housing/renting/in/nowhere", "/fi/housing/renting", "Renting", ""),
        ("/fi/housing/renting/with/sv", "/fi/housing/renting", "Renting", ""),
        (OULU, OULU, "Oulu", "oulu"),
        (f"{OULU}/kiiminki", f"{OULU}/kiiminki", "Kiiminki", "oulu"),
        (f"{OULU}/absent", OULU, "Oulu", "oulu"),
        # What is not public is not told apart from what is not there.
        ("/fi/housing/draft", "/fi/housing", "Housing", ""),
        ("/fi/housing/absent", "/fi/housing", "Housing", ""),
        # The front page, and named pages of no item.
        ("/fi", "/fi", "", ""),
        ("/sv/search", "/sv/search", "", ""),
        ("/fi/made-up", "/fi", "", ""),
    ],
)
def test_a_page_of_ours(path, expected, title, municipality):
    found = subject_of(overview(), path)
    assert (found.path, found.title) == (expected, title)
    assert (found.municipality.cid if found.municipality else "") == municipality
    assert found.language == path[1:3]


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "fi/housing",
        "//evil.example/fi",
        "https://evil.example/fi/housing",
        "/en/housing",
        "/\\evil.example",
        "/fi/housing\r\nBcc: a@b.example",
        "/fi/" + "a" * 2000,
    ],
)
def test_no_page_of_ours(path):
    assert subject_of(overview(), path) is None

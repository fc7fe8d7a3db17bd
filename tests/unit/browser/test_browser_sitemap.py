"""The addresses of the site map."""

from infoportal.browser.errors.view import translations_at
from infoportal.browser.sitemap.entries import entries
from infoportal.records.overview import Index
from infoportal.records.overview import Overview
from infoportal.records.values import Head

import pytest


def head(item, language, type_, path, state="published", **facets):
    return Head(
        id=item,
        language=language,
        type=type_,
        uid=f"{item}-{language}",
        path=f"/{language}/{path}",
        cid=path.rpartition("/")[2],
        title=item,
        state=state,
        parent=f"/{language}/{path}".rpartition("/")[0],
        facets={name: tuple(values) for name, values in facets.items()},
    )


@pytest.fixture
def overview():
    """Two languages, a page, a municipality and what it adds to the page."""
    heads = [
        head("t", "fi", "topic", "housing"),
        head("t", "sv", "topic", "housing"),
        head("p", "fi", "info_page", "housing/renting"),
        head("p", "sv", "info_page", "housing/renting", state="private"),
        head("s", "fi", "section", "municipalities"),
        head("m", "fi", "municipality", "municipalities/oulu"),
        head(
            "l",
            "fi",
            "local_information",
            "municipalities/oulu/local",
            adds_to=["p"],
        ),
    ]
    return Overview(Index(heads), ("fi", "sv"), "2026-01-01T00:00:00Z")


def test_entries(overview):
    found = {entry.path: entry.languages for entry in entries(overview)}
    assert set(found) == {
        "/fi",
        "/sv",
        "/fi/housing",
        "/sv/housing",
        "/fi/housing/renting",
        "/fi/housing/renting/in/oulu",
        "/fi/municipalities",
        "/fi/municipalities/oulu",
    }
    assert found["/fi/housing"] == {"fi": "/fi/housing", "sv": "/sv/housing"}
    assert found["/fi/housing/renting"] == {"fi": "/fi/housing/renting"}


@pytest.mark.parametrize(
    "path,expected",
    [
        ("/sv/housing/renting", {"fi": "/fi/housing/renting"}),
        ("/sv/housing/renting/in/oulu", {"fi": "/fi/housing/renting/in/oulu"}),
        ("/sv/housing/renting/in/nowhere", {}),
        ("/sv/nothing", {}),
        ("/xx/housing", {}),
        ("", {}),
    ],
)
def test_translations_of_a_missing_page(overview, path, expected):
    assert translations_at(overview, path) == expected

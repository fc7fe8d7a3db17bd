"""The suggestion of a language is said in that language, or not at all."""

from infoportal.browser.layout import suggestion

import pytest


@pytest.fixture(autouse=True)
def catalogues(monkeypatch):
    """Have catalogues of two languages."""
    known = {"ar", "en"}
    monkeypatch.setattr(
        suggestion, "interface_language", lambda code: code if code in known else "en"
    )
    monkeypatch.setattr(
        suggestion,
        "translate",
        lambda message, target_language: f"{message}:{target_language}",
    )
    suggestion.suggestion.cache_clear()
    yield
    suggestion.suggestion.cache_clear()


@pytest.mark.parametrize(
    "code, expected",
    [
        ("ar", "suggestion_read:ar|suggestion_close:ar"),
        ("en", "suggestion_read:en|suggestion_close:en"),
        ("se", None),
    ],
)
def test_suggestion(code, expected):
    assert suggestion.suggestion(code) == expected

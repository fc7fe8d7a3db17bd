"""The table of languages, and the choice for a visitor who has made none."""

from infoportal.languages import choose_language
from infoportal.languages import DEFAULT_LANGUAGES
from infoportal.languages import language
from infoportal.languages import LANGUAGES

import pytest


def test_the_program_knows_at_least_forty():
    assert len(LANGUAGES) >= 40
    assert set(DEFAULT_LANGUAGES) <= set(LANGUAGES)
    assert len(DEFAULT_LANGUAGES) == 13


@pytest.mark.parametrize("known", LANGUAGES.values(), ids=lambda row: row.code)
def test_a_row_is_whole(known):
    assert known.native_name
    assert known.direction in ("ltr", "rtl")
    assert (known.direction == "rtl") == (known.script in ("Arab", "Hebr"))
    assert known.code not in known.fallbacks
    assert set(known.fallbacks) <= set(LANGUAGES)
    assert known.code == "en" or "en" in known.fallbacks
    assert known.code == "fi" or "fi" in known.fallbacks


@pytest.mark.parametrize(
    "code,tag,name,direction",
    [
        ("so", "so", "Soomaali", "ltr"),
        ("zh", "zh-Hans", "中文", "ltr"),
        ("ar", "ar", "العربية", "rtl"),
        ("ckb", "ckb", "کوردیی ناوەندی", "rtl"),
        ("kmr", "kmr", "Kurdî (Kurmancî)", "ltr"),
    ],
)
def test_how_a_language_is_written(code, tag, name, direction):
    row = language(code)
    assert (row.tag, row.native_name, row.direction) == (tag, name, direction)


@pytest.mark.parametrize(
    "accept,chosen",
    [
        ("", "fi"),
        ("ar", "ar"),
        ("ar-EG,ar;q=0.9,en;q=0.8", "ar"),
        ("de-DE,de;q=0.9,en;q=0.8", "en"),
        ("en;q=0.5, sv;q=0.9", "sv"),
        ("zh-Hant-TW", "zh"),
        ("zh-Hans-CN, zh;q=0.9", "zh"),
        ("ja, *;q=0.5", "fi"),
        ("*", "fi"),
        ("ru;q=0, en", "en"),
        ("ru;q=kaksi", "fi"),
        (";;;,,,=", "fi"),
        ("FA-ir", "fa"),
        (",".join(["xx"] * 1000) + ",ar", "fi"),
    ],
)
def test_choose_language(accept, chosen):
    assert choose_language(accept, DEFAULT_LANGUAGES, "fi") == chosen

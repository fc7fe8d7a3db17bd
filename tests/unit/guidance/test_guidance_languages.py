"""Languages of people and of services."""

from infoportal.guidance.languages import meets

import pytest


@pytest.mark.parametrize(
    "speaks,languages,interpretation,speech,direct",
    [
        # nobody said what they speak: it plays no part
        ("", "fi", "none", "direct", ""),
        ("", "", "none", "direct", ""),
        # the very language
        ("so", "fi so", "none", "direct", "so"),
        ("so en", "fi en", "none", "direct", "en"),
        ("en so", "so en fi", "none", "direct", "en so"),
        ("fi", "fi", "remote", "direct", "fi"),
        # scripts and countries do not part people
        ("zh", "zh-Hans", "none", "direct", "zh"),
        ("zh-Hant-TW", "zh", "none", "direct", "zh-Hant-TW"),
        ("en-GB", "en-US", "none", "direct", "en-GB"),
        # close: one macrolanguage
        ("prs", "fi fa", "none", "close", ""),
        ("fa", "prs", "none", "close", ""),
        ("ckb", "ku", "none", "close", ""),
        ("ckb", "kmr", "none", "close", ""),
        ("ary", "ar", "none", "close", ""),
        ("kab", "ber", "none", "close", ""),
        ("hr", "sr", "none", "close", ""),
        ("prs", "fa", "on_request", "close", ""),
        ("prs en", "fa en", "none", "direct", "en"),
        # not close: looks alike, is another language
        ("sv", "fi", "none", "none", ""),
        ("sv", "nb", "none", "none", ""),
        ("so", "sv", "none", "none", ""),
        ("ps", "fa", "none", "none", ""),
        ("uk", "ru", "none", "none", ""),
        ("f", "fi", "none", "none", ""),
        ("fin", "fi", "none", "none", ""),
        # an interpreter stands in
        ("so", "fi", "on_request", "interpreter", ""),
        ("so", "fi", "remote", "interpreter", ""),
        ("so", "", "remote", "interpreter", ""),
        # nothing is told of languages
        ("so", "", "none", "unknown", ""),
        # sign language is a language like others
        ("fse", "fi fse", "none", "direct", "fse"),
        ("fse", "fi", "remote", "interpreter", ""),
    ],
)
def test_speech(speaks, languages, interpretation, speech, direct):
    found = meets(speaks.split(), languages.split(), interpretation)
    assert found[:2] == (speech, tuple(direct.split()))


@pytest.mark.parametrize(
    "languages,interpretation,code,effect",
    [
        ("so", "none", "speaks", "for"),
        ("fi", "remote", "interpreter", "condition"),
        ("", "none", "languages_not_told", "condition"),
        ("fi", "none", "not_in_language", "against"),
    ],
)
def test_reasons(languages, interpretation, code, effect):
    _speech, _direct, reasons = meets(["so"], languages.split(), interpretation)
    assert [(reason.code, reason.effect) for reason in reasons] == [(code, effect)]


def test_reasons_name_the_languages():
    assert meets(["en"], ["fi", "sv"])[2][0].values == {"languages": ("fi", "sv")}
    assert meets(["prs"], ["fi", "fa"])[2][0].values == {"languages": ("fa",)}
    assert meets(["so"], ["fi"], "remote")[2][0].values == {
        "languages": ("fi",),
        "interpretation": "remote",
    }


def test_nothing_is_said_where_languages_play_no_part():
    assert meets([], ["fi"])[2] == ()

"""What the frame decides without a site: paths, notices, sources, words."""

from infoportal.browser.layout.notices import concerns
from infoportal.browser.layout.notices import is_in_period
from infoportal.browser.layout.paths import in_language
from infoportal.browser.layout.paths import is_local
from infoportal.browser.layout.paths import language_of
from infoportal.browser.layout.paths import national_path
from infoportal.browser.layout.paths import variant_path
from infoportal.browser.layout.provenance import source_entry
from infoportal.browser.layout.wording import clock_text
from infoportal.browser.layout.wording import date_text
from infoportal.browser.layout.wording import language_name
from infoportal.browser.layout.wording import size_text
from infoportal.browser.layout.wording import term
from infoportal.languages import LANGUAGES
from infoportal.subscribers.pageaddress import is_page_address

import pytest
import re


@pytest.mark.parametrize(
    "path,code,expected",
    [
        ("/fi", "ar", "/ar"),
        ("/fi/", "ar", "/ar"),
        ("/fi/housing/renting", "zh", "/zh/housing/renting"),
        ("/fi/housing/renting/in/oulu", "sv", "/sv/housing/renting/in/oulu"),
        ("", "sv", "/sv"),
    ],
)
def test_in_language(path, code, expected):
    assert in_language(path, code) == expected


def test_variant_and_back():
    assert variant_path("/fi/housing", "oulu") == "/fi/housing/in/oulu"
    assert variant_path("/fi/housing", "") == "/fi/housing"
    assert national_path("/fi/housing/in/oulu") == "/fi/housing"
    assert national_path("/fi/housing") == "/fi/housing"
    assert national_path("/fi/in") == "/fi/in"


@pytest.mark.parametrize(
    "path,expected", [("/fi/a", "fi"), ("/fi", "fi"), ("/xx/fi", ""), ("", "")]
)
def test_language_of(path, expected):
    assert language_of(path, ("fi", "sv")) == expected


@pytest.mark.parametrize(
    "path,expected",
    [
        ("/fi/housing", True),
        ("fi/housing", False),
        ("//evil.example", False),
        ("/\\evil.example", False),
        ("https://evil.example", False),
        ("/fi\r\nset-cookie: x", False),
        ("/" + "x" * 2000, False),
        ("", False),
    ],
)
def test_is_local(path, expected):
    assert is_local(path) is expected


@pytest.mark.parametrize(
    "path,expected",
    [
        ("/fi/housing", True),
        ("/fi/housing/@@file/x.pdf", True),
        ("/++api++/fi", False),
        ("/fi/@search", False),
        ("/VirtualHostBase/http/h:80/infoportal/VirtualHostRoot/fi/a", True),
        ("/VirtualHostBase/http/h:80/infoportal/VirtualHostRoot/++api++/fi", False),
    ],
)
def test_is_page_address(path, expected):
    assert is_page_address(path) is expected


NOW = "2026-06-01T12:00:00"


@pytest.mark.parametrize(
    "starts,ends,expected",
    [
        (None, None, True),
        ("2026-06-01T12:00:00", None, True),
        ("2026-06-01T12:00:01", None, False),
        (None, "2026-06-01T12:00:00", False),
        (None, "2026-06-01T12:00:01", True),
    ],
)
def test_notice_is_in_period(starts, ends, expected):
    assert is_in_period({"starts": starts, "ends": ends}, NOW) is expected


@pytest.mark.parametrize(
    "fields,expected",
    [
        ({}, False),
        ({"everywhere": True}, True),
        ({"about": ["a"]}, True),
        ({"about": ["b"]}, False),
        ({"municipalities": ["564"]}, True),
        ({"municipalities": ["091"]}, False),
    ],
)
def test_notice_concerns(fields, expected):
    assert concerns(fields, {"a"}, {"564"}) is expected


def test_source_with_and_without_address():
    web = source_entry("https://www.kela.fi/")
    assert web == {"text": "www.kela.fi", "url": "https://www.kela.fi/"}
    assert source_entry("Act 540/2018") == {"text": "Act 540/2018", "url": ""}
    assert source_entry("javascript:alert(1)")["url"] == ""


@pytest.mark.parametrize("code", LANGUAGES)
def test_dates_and_times_have_latin_digits(code):
    assert re.search(r"2015", date_text("2015-04-30", code))
    assert re.search(r"16\D*30", clock_text("16:30", code))
    assert re.search(r"\d", size_text(1500, code))
    assert re.sub(r"[^\d]", "", size_text(2_400_000, code)) == "24"


def test_no_date_is_no_text():
    assert date_text("", "fi") == clock_text("", "fi") == ""


@pytest.mark.parametrize(
    "code,reader,expected",
    [
        ("so", "fi", "somali"),
        ("fi", "ar", "الفنلندية"),
        ("fi", "prs", "فنلاندی"),
        ("kmr", "sms", "Kurdî (Kurmancî)"),
        ("xyz", "fi", "xyz"),
    ],
)
def test_language_name(code, reader, expected):
    assert language_name(code, reader) == expected


def test_sign_language_has_a_name():
    assert language_name("fse", "fi") == "language_fse"


def test_term_of_a_vocabulary():
    assert term("channels", "adviser") == "channel_adviser"
    assert term("infoportal.cost", "free") == "cost_free"
    assert term("channels", "unknown") == "unknown"
    assert term("unknown", "x") == "x"

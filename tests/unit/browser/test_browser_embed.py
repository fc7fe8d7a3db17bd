"""What other sites show of the portal: addresses, links, what a frame may do."""

from infoportal.browser.embed import script as module
from infoportal.browser.embed.aim import aimed
from infoportal.browser.embed.places import Asked
from infoportal.browser.embed.places import frame_path
from infoportal.browser.embed.places import oembed_address
from infoportal.browser.embed.places import page_named
from infoportal.browser.embed.policy import DIRECTIVES
from infoportal.browser.embed.policy import POLICY
from infoportal.browser.embed.script import allowed
from infoportal.browser.embed.script import PARTS
from infoportal.browser.embed.script import script
from infoportal.browser.embed.script import told_to_script
from infoportal.browser.embed.view import version_of
from infoportal.browser.embed.words import SAID
from infoportal.browser.embed.words import words
from infoportal.fields.sanitise import sanitise
from infoportal.fields.sanitise import TAGS
from infoportal.languages import DEFAULT_LANGUAGES
from urllib.parse import parse_qs
from urllib.parse import urlsplit

import gettext
import gzip
import json
import pytest
import re


BASE = "https://a.fi"
OWN = "https://a.fi/fi/embed/guidance"
LARGEST = 10 * 1024
CALLS = re.compile(r"\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval)\b")


@pytest.mark.parametrize(
    "address, path, place",
    [
        ("https://a.fi/fi/housing/renting", "/fi/housing/renting", ""),
        ("http://a.fi/fi/housing/", "/fi/housing", ""),
        ("https://A.FI/fi/x?utm=1#s2", "/fi/x", ""),
        ("https://a.fi/fi/day-care/in/oulu", "/fi/day-care", "oulu"),
        ("https://a.fi/fi/%C3%A4", "/fi/ä", ""),
    ],
)
def test_page_is_named_by_its_address(address, path, place):
    assert page_named(address, BASE) == Asked(path, place)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "/fi/housing",
        "https://a.fi",
        "https://a.fi/",
        "https://b.fi/fi/housing",
        "https://a.fi.b.fi/fi/housing",
        "https://a.fi@b.fi/fi/housing",
        "https://me@a.fi/fi/housing",
        "https://a.fi:8443/fi/housing",
        "https://a.fi:port/fi",
        "https://[a.fi/fi",
        "javascript:alert(1)//a.fi/fi",
        "ftp://a.fi/fi",
        "https://a.fi//b.fi",
        "https://a.fi/fi/%00",
        "https://a.fi/fi\\x",
    ],
)
def test_other_addresses_name_no_page(address):
    assert page_named(address, BASE) is None


def test_portal_below_another_site_knows_its_own_pages():
    assert page_named("https://a.fi/p/fi/x", "https://a.fi/p") == Asked("/fi/x")
    assert page_named("https://a.fi/fi/x", "https://a.fi/p") is None


def test_paths_of_frames():
    assert frame_path("ar", "guidance") == "/ar/embed/guidance"
    assert frame_path("ar", "page", "rent") == "/ar/embed/page/rent"
    assert frame_path("fi", "page", "rent", municipality="") == "/fi/embed/page/rent"
    path = frame_path("fi", "points", municipality="å&b")
    assert path == "/fi/embed/points?municipality=%C3%A5%26b"


def test_consumers_ask_with_the_address_of_the_page():
    asked = urlsplit(oembed_address(BASE, "ar", "https://a.fi/ar/x/in/oulu"))
    assert asked.path == "/++api++/ar/@oembed"
    query = {"url": ["https://a.fi/ar/x/in/oulu"], "format": ["json"]}
    assert parse_qs(asked.query) == query


@pytest.mark.parametrize(
    "tag",
    [
        '<a href="#s2">',
        '<a class="x" title="a > b" href="#s2">',
        f'<a href="{OWN}?need=x&amp;way=y#sheet">',
        f'<form class="form" action="{OWN}" method="get">',
        f'<a href="{OWN}" />',
    ],
)
def test_what_asks_the_frame_itself_stays_in_it(tag):
    found = aimed(f"<p>{tag}x</p>", OWN)
    assert found.count('target="_self"') == 1
    assert found.replace(' target="_self"', "").replace(" ", "") == (
        f"<p>{tag}x</p>".replace(" ", "")
    )


@pytest.mark.parametrize(
    "html",
    [
        '<a href="https://a.fi/fi/housing">x</a>',
        f'<a href="{OWN}s">x</a>',
        '<form action="https://a.fi/fi/search">x</form>',
        "<a>x</a>",
        "<abbr>#</abbr>",
        '<link href="#x">',
        '<p title="<a href=&quot;#s2&quot;>">',
    ],
)
def test_everything_else_opens_outside(html):
    assert aimed(html, OWN) == html


def test_frame_loads_nothing_of_others_and_runs_nothing_that_stands_in_it():
    assert DIRECTIVES["frame-ancestors"] == "*"
    assert DIRECTIVES["default-src"] == "'none'"
    assert "unsafe" not in POLICY and "http" not in POLICY
    own = {value for name, value in DIRECTIVES.items() if name != "frame-ancestors"}
    assert own == {"'none'", "'self'", "'self' data:"}


@pytest.fixture(autouse=True)
def catalogues(monkeypatch, root):
    """The catalogues of the checkout, which Zope would have registered."""
    folder = root / "translations"

    def said(message, code):
        return gettext.translation("infoportal", folder, [code]).gettext(str(message))

    monkeypatch.setattr(module, "say", said)
    monkeypatch.setattr(
        module, "interface_language", lambda c: c if c in DEFAULT_LANGUAGES else "fi"
    )
    for kept in (script, told_to_script):
        kept.cache_clear()
    yield
    for kept in (script, told_to_script):
        kept.cache_clear()


def constants():
    """What stands before the parts of the script."""
    lines = script(DEFAULT_LANGUAGES).decode().splitlines()
    found = (re.fullmatch(r"const (\w+) = ([{\"].*);", line) for line in lines)
    return {m[1]: json.loads(m[2]) for m in found if m and m[1].isupper()}


def test_script_is_small():
    assert len(gzip.compress(script(DEFAULT_LANGUAGES))) <= LARGEST


def test_script_is_whole():
    text = script(DEFAULT_LANGUAGES).decode()
    assert sorted(PARTS.glob("*.js"))
    for part in PARTS.glob("*.js"):
        lines = part.read_text(encoding="utf-8").splitlines()
        kept = [line.strip() for line in lines if not line.lstrip().startswith("//")]
        assert "\n".join(filter(None, kept)) in re.sub(r"\n+", "\n", text)
    assert list(constants()["FIRST"]) == list(DEFAULT_LANGUAGES)
    assert constants()["FIRST"]["ar"][:2] == ["ar", "rtl"]
    assert constants()["FIRST"]["zh"][0] == "zh-Hans"


def test_script_writes_no_text_as_markup():
    text = script(DEFAULT_LANGUAGES).decode()
    assert not CALLS.search(text)
    assert not re.search(r"\bimport\b(?!\.meta|ant)", text)
    assert 'credentials: "omit"' in text


def test_language_without_a_catalogue_is_spoken_to_in_another():
    text = script(("fi", "se")).decode()
    first = json.loads(re.search(r"const FIRST = (.*);", text)[1])
    assert len(first["fi"]) == 4
    assert first["se"][0] == "se" and first["se"][4:] == ["fi", "ltr"]


def test_what_is_saved_of_a_text_is_what_is_shown():
    rich = allowed()
    assert set(rich) == {"*", *TAGS}
    assert "id" not in rich["*"] and {"lang", "dir"} <= set(rich["*"])
    told = '<p lang="ar" dir="rtl"><a href="/fi" hreflang="fi">x</a></p>'
    assert sanitise(told) == told
    for tag, name, _value in re.findall(r'<(\w+)[^>]*? (\w+)="([^"]*)"', told):
        assert name in (*rich["*"], *rich[tag])
    names = {name for own in rich.values() for name in own}
    assert not [name for name in names if name.startswith("on") or name == "style"]


def test_words_are_said_in_the_language_that_is_asked_for():
    told = words("fi", lambda message: f"<{message}>")
    assert told["days"][0] == "maanantaina"
    assert told["until"]["open"]["later"] == "<hours_now_open_later>"
    assert told["next"]["by_appointment"]["today"] == "<hours_appointment_today>"
    assert told["always"]["closed"] == "<hours_now_closed>"
    assert {name for name in SAID if told[name] != f"<{SAID[name]}>"} == set()
    assert ("so", "Soomaali") in told["tongues"]


def test_script_asks_for_no_word_that_is_not_told():
    told = json.loads(told_to_script("fi", "CC", "https://c.org"))
    text = script(DEFAULT_LANGUAGES).decode()
    asked = set(re.findall(r"\bwords\.(\w+)", text))
    assert asked - set(told) == set()
    assert set(told) - asked == {"next", "until"}  # one of them by its name


def test_values_are_left_to_the_script():
    told = json.loads(told_to_script("fi", "CC", "https://c.org"))
    assert "${municipality}" in told["points"]
    assert "${time}" in told["until"]["open"]["today"]


def test_version_can_stand_in_an_address():
    assert re.fullmatch("[0-9a-f]{10}", version_of('"0123456789abcdef"'))

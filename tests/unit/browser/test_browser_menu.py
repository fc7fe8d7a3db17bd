"""Where the header and the footer lead, from the heads alone."""

from browser_heads import head
from browser_heads import overview
from infoportal.browser.layout.icons import icon
from infoportal.browser.layout.menu import Menu
from infoportal.browser.layout.menu import URGENT_HELP
from infoportal.browser.layout.paths import from_here

import dataclasses
import pytest


def urgent(language, **more):
    """Return the head of the page about emergencies."""
    found = head("info_page", "urgent-help", language, **more)
    return dataclasses.replace(found, id=URGENT_HELP)


@pytest.fixture
def menu():
    """Return the menu of a language's pages, over some heads."""

    def make(*heads, language="ar"):
        view = Menu(None, None)
        view.overview = overview(*heads)
        view.language = language
        view.portal_url = "https://example.org"
        return view

    return make


def test_urgent_help_in_the_pages_language(menu):
    assert menu(urgent("fi"), urgent("ar")).urgent_help.path == "/ar/urgent-help"


def test_urgent_help_in_another_language(menu):
    hidden = urgent("ar", state="private")
    link = menu(hidden, urgent("sv")).urgent_help
    assert (link.path, link.language) == ("/sv/urgent-help", "sv")


def test_urgent_help_nowhere(menu):
    assert menu(urgent("ar", state="private")).urgent_help is None


def test_the_directory_of_a_kind(menu):
    view = menu(
        head("section", "points", "ar", kind=("service_point",)),
        head("section", "advice", "ar", kind=("advice_channel",)),
    )
    assert view.directory_of("advice_channel").cid == "advice"
    assert view.directory_of("notice") is None


@pytest.mark.parametrize(
    "here, municipality, address",
    [
        (None, "", ""),
        (head("section", "notices", "ar"), "", "?from=/ar/notices"),
        (head("topic", "housing", "ar"), "", "?from=/ar/housing"),
        (head("topic", "housing", "ar"), "oulu", "?from=/ar/housing/in/oulu"),
    ],
)
def test_the_way_to_the_municipalities_leads_back(menu, here, municipality, address):
    view = menu()
    view.head, view.municipality = here, municipality
    view.path = here.path if here else "/ar"
    assert view.chooser == f"https://example.org/ar/choose-municipality{address}"


@pytest.mark.parametrize(
    "query, address",
    [
        ("", "?from=/ar/guidance"),
        ("need=x&speaks=so", "?from=/ar/guidance%3Fneed%3Dx%26speaks%3Dso"),
        ("need=" + "x" * 1000, "?from=/ar/guidance"),
    ],
)
def test_what_was_asked_is_come_back_to(query, address):
    assert from_here("/ar/guidance", query) == address


def test_first_level(menu):
    rows = (
        head("topic", "housing", "ar"),
        head("topic", "renting", "ar", parent="/ar/housing"),
        head("topic", "secret", "ar", state="private"),
        head("topic", "asuminen", "fi"),
        head("info_page", "privacy", "ar"),
        head("info_page", "flat", "ar", parent="/ar/housing"),
    )
    view = menu(*rows)
    assert [found.cid for found in view.topics] == ["housing"]
    assert [found.cid for found in view.about_pages] == ["privacy"]


@pytest.mark.parametrize("name", ["housing", "work"])
def test_icon_of_a_topic(menu, name):
    assert menu().icon_of(head("topic", "x", icon=(name,))) == icon(name)


@pytest.mark.parametrize("more", [{}, {"icon": ("of-a-later-version",)}])
def test_topic_without_an_icon(menu, more):
    assert menu().icon_of(head("topic", "x", **more)) == ""


def test_ways(menu):
    view = menu()
    view.__name__ = "guidance"
    assert view.way("search") == "https://example.org/ar/search"
    assert view.is_way("guidance") == "page"
    assert view.is_way("search") is None

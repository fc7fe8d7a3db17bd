"""Guidance in Chromium: what the script fills in, the way on, what is printed."""

import pytest


pytestmark = pytest.mark.tools("chromium")

CHOSEN = '{"id": "oulu", "name": {"": "Oulu", "ar": "أولو"}}'
ANSWER = "/ar/guidance?need=kela-benefit-applications&speaks=ar&in=mikkeli"


@pytest.fixture
def page(visit):
    """A visitor's page on a phone."""
    return visit(viewport={"width": 360, "height": 740}).page


def test_the_chosen_municipality_is_filled_in_and_the_answer_has_an_address(page):
    page.goto("/fi/guidance")
    page.evaluate("chosen => localStorage.infoportal_municipality = chosen", CHOSEN)
    page.goto("/ar/guidance")
    assert page.locator("#guidance-in").input_value() == "أولو"
    page.locator("#guidance-need").select_option("tax-card")
    page.locator(".guidance form button[type=submit]").last.click()
    page.wait_for_load_state()
    assert "need=tax-card" in page.url
    assert page.locator(".steps > li").count() == 4
    assert "%D8%A3%D9%88%D9%84%D9%88" in page.url


def test_an_answer_keeps_what_its_address_says(page):
    page.goto("/fi/guidance")
    page.evaluate("chosen => localStorage.infoportal_municipality = chosen", CHOSEN)
    page.goto("/fi/guidance?need=tax-card")
    assert page.locator("#guidance-in").input_value() == ""


def test_only_the_sheet_is_printed_in_two_languages_side_by_side(page):
    page.goto(ANSWER)
    page.emulate_media(media="print")
    assert page.locator("#sheet").is_visible()
    for hidden in (".site-header", ".steps", ".guidance form", ".site-footer", "h1"):
        assert not page.locator(hidden).first.is_visible(), hidden
    row = page.locator("#sheet .both").first.locator("> div")
    own, desk = row.nth(0).bounding_box(), row.nth(1).bounding_box()
    assert row.nth(0).get_attribute("dir") == "rtl"
    assert row.nth(1).get_attribute("lang") == "fi"
    assert own["y"] == desk["y"]
    assert own["x"] > desk["x"]


def test_the_script_takes_over_what_is_open(page):
    page.goto(ANSWER)
    assert all(page.locator("[data-hours] strong").all_text_contents())
    assert page.locator("[data-as-of]").count() == 0


def test_without_scripts_the_page_says_when_it_was_true(visit):
    page = visit(java_script_enabled=False).page
    page.goto(ANSWER)
    assert page.locator("[data-as-of]").is_visible()
    assert page.locator(".steps > li:nth-child(3) .state").first.is_visible()

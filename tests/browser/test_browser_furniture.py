"""What scripts add to every page: hiding notices, copying, printing, a suggestion."""

import json
import pytest


pytestmark = pytest.mark.tools("chromium")

#: A point that a notice is about.
POINT = "municipalities/mikkeli/mikkeli"
PAGE = "housing/renting-a-home"


def count_of_shown(page):
    return page.locator(".notices .notice:visible").count()


@pytest.mark.parametrize("language", ["fi", "ar"])
def test_notice_is_hidden_and_shown_again_and_focus_is_not_lost(visit, language):
    page = visit().page
    page.goto(f"/{language}/{POINT}")
    before = count_of_shown(page)
    assert before > 0
    show = page.locator(".notices > button")
    assert show.is_hidden()
    page.locator(".notice button").first.click()
    assert count_of_shown(page) == before - 1
    assert show.evaluate("element => element === document.activeElement")
    page.goto(f"/{language}/{POINT}")
    assert count_of_shown(page) == before - 1, "it is remembered"
    show.click()
    assert count_of_shown(page) == before
    focused = "document.activeElement.closest('.notice') !== null"
    assert page.evaluate(focused)
    assert show.is_hidden()
    page.goto(f"/{language}/{POINT}")
    assert count_of_shown(page) == before


def test_notice_that_has_changed_is_shown_again(visit):
    page = visit().page
    page.goto(f"/fi/{POINT}")
    version = page.locator("[data-notice]").first.get_attribute("data-notice")
    old = version.partition("@")[0] + "@2000-01-01T00:00:00Z"
    page.evaluate(
        "keys => localStorage.setItem('infoportal_notices', keys)", json.dumps([old])
    )
    page.goto(f"/fi/{POINT}")
    assert page.locator(".notices .notice:not(:visible)").count() == 0


@pytest.mark.parametrize("value", ["{", "3", '{"a":1}', "null"])
def test_spoilt_memory_hides_nothing(visit, value):
    visitor = visit()
    page = visitor.page
    page.goto(f"/fi/{POINT}")
    page.evaluate("value => localStorage.setItem('infoportal_notices', value)", value)
    page.goto(f"/fi/{POINT}")
    assert count_of_shown(page) > 0
    assert visitor.errors == []


def test_without_scripts_notices_stay_and_nothing_useless_is_offered(visit):
    page = visit(java_script_enabled=False).page
    page.goto(f"/fi/{POINT}")
    assert count_of_shown(page) > 0
    assert page.locator("main button:visible[data-copy]").count() == 0
    assert page.locator("[data-print]:visible").count() == 0
    assert page.locator(".share a:visible").count() == 3


def test_link_is_copied_and_that_is_told(visit):
    visitor = visit(permissions=["clipboard-read", "clipboard-write"])
    page = visitor.page
    page.goto(f"/ar/{PAGE}")
    button = page.locator(".share [data-copy]")
    usual = button.inner_text()
    button.click()
    page.wait_for_function("document.querySelector('body > [role=status]').innerText")
    assert page.evaluate("navigator.clipboard.readText()").endswith(f"/ar/{PAGE}")
    assert button.inner_text() != usual


def test_printing(visit):
    page = visit().page
    page.add_init_script("window.print = () => { window.printed = true; }")
    page.goto(f"/fi/{PAGE}")
    page.locator("[data-print]").click()
    assert page.evaluate("window.printed")


def test_printed_sheet_tells_its_address_and_date(visit):
    page = visit().page
    page.goto(f"/fi/{PAGE}")
    sheet = page.locator("main .sheet").last
    assert sheet.is_hidden()
    page.emulate_media(media="print")
    assert sheet.is_visible()
    assert f"/fi/{PAGE}" in sheet.inner_text()
    assert page.locator(".share").is_hidden()


@pytest.mark.parametrize(
    "locale, path, code",
    [
        ("so-SO", f"/fi/{PAGE}", "so"),
        ("ar-EG", f"/fi/{PAGE}", "ar"),
        ("zh-TW", "/ar", "zh"),
        # One that reads the page's language is asked nothing.
        ("fi-FI", f"/fi/{PAGE}", None),
        # Nor where the portal does not speak the browser's.
        ("de-DE", f"/fi/{PAGE}", None),
        # What is missing is not suggested; what exists is, on its page too.
        ("so-SO", "/fi/advice/test-three-languages", None),
        ("sv-FI", "/so/advice/test-three-languages", "sv"),
    ],
)
def test_language_of_the_browser_is_suggested_in_that_language(
    visit, locale, path, code
):
    page = visit(locale=locale).page
    page.goto(path)
    box = page.locator(".suggestion")
    if code is None:
        page.wait_for_timeout(800)
        assert box.count() == 0
        return
    link = box.locator("a")
    link.wait_for()
    assert link.get_attribute("href").partition(f"/{code}")[1]
    assert box.get_attribute("lang").startswith(code)
    assert page.evaluate("document.activeElement === document.body")
    page.goto(path)
    page.wait_for_timeout(800)
    assert box.count() == 0, "it is said once"


def test_suggestion_leads_on_and_counts_as_a_choice(visit):
    visitor = visit(locale="ar")
    page = visitor.page
    page.goto(f"/fi/{PAGE}")
    page.locator(".suggestion a").click()
    page.wait_for_url(f"**/ar/{PAGE}")
    assert visitor.language == ("ar", "rtl")
    page.goto("/")
    assert page.url.endswith("/ar")


def test_suggestion_goes_away_and_moves_nothing(visit):
    page = visit(locale="so-SO").page
    page.goto(f"/fi/{PAGE}")
    place = "document.querySelector('h1').getBoundingClientRect().top"
    before = page.evaluate(place)
    page.locator(".suggestion button").wait_for()
    assert page.evaluate(place) == before
    page.locator(".suggestion button").click()
    assert page.locator(".suggestion").count() == 0


def test_who_has_chosen_a_language_is_not_asked(visit, portal_server):
    visitor = visit(locale="so-SO")
    visitor.context.add_cookies(
        [{"name": "infoportal_language", "value": "fi", "url": portal_server.base_url}]
    )
    visitor.page.goto(f"/fi/{PAGE}")
    visitor.page.wait_for_timeout(800)
    assert visitor.page.locator(".suggestion").count() == 0

"""Ways that visitors go, in a real browser."""

from datetime import datetime

import json
import pytest


pytestmark = pytest.mark.tools("chromium")

POINT = "municipalities/mikkeli/mikkeli"
PAGES = [
    "",
    "/service-points",
    f"/{POINT}",
    "/municipalities/mikkeli",
    "/self-services/mytax",
    "/services/passport-and-identity-card",
    "/advice/citizen-advice-telephone",
]


def heading(page):
    return page.locator("h1").inner_text()


def test_from_the_root_to_a_topic_and_a_page(visit):
    visitor = visit()
    page = visitor.page
    page.goto("/")
    assert page.url.endswith("/fi")
    page.locator("main a[href*='/fi/housing']").first.click()
    page.wait_for_url("**/fi/housing")
    title = heading(page)
    page.locator("main a[href*='/fi/housing/renting-a-home']").first.click()
    page.wait_for_url("**/renting-a-home")
    assert heading(page) != title
    assert page.locator("nav.breadcrumbs").get_by_text(title, exact=True).count() == 1


def test_choosing_a_language_is_remembered(visit):
    visitor = visit(locale="en-GB")
    page = visitor.page
    page.goto("/")
    assert visitor.language == ("en", "ltr")
    visitor.switch("العربية")
    assert visitor.language == ("ar", "rtl")
    page.goto("/")
    assert page.url.endswith("/ar")


def test_to_a_point_then_arabic_and_back(visit):
    visitor = visit()
    page = visitor.page
    page.goto("/fi")
    page.locator("header details.menu > summary").click()
    page.locator("nav.sections a[href$='/fi/service-points']").click()
    page.locator(f"main a[href$='/fi/{POINT}']").first.click()
    page.wait_for_url(f"**/fi/{POINT}")
    title = heading(page)
    visitor.switch("العربية")
    assert page.url.endswith(f"/ar/{POINT}")
    assert visitor.language == ("ar", "rtl")
    assert heading(page) != title
    visitor.switch("Suomi")
    assert page.url.endswith(f"/fi/{POINT}")
    assert heading(page) == title


def test_times_run_from_left_to_right_in_arabic(visit):
    page = visit().page
    page.goto(f"/ar/{POINT}")
    times = page.locator(".hours td bdi[dir=ltr]").first
    direction = "element => getComputedStyle(element).direction"
    assert times.evaluate(direction) == "ltr"
    assert page.locator("main").evaluate(direction) == "rtl"
    first, last = times.evaluate(
        """element => {
          const place = index => {
            const range = document.createRange();
            range.setStart(element.firstChild, index);
            range.setEnd(element.firstChild, index + 1);
            return range.getBoundingClientRect().left;
          };
          return [place(0), place(element.firstChild.length - 1)];
        }"""
    )
    assert first < last


@pytest.mark.parametrize("language", ["fi", "ar"])
def test_what_is_open_follows_the_clock(visit, language):
    page = visit(timezone_id="America/New_York").page
    page.goto(f"/{language}/{POINT}")
    rows = json.loads(page.locator("#hours").inner_text())[""]
    for state in ("open", "closed"):
        row = next(row for row in rows[1:] if row["state"] == state)
        page.clock.set_fixed_time(datetime.fromisoformat(row["from"]))
        page.goto(f"/{language}/{POINT}")
        now = page.locator("[data-hours='']")
        assert now.locator("strong").inner_text() == row["text"]
        assert state in now.get_attribute("class").split()


def test_without_scripts_the_time_of_the_answer_is_told(visit):
    page = visit(java_script_enabled=False).page
    page.goto(f"/fi/{POINT}")
    now = page.locator("[data-hours='']")
    assert now.locator("span bdi").inner_text()[-3] in ".:"


def test_nothing_comes_from_elsewhere_and_no_script_fails(visit, portal_server):
    visitor = visit()
    for path in PAGES:
        visitor.page.goto(f"/fi{path}")
    ours = portal_server.base_url
    assert [url for url in visitor.requested if not url.startswith(ours)] == []
    assert visitor.errors == []


@pytest.mark.parametrize("language", ["fi", "ar"])
def test_pages_fit_a_narrow_telephone(visit, language):
    page = visit(viewport={"width": 320, "height": 640}).page
    for path in PAGES:
        page.goto(f"/{language}{path}")
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 320, path

"""The chosen municipality, in a real browser: kept, shown, told in place, forgotten."""

from datetime import datetime

import json
import pytest


pytestmark = pytest.mark.tools("chromium")

KEY = "infoportal_municipality"
DAY_CARE = "education/day-care"


def kept(page):
    """Return what the browser remembers."""
    text = page.evaluate("key => localStorage.getItem(key)", KEY)
    return json.loads(text) if text else None


def header(page):
    return page.locator("[data-municipality-link]")


@pytest.fixture
def choose(visit):
    """Choose Helsinki by its form, written in another script; return the page."""

    def made(code="fi", words="赫尔辛基", **options):
        page = visit(**options).page
        page.goto(f"/{code}/choose-municipality?from=/{code}/{DAY_CARE}")
        page.locator("main [name=q]").fill(words)
        page.locator("main form button").click()
        page.locator("#found a[data-municipality=helsinki]").click()
        page.wait_for_url(f"**/{code}/{DAY_CARE}/in/helsinki")
        return page

    return made


def test_a_choice_is_kept_and_shown(choose):
    page = choose()
    assert kept(page)["id"] == "helsinki"
    page.goto("/fi/housing")
    assert header(page).inner_text().strip() == "Helsinki"
    assert "Helsinki" in header(page).get_attribute("aria-label")
    page.goto("/sv/housing")
    assert header(page).inner_text().strip() == "Helsingfors"
    page.goto("/ar/housing")
    assert "هلسنكي" in header(page).inner_text()
    assert page.context.cookies() == []


def test_national_pages_tell_it_in_place(choose):
    page = choose()
    page.goto(f"/fi/{DAY_CARE}")
    part = page.locator("#local #local-helsinki-day-care")
    part.wait_for()
    assert page.url.endswith(f"/fi/{DAY_CARE}")
    assert "Helsinki" in page.locator("#local-title").inner_text()
    page.goto("/fi/housing/moving-house")
    assert page.locator("#local [data-local-none]").is_visible()
    assert not page.locator("#local [data-unless-municipality]").is_visible()


def test_a_part_that_cannot_be_fetched_is_not_denied(choose):
    page = choose()
    page.route("**/in/helsinki", lambda route: route.abort())
    page.goto(f"/fi/{DAY_CARE}")
    page.wait_for_load_state("networkidle")
    assert not page.locator("#local [data-local-none]").is_visible()
    assert page.locator("#local a[href$='/in/helsinki']").is_visible()


def test_the_front_page_tells_its_service_points(choose):
    page = choose()
    page.goto("/fi")
    page.locator("#points a[href*='helsinki-city-hall-advice']").wait_for()
    assert "Helsinki" in page.locator("#points-title").inner_text()
    assert not page.locator("main form [name=q]").is_visible()


def test_its_service_points_follow_the_clock(choose):
    page = choose()
    page.goto("/fi/municipalities/helsinki")
    known = json.loads(page.locator("#hours").text_content())
    told = page.locator("#points [data-hours]").first
    rows = known[told.get_attribute("data-hours")]
    first, second = (datetime.fromisoformat(row["from"]) for row in rows[:2])
    page.clock.install(time=first)
    page.goto("/fi")
    state = page.locator("#points [data-hours^='points.'] strong").first
    state.wait_for()
    assert state.inner_text() == rows[0]["text"]
    page.clock.fast_forward(int((second - first).total_seconds() + 60) * 1000)
    assert state.inner_text() == rows[1]["text"]
    assert page.locator("#points [data-as-of]").count() == 0


def test_it_is_forgotten_as_easily(choose):
    page = choose()
    page.goto(f"/fi/{DAY_CARE}")
    page.locator("#local-helsinki-day-care").wait_for()
    asked = header(page)
    page.locator(".site-header [data-municipality-forget]").click()
    assert kept(page) is None
    assert asked.inner_text().strip() != "Helsinki"
    assert asked.get_attribute("aria-label") is None
    assert page.locator("#local-helsinki-day-care").count() == 0
    assert page.locator("#local [data-unless-municipality]").is_visible()
    assert not page.locator(".site-header [data-municipality-forget]").is_visible()
    assert page.evaluate("document.activeElement.dataset.municipalityLink") == ""


def test_a_municipality_is_chosen_on_its_own_page(visit):
    page = visit().page
    page.goto("/fi/municipalities/oulu")
    page.locator("button[data-municipality=oulu]").click()
    assert kept(page) == {"id": "oulu", "name": json_names(page)["oulu"]}
    assert header(page).inner_text().strip() == "Oulu"
    assert not page.locator("button[data-municipality=oulu]").is_visible()
    page.locator("main [data-municipality-forget]").click()
    assert kept(page) is None
    assert page.locator("button[data-municipality=oulu]").is_visible()


def json_names(page):
    return json.loads(page.locator("#municipalities").text_content())


@pytest.mark.parametrize(
    "value",
    ["", "{", "null", "[]", '{"id": "../../evil"}', '{"id": 5, "name": 3}']
    + ['{"id": "nowhere", "name": {"": "<img src=x onerror=alert(1)>"}}'],
)
def test_nonsense_in_the_browser_breaks_nothing(visit, value):
    visitor = visit()
    page = visitor.page
    page.goto("/robots.txt")
    page.evaluate("([k, v]) => localStorage.setItem(k, v)", [KEY, value])
    page.goto(f"/fi/{DAY_CARE}")
    assert page.locator("#local").is_visible()
    assert page.locator("header img").count() == 0
    assert not any("evil" in url for url in visitor.requested)
    assert visitor.errors == []


def test_without_scripts_a_choice_leads_to_the_variant(choose):
    page = choose(java_script_enabled=False)
    assert page.locator("#local-helsinki-day-care").is_visible()
    assert not page.locator(".site-header [data-municipality-forget]").is_visible()
    page.locator(".breadcrumbs a").last.click()
    assert page.url.endswith("/fi/education/in/helsinki")

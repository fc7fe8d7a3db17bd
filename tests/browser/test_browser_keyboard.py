"""With the keyboard alone: menu, languages, chooser, filters, form."""

from templates import address

import pytest


pytestmark = pytest.mark.tools("chromium")

FOCUS = """
() => {
  const node = document.activeElement;
  const style = getComputedStyle(node);
  const box = node.getBoundingClientRect();
  return {
    tag: node.tagName, name: node.name || "", href: node.getAttribute("href") || "",
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    seen: box.width > 0 && box.height > 0 && box.bottom > 0
      && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}
"""
NOT_COVERED = """
() => {
  const box = document.activeElement.getBoundingClientRect();
  const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
  return document.activeElement.contains(document.elementFromPoint(x, y));
}
"""
LONGEST = 400


def tab_through(page):
    """Yield what each press of Tab leads to, until the page's end."""
    page.keyboard.press("Tab")
    for _step in range(LONGEST):
        focus = page.evaluate(FOCUS)
        if focus["tag"] == "BODY":
            return
        yield focus
        page.keyboard.press("Tab")
    raise AssertionError("Tab never leaves the page")


@pytest.mark.parametrize(
    "name",
    ["front-page", "choose-municipality", "self-services", "guidance", "feedback"],
)
@pytest.mark.parametrize("language", ["fi", "ar"])
def test_focus_is_seen_at_every_stop(visit, name, language):
    page = visit(viewport={"width": 360, "height": 740}).page
    page.goto(address(name, language))
    stops = list(tab_through(page))
    assert len(stops) > 5
    unseen = [stop for stop in stops if not (stop["outlined"] and stop["seen"])]
    assert not unseen


def focus_on(page, selector):
    """Press Tab until the element is reached."""
    for _stop in tab_through(page):
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"{selector} is not reached with Tab")


def test_skip_link_leads_to_the_text(visit):
    page = visit().page
    page.goto("/fi/housing/renting-a-home")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_language_is_changed_with_keys(visit):
    visitor = visit()
    page = visitor.page
    page.goto("/fi/housing")
    focus_on(page, "details.languages > summary")
    page.keyboard.press("Enter")
    focus_on(page, "details.languages a[hreflang='ar']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/ar/housing")
    assert visitor.language == ("ar", "rtl")


@pytest.mark.parametrize("language", ["fi", "ar"])
def test_languages_hide_nothing_that_has_the_focus(visit, language):
    page = visit(viewport={"width": 360, "height": 740}, has_touch=True).page
    page.goto(f"/{language}/housing")
    languages = page.locator("details.languages")
    opened = page.locator("details.languages[open]")
    focus_on(page, "details.languages > summary")
    page.keyboard.press("Enter")
    opened.wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert opened.count() == 0
    assert page.evaluate("document.activeElement.matches('.languages > summary')")
    page.keyboard.press("Enter")
    links = languages.locator("a").count()
    for _link in range(links):
        page.keyboard.press("Tab")
    assert opened.count() == 1
    page.keyboard.press("Tab")
    assert opened.count() == 0
    assert page.evaluate(NOT_COVERED)
    languages.locator("summary").tap()
    opened.wait_for()
    page.touchscreen.tap(180, 700)
    assert opened.count() == 0


def test_menu_opens_and_closes_with_keys(visit):
    page = visit(viewport={"width": 360, "height": 740}).page
    page.goto("/fi/housing")
    focus_on(page, "header details.menu > summary")
    page.keyboard.press("Enter")
    assert page.locator("header details.menu").get_attribute("open") is not None
    page.keyboard.press("Escape")
    assert page.locator("header details.menu").get_attribute("open") is None
    assert page.evaluate("document.activeElement.matches('details.menu > summary')")


def test_municipality_is_chosen_with_keys(visit):
    page = visit().page
    page.goto("/fi/choose-municipality")
    focus_on(page, "main input[name='q']")
    page.keyboard.type("Хельсинки")
    page.keyboard.press("Enter")
    page.wait_for_url("**/choose-municipality?*")
    focus_on(page, "main a[href*='helsinki']")


def test_directory_is_narrowed_with_keys(visit):
    page = visit().page
    page.goto("/fi/self-services")
    focus_on(page, "main form select[name='provider']")
    page.keyboard.press("ArrowDown")
    focus_on(page, "main form button[type='submit'], main form button:not([type])")
    page.keyboard.press("Enter")
    page.wait_for_url("**/self-services?*")
    assert "provider=" in page.url


def test_message_is_sent_with_keys(visit):
    page = visit().page
    page.goto("/fi/feedback?page=/fi/housing")
    focus_on(page, "main textarea")
    page.keyboard.type("Kiitos, tästä oli apua.")
    focus_on(page, "main form button[type='submit'], main form [type='submit']")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator("main textarea").count() == 0

"""Right-to-left pages are mirrored in the picture; numbers are not reversed."""

import pytest


pytestmark = pytest.mark.tools("chromium")

WIDTH = 1280
EDGES = """
(selector) => {
  const box = document.querySelector(selector).getBoundingClientRect();
  return [box.left, box.right];
}
"""
#: Where each character of the first telephone number stands, from the left.
PLACES = """
() => {
  const link = document.querySelector("main a[href^='tel:']");
  const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  const text = walker.nextNode();
  const found = [];
  for (let place = 0; place < text.length; place++) {
    const range = document.createRange();
    range.setStart(text, place);
    range.setEnd(text, place + 1);
    if (/[0-9+]/.test(text.data[place])) found.push(range.getBoundingClientRect().left);
  }
  return found;
}
"""


@pytest.fixture
def page(visit):
    return visit(viewport={"width": WIDTH, "height": 800}).page


@pytest.mark.parametrize(
    "selector",
    ["a.site-name", "details.languages", "h1", "nav.breadcrumbs li:first-child"],
)
def test_the_frame_is_mirrored(page, selector):
    page.goto("/fi/housing/renting-a-home")
    left, _right = page.evaluate(EDGES, selector)
    page.goto("/ar/housing/renting-a-home")
    _left, right = page.evaluate(EDGES, selector)
    if selector == "details.languages":
        assert left > WIDTH / 2 > right
    else:
        assert left < WIDTH / 2 < right


@pytest.mark.parametrize("language", ["fi", "ar", "fa"])
def test_telephone_numbers_are_read_from_the_left(page, language):
    page.goto(f"/{language}/advice/citizen-advice-telephone")
    places = page.evaluate(PLACES)
    assert len(places) > 5
    assert places == sorted(places)

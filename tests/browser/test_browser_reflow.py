"""Pages fit a small phone, and a window enlarged to 400 %."""

from templates import address
from templates import TEMPLATES

import pytest


pytestmark = pytest.mark.tools("chromium")

LANGUAGES = ("fi", "ar", "so", "ru")
WIDER = """
() => {
  const root = document.scrollingElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const limit = root.clientWidth + 1;
  const scrolls = (node) => {
    for (let one = node.parentElement; one; one = one.parentElement) {
      if (["auto", "scroll", "hidden"].includes(getComputedStyle(one).overflowX)
          && one !== document.body && one !== root) return true;
    }
    return false;
  };
  return [...document.body.querySelectorAll("*")]
    .filter((node) => {
      const box = node.getBoundingClientRect();
      return (box.right > limit || box.left < -1) && !scrolls(node);
    })
    .slice(0, 5)
    .map((node) => node.outerHTML.slice(0, 160));
}
"""


@pytest.fixture(scope="module")
def page(chromium, portal_server):
    """A window as narrow as 1280 pixels enlarged four times are: 320."""
    context = chromium.new_context(
        base_url=portal_server.base_url, viewport={"width": 320, "height": 256}
    )
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("name", TEMPLATES)
def test_nothing_is_wider_than_the_window(page, name):
    for language in LANGUAGES:
        page.goto(address(name, language))
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = 1)")
        assert page.evaluate(WIDER) == [], language

"""What a visitor's machine asks for is heeded: less motion, forced colours, dark."""

from templates import address
from templates import TEMPLATES

import pytest


pytestmark = pytest.mark.tools("chromium")

MOVING = """
() => [...document.querySelectorAll("*")].filter((node) => {
  const style = getComputedStyle(node);
  const long = (value) => value.split(",").some((one) => parseFloat(one) > 0.01);
  return long(style.transitionDuration)
    || (style.animationName !== "none" && long(style.animationDuration));
}).map((node) => node.outerHTML.slice(0, 120)).slice(0, 5)
"""
BORDERLESS = """
() => [
  ...document.querySelectorAll("button, .button, input, select, textarea"),
]
  .filter((node) => node.checkVisibility())
  .filter((node) => !["checkbox", "radio", "hidden"].includes(node.type))
  .filter((node) => {
    const style = getComputedStyle(node);
    return style.borderTopStyle === "none" || parseFloat(style.borderTopWidth) < 1;
  })
  .map((node) => node.outerHTML.slice(0, 160))
"""
GROUND = "getComputedStyle(document.body).backgroundColor"


@pytest.fixture
def page(visit):
    return visit().page


@pytest.mark.parametrize("name", TEMPLATES)
def test_nothing_moves_where_that_is_asked(page, name):
    page.emulate_media(reduced_motion="reduce")
    page.goto(address(name, "fi"))
    assert page.evaluate(MOVING) == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_controls_have_edges_in_forced_colours(page, name):
    page.emulate_media(forced_colors="active")
    page.goto(address(name, "fi"))
    assert page.evaluate(BORDERLESS) == []


def test_dark_and_light_differ(page):
    page.emulate_media(color_scheme="light")
    page.goto("/fi")
    light = page.evaluate(GROUND)
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(GROUND) != light

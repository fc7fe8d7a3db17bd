"""axe-core finds nothing on any template, in four scripts, on two screens.

The rules are those of WCAG 2.2 A and AA and axe's best practices.
"""

from templates import address
from templates import TEMPLATES

import json
import pytest


pytestmark = pytest.mark.tools("chromium", "npm")

LANGUAGES = ("fi", "ar", "zh", "so")
SCREENS = {"phone": (360, 740), "desktop": (1280, 800)}
RUN = """
async () => {
  const found = await axe.run(document, {
    resultTypes: ["violations"],
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  });
  return found.violations.map((one) => ({
    rule: one.id,
    help: one.help,
    places: one.nodes.slice(0, 5).map((node) => node.html.slice(0, 200)),
  }));
}
"""


@pytest.fixture(scope="session")
def axe(root):
    """The program of axe-core."""
    path = root / "deploy/npm/node_modules/axe-core/axe.min.js"
    return path.read_text(encoding="utf-8")


@pytest.fixture(scope="module", params=SCREENS)
def screen(request, chromium, portal_server):
    """A window of one of the two sizes."""
    width, height = SCREENS[request.param]
    context = chromium.new_context(
        base_url=portal_server.base_url,
        viewport={"width": width, "height": height},
        locale="fi-FI",
    )
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("name", TEMPLATES)
def test_axe_finds_nothing(screen, axe, name):
    found = {}
    for language in LANGUAGES:
        screen.goto(address(name, language))
        # Everything that can be opened is looked at too.
        screen.evaluate("document.querySelectorAll('details').forEach(d => d.open = 1)")
        screen.evaluate(axe)
        if violations := screen.evaluate(RUN):
            found[language] = violations
    assert not found, json.dumps(found, ensure_ascii=False, indent=1)


def test_axe_finds_nothing_in_the_open_languages(screen, axe):
    screen.goto(address("front-page", "ar"))
    # Of what opens in the header one thing is open at a time.
    screen.locator(".languages summary").click()
    assert screen.locator(".languages a").first.is_visible()
    screen.evaluate(axe)
    assert screen.evaluate(RUN) == []

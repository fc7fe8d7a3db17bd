"""Real Chromium (Debian's) against the running portal."""

from playwright.sync_api import sync_playwright

import pytest


@pytest.fixture(scope="session")
def chromium():
    """One browser for all tests; each opens windows of its own in it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        yield browser
        browser.close()


class Visitor:
    """A visitor's window, and what it asked for and complained of."""

    def __init__(self, browser, base_url, **options):
        options.setdefault("locale", "fi-FI")
        options.setdefault("viewport", {"width": 390, "height": 844})
        self.context = browser.new_context(base_url=base_url, **options)
        self.page = self.context.new_page()
        self.page.set_default_timeout(60_000)
        self.requested = []
        self.errors = []
        self.page.on("request", lambda request: self.requested.append(request.url))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    @property
    def language(self):
        """The language and the direction that the page says it has."""
        root = self.page.locator("html")
        return root.get_attribute("lang"), root.get_attribute("dir")

    def switch(self, name):
        """Choose a language by its own name."""
        self.page.locator("details.languages summary").click()
        self.page.locator("details.languages").get_by_text(name, exact=True).click()
        self.page.wait_for_load_state()


@pytest.fixture
def visit(chromium, portal_server):
    """Open windows; the options are those of a Playwright context."""
    opened = []

    def open_window(**options):
        visitor = Visitor(chromium, portal_server.base_url, **options)
        opened.append(visitor)
        return visitor

    yield open_window
    for visitor in opened:
        visitor.context.close()

"""A first visit to any page is small: at most 45 KB in at most 4 requests."""

from templates import address
from templates import TEMPLATES

import pytest


pytestmark = pytest.mark.tools("chromium")

LARGEST = 45 * 1024
LARGEST_SCRIPTS = 10 * 1024
MOST_REQUESTS = 4
LANGUAGES = ("fi", "ar")


def first_visit(chromium, url):
    """Return ``{address: (kind, bytes over the network)}`` of a first visit."""
    context = chromium.new_context(viewport={"width": 360, "height": 740})
    try:
        page = context.new_page()
        network = context.new_cdp_session(page)
        network.send("Network.enable")
        asked, sizes = {}, {}
        network.on(
            "Network.requestWillBeSent",
            lambda event: asked.update(
                {event["requestId"]: (event["request"]["url"], event.get("type"))}
            ),
        )
        network.on(
            "Network.loadingFinished",
            lambda event: sizes.update(
                {event["requestId"]: event["encodedDataLength"]}
            ),
        )
        page.goto(url, wait_until="networkidle")
        return {
            address: (kind, sizes.get(number, 0))
            for number, (address, kind) in asked.items()
            if not address.startswith("data:")
        }
    finally:
        context.close()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TEMPLATES)
def test_first_visit_is_small(chromium, portal_server, name, language):
    base = portal_server.base_url
    loaded = first_visit(chromium, base + address(name, language))
    scripts = sum(size for kind, size in loaded.values() if kind == "Script")
    assert scripts > 0
    assert scripts <= LARGEST_SCRIPTS, loaded
    assert sum(size for kind, size in loaded.values()) <= LARGEST, loaded
    assert len(loaded) <= MOST_REQUESTS, loaded
    assert all(url.startswith(f"{base}/") for url in loaded), loaded

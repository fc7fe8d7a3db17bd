"""The map comes when it is asked for, shows what the list holds, and is kept to."""

from tileserver import tile_server

import pytest


pytestmark = pytest.mark.tools("chromium")

LIST = "/service-points"
POINT = "/municipalities/mikkeli/mikkeli"
SETTING = "infoportal.map_tiles"


@pytest.fixture(scope="module")
def tiles(portal_server):
    """Tiles of loopback instead of those of the settings, which come back."""
    with portal_server.client(admin=True) as admin, tile_server() as server:
        registry = "/++api++/@registry"
        before = admin.get(f"{registry}/{SETTING}").json()
        set_to = lambda value: admin.patch(registry, json={SETTING: value})  # noqa: E731
        assert set_to(server.address).status_code == 204
        yield server
        assert set_to(before).status_code == 204


@pytest.fixture
def shown(visit, tiles):
    """Open a page's map."""

    def show(path, **options):
        visitor = visit(**options)
        visitor.page.goto(path)
        visitor.before = list(visitor.requested)
        visitor.page.locator("[data-map] button").click()
        visitor.page.locator(".leaflet-marker-icon").first.wait_for()
        return visitor

    return show


@pytest.mark.parametrize("path", [LIST, POINT])
def test_nothing_of_a_map_is_asked_for_before_it_is_wanted(
    visit, tiles, portal_server, path
):
    visitor = visit()
    asked = len(tiles.asked)
    visitor.page.goto(f"/fi{path}", wait_until="networkidle")
    assert len(tiles.asked) == asked
    assert all(url.startswith(portal_server.base_url) for url in visitor.requested)
    assert not [url for url in visitor.requested if "leaflet" in url or "map" in url]
    offer = visitor.page.locator("[data-map]")
    assert "127.0.0.1" in offer.inner_text()


@pytest.mark.parametrize("language", ["fi", "ar"])
def test_the_map_shows_what_the_list_holds(shown, tiles, language):
    visitor = shown(f"/{language}{LIST}?provider=kela")
    page = visitor.page
    places = page.eval_on_selector_all(
        "main [data-lat]",
        "all => new Set(all.map(one => one.dataset.lat + one.dataset.lon)).size",
    )
    assert page.locator(".leaflet-marker-icon").count() == places > 1
    page.wait_for_function("document.querySelector('.leaflet-tile-loaded')")
    assert tiles.asked
    assert visitor.errors == []
    images = [url for url in visitor.requested if url.endswith("png")]
    assert all("127.0.0.1" in url and "leaflet" not in url for url in images)
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.viewport_size["width"]


def test_pins_lead_to_their_points_by_keyboard(shown):
    page = shown(f"/fi{LIST}").page
    focused = "document.activeElement.className"
    page.wait_for_function(f"{focused}.includes('map-frame')")
    for _step in range(4):
        page.keyboard.press("Tab")
        if "leaflet-marker-icon" in page.evaluate(focused):
            break
    name = page.evaluate("document.activeElement.textContent.trim()")
    assert name
    page.keyboard.press("Enter")
    link = page.locator(".leaflet-popup a[href*='/municipalities/']").first
    link.wait_for()
    assert link.inner_text() in name
    assert page.evaluate("document.activeElement.href") == link.get_attribute("href")
    page.keyboard.press("Escape")
    page.locator(".leaflet-popup").wait_for(state="detached")
    assert "leaflet-marker-icon" in page.evaluate(focused)
    page.keyboard.press("Enter")
    link.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**/municipalities/**")


def test_a_popup_of_an_arabic_page_runs_from_the_right(shown):
    page = shown(f"/ar{LIST}").page
    page.locator(".leaflet-marker-icon").first.dispatch_event("click")
    words = page.locator(".leaflet-popup ul")
    words.wait_for()
    assert words.evaluate("one => getComputedStyle(one).direction") == "rtl"
    close = page.locator(".leaflet-popup-close-button")
    assert close.get_attribute("aria-label") not in ("", "Close popup")


def test_less_motion(shown):
    page = shown(f"/fi{LIST}", reduced_motion="reduce").page
    assert page.locator(".leaflet-zoom-anim, .leaflet-fade-anim").count() == 0


def test_map_of_one_point(shown):
    page = shown(f"/fi{POINT}").page
    assert page.locator(".leaflet-marker-icon").count() == 1
    name = page.locator("h1").inner_text()
    assert page.locator(".leaflet-marker-icon").get_attribute("title") == name


def test_tiles_that_do_not_come_are_told(shown):
    visitor = shown(f"/fi{LIST}", timezone_id="Europe/Helsinki")
    page = visitor.page
    page.goto(f"/fi{LIST}")
    page.route("**/*.png", lambda route: route.abort())
    page.locator("[data-map] button").click()
    failed = page.locator("[data-map]").get_attribute("data-failed")
    page.get_by_text(failed).wait_for()


def test_no_map_is_offered_without_scripts(visit, tiles):
    page = visit(java_script_enabled=False).page
    page.goto(f"/fi{LIST}")
    assert not page.locator("[data-map]").is_visible()
    assert page.locator("main h3 a").count() > 10

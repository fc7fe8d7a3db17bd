"""On another site: elements and frames, under policies that allow nothing else."""

from hostsite import ELEMENTS
from hostsite import FRAMES
from hostsite import host_site

import json
import pytest


pytestmark = pytest.mark.tools("chromium", "npm")

LANGUAGES = {"fi": "ltr", "ar": "rtl"}
ATTRIBUTES = {
    "page": 'page="renting-a-home"',
    "points": 'municipality="mikkeli"',
    "guidance": 'municipality="Oulu"',
}
FRAMED = {
    "page": "embed/page/renting-a-home",
    "points": "embed/points?municipality=mikkeli",
    "guidance": "embed/guidance",
}
#: What is told of each, by language, that stands nowhere in the test.
TELLS = {
    "page": {"fi": "Kela ratkaisee", "ar": "Kela"},
    "points": {"fi": "Mikkeli", "ar": "Mikkeli"},
    "guidance": {"fi": "Tarvitsen", "ar": "أحتاج إلى"},
}
AXE = """
async (selector) => {
  const found = await axe.run(selector, {
    resultTypes: ["violations"],
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  });
  return found.violations.map((one) => [one.id, one.nodes.map((node) => node.html)]);
}
"""
WIDTH = "document.scrollingElement.scrollWidth"


@pytest.fixture(scope="module")
def host(portal_server):
    """Another site."""
    with host_site(portal_server.base_url) as site:
        yield site


@pytest.fixture(scope="session")
def axe(root):
    """The program of axe-core."""
    path = root / "deploy/npm/node_modules/axe-core/axe.min.js"
    return path.read_text(encoding="utf-8")


def element(host, name, language, inside="", attributes=""):
    """Put an element on a page of its own; return the page's address."""
    asked = attributes or ATTRIBUTES[name]
    tag = f"infoportal-{name}"
    body = f'<{tag} lang="{language}" {asked}>{inside}</{tag}>'
    script = f'<script type="module" src="{host.portal}/embed/1.js"></script>'
    return host.put(f"{name}-{language}", body, ELEMENTS, head=script)


@pytest.fixture
def guest(visit):
    """Open a window that remembers what it complained of."""

    def open_window(**options):
        visitor = visit(**options)
        visitor.complaints = []

        def hear(message):
            if message.type in ("error", "warning"):
                visitor.complaints.append(message.text)

        visitor.page.on("console", hear)
        return visitor

    return open_window


def shown(visitor, address, name):
    """Go to a page and wait until its element has told something."""
    visitor.page.goto(address)
    found = visitor.page.locator(f"infoportal-{name}")
    found.locator("#title").wait_for()
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ATTRIBUTES)
def test_element_tells_what_the_portal_does(host, guest, axe, name, language):
    visitor = guest(viewport={"width": 320, "height": 640})
    found = shown(visitor, element(host, name, language), name)
    box = found.locator(".box")
    assert TELLS[name][language] in box.inner_text()
    assert box.get_attribute("lang") == language
    heading = found.locator("#title")
    for one in (box, heading):
        direction = one.evaluate("one => getComputedStyle(one).direction")
        assert direction == LANGUAGES[language]
    assert heading.evaluate("one => getComputedStyle(one).color") != "rgb(255, 0, 0)"
    assert heading.evaluate("one => getComputedStyle(one).letterSpacing") == "normal"
    assert found.locator("footer a[href*='creativecommons']").count() == 1
    assert visitor.page.evaluate(WIDTH) <= 320
    assert visitor.complaints == []
    assert visitor.errors == []
    asked = {url.split("/")[2] for url in visitor.requested}
    assert asked == {host.address.split("/")[2], host.portal.split("/")[2]}
    visitor.page.evaluate(axe)
    violations = visitor.page.evaluate(AXE, f"infoportal-{name}")
    assert not violations, json.dumps(violations, ensure_ascii=False, indent=1)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FRAMED)
def test_frame_tells_what_the_portal_does(host, guest, axe, name, language):
    source = f"{host.portal}/{language}/{FRAMED[name]}"
    body = f'<iframe src="{source}" title="Infoportal"></iframe>'
    visitor = guest(viewport={"width": 320, "height": 900})
    visitor.page.goto(host.put(f"frame-{name}-{language}", body, FRAMES))
    main = visitor.page.frame_locator("iframe").locator("main")
    main.wait_for()
    assert TELLS[name][language] in main.inner_text()
    frame = visitor.page.frames[1]
    direction = frame.evaluate("getComputedStyle(document.body).direction")
    assert direction == LANGUAGES[language]
    assert frame.evaluate(WIDTH) <= 320
    assert frame.locator("header, nav.sections").count() == 0
    frame.wait_for_load_state("networkidle")
    assert visitor.complaints == []
    assert visitor.errors == []
    frame.evaluate(axe)
    violations = frame.evaluate(AXE, "main")
    assert not violations, json.dumps(violations, ensure_ascii=False, indent=1)


def test_guidance_answers_in_its_element(host, guest, axe):
    visitor = guest(viewport={"width": 320, "height": 640})
    found = shown(visitor, element(host, "guidance", "ar"), "guidance")
    need = found.get_by_label(TELLS["guidance"]["ar"])
    need.select_option("matter/residence_permit")
    found.locator("button").click()
    found.locator(".rungs").wait_for()
    assert found.locator(".rungs > li").count() == 4
    focused = "one => !!one.shadowRoot.activeElement.querySelector('.rungs')"
    assert found.evaluate(focused)
    assert visitor.page.url.startswith(host.address)
    assert visitor.page.evaluate(WIDTH) <= 320
    assert visitor.complaints == []
    visitor.page.evaluate(axe)
    assert visitor.page.evaluate(AXE, "infoportal-guidance") == []


def test_guidance_says_what_it_did_not_understand(host, guest):
    address = element(host, "guidance", "fi", attributes='municipality="Atlantis"')
    found = shown(guest(), address, "guidance")
    found.locator("button").click()
    field = found.locator("#in[aria-invalid=true]")
    field.wait_for()
    assert "Atlantis" in found.locator("#in-error").inner_text()
    assert found.locator("#need-error").inner_text()
    assert found.evaluate("one => one.shadowRoot.activeElement.id") == "need"


def test_guidance_answers_in_its_frame_without_scripts(host, guest):
    source = f"{host.portal}/fi/embed/guidance"
    body = f'<iframe src="{source}" title="Infoportal"></iframe>'
    visitor = guest(java_script_enabled=False)
    visitor.page.goto(host.put("asking", body, FRAMES))
    frame = visitor.page.frame_locator("iframe")
    frame.locator("select[name=need]").select_option("tax-card")
    frame.locator("button[type=submit]").first.click()
    frame.locator("ol.steps").wait_for()
    assert visitor.page.url.startswith(host.address)
    frame.locator("ol.steps h3 a").first.click()
    visitor.page.wait_for_url(f"{host.portal}/**")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_in_the_element_stays_when_the_portal_fails(host, guest, language):
    link = f'<p><a href="{host.portal}/{language}">Own words</a></p>'
    address = element(host, "page", language, link, 'page="no-such-page"')
    visitor = guest()
    visitor.page.goto(address)
    failed = {"fi": "Tätä ei voida", "ar": "لا يمكن"}[language]
    said = visitor.page.locator("infoportal-page .said", has_text=failed)
    said.wait_for()
    direction = said.evaluate("one => getComputedStyle(one).direction")
    assert direction == LANGUAGES[language]
    assert visitor.page.get_by_text("Own words").is_visible()
    assert visitor.errors == []


def test_without_the_network_and_without_words_of_its_own_it_links_to_the_portal(
    host, guest
):
    visitor = guest()
    visitor.page.route("**/++api++/**", lambda route: route.abort())
    visitor.page.goto(element(host, "points", "ar"))
    link = visitor.page.locator("infoportal-points a")
    link.wait_for()
    assert link.get_attribute("href") == f"{host.portal}/ar"


@pytest.mark.parametrize("how", ["no scripts", "no portal"])
def test_what_stands_in_the_element_is_seen_without_the_script(host, guest, how):
    visitor = guest(java_script_enabled=how == "no portal")
    visitor.page.route("**/embed/1.js", lambda route: route.abort())
    visitor.page.goto(element(host, "page", "fi", "<p>Own words</p>"))
    assert visitor.page.get_by_text("Own words").is_visible()


def test_what_the_api_tells_cannot_run(host, guest):
    evil = (
        "<p onclick='x()'>Text<script>document.title='run'</script>"
        "<img src='x' onerror=\"document.title='run'\"><a href='javascript:x()'>go</a>"
        "<svg><script>document.title='run'</script></svg></p>"
    )
    visitor = guest()

    def answer(route):
        told = route.fetch().json()
        route.fulfill(
            json={**told, "text": evil, "title": "<b>T</b>"},
            headers={"Access-Control-Allow-Origin": "*"},
        )

    visitor.page.route("**/@pages/*", answer)
    found = shown(visitor, element(host, "page", "fi"), "page")
    assert found.locator("#title").inner_text() == "<b>T</b>"
    assert found.locator("script, svg, [onclick], [onerror], #title b").count() == 0
    assert found.locator("a[href^='javascript']").count() == 0
    assert visitor.page.title() == "Another site"


def test_open_now_follows_the_clock_and_asks_once(host, guest):
    visitor = guest()
    visitor.page.clock.install(time="2026-11-23T12:00:00Z")
    visitor.page.add_init_script("Math.random = () => 0.5")
    asked = []

    def answer(route):
        state = "closed" if asked else "open"
        asked.append(route.request.url)
        told = route.fetch().json()
        told["items"] = told["items"][:1]
        told["items"][0]["open"] = {
            "state": state,
            "until": "2026-11-23T16:00:00+02:00" if state == "open" else None,
            "next": None if state == "open" else "2026-11-24T09:00:00+02:00",
            "next_state": None if state == "open" else "open",
        }
        route.fulfill(json=told, headers={"Access-Control-Allow-Origin": "*"})

    visitor.page.route("**/@service-points?*", answer)
    found = shown(visitor, element(host, "points", "fi"), "points")
    state = found.locator(".state")
    assert "16.00" in state.inner_text()
    visitor.page.clock.run_for("01:59:00")
    assert len(asked) == 1 and state.is_visible()
    visitor.page.clock.run_for("01:02")
    assert len(asked) == 1 and not state.is_visible()
    for _second in range(30):
        if len(asked) < 2:
            visitor.page.clock.run_for("00:01")
    found.locator(".state.closed").wait_for()
    assert "9.00" in state.inner_text()
    visitor.page.clock.run_for("03:00:00")
    assert len(asked) == 2


@pytest.mark.parametrize(
    "options, dark",
    [({"color_scheme": "dark"}, True), ({"color_scheme": "light"}, False)],
)
def test_element_is_dark_for_those_who_want_it(host, guest, options, dark):
    found = shown(guest(**options), element(host, "page", "fi"), "page")
    ground = found.locator(".box").evaluate(
        "one => getComputedStyle(one).backgroundColor"
    )
    assert (ground == "rgb(20, 26, 24)") is dark


def test_headings_begin_where_the_host_says(host, guest):
    attributes = f'{ATTRIBUTES["page"]} level="4"'
    found = shown(guest(), element(host, "page", "fi", attributes=attributes), "page")
    levels = found.evaluate(
        "one => [...one.shadowRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')]"
        ".map((heading) => heading.localName)"
    )
    assert levels[0] == "h4" and set(levels[1:]) == {"h5"}


def test_pages_of_the_portal_are_not_framed_by_others(host, guest):
    body = f'<iframe src="{host.portal}/fi/housing" title="Infoportal"></iframe>'
    visitor = guest()
    visitor.page.goto(host.put("framing", body, FRAMES), wait_until="networkidle")
    assert visitor.page.frame_locator("iframe").locator("main").count() == 0
    assert any("X-Frame-Options" in one for one in visitor.complaints)

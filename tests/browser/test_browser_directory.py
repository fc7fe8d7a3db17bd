"""Narrowing directories in a browser: by keyboard, by position, as time goes by."""

from datetime import datetime

import json
import pytest
import re


pytestmark = pytest.mark.tools("chromium")

MIKKELI = {"latitude": 61.68812, "longitude": 27.27345}
POINTS = "/fi/service-points"


def test_a_list_is_narrowed_by_keyboard_alone(visit):
    page = visit(viewport={"width": 1280, "height": 800}).page
    page.goto("/fi/self-services")
    total = page.locator("main h3").count()
    seen = []
    for _step in range(60):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.id"))
        if seen[-1] == "filter-language":
            break
    assert seen[-1] == "filter-language"
    page.keyboard.type("englanti")
    while page.evaluate("document.activeElement.tagName") != "SUMMARY":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.type") == "checkbox"
    page.keyboard.press("Space")
    while page.evaluate("document.activeElement.tagName") != "BUTTON":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"language=en.*sign_in=.*#results"))
    assert 0 < page.locator("main h3").count() < total
    assert page.locator(".chosen .badge").count() == 2


def test_without_scripts_the_form_narrows_all_the_same(visit):
    page = visit(java_script_enabled=False).page
    page.goto(POINTS)
    assert not page.locator("[data-locate]").is_visible()
    page.get_by_label("Lähellä").fill("Mikkelissä")
    page.locator(".filters .button").last.click()
    page.wait_for_url("**near=Mikkeliss**")
    assert "Mikkeli" in page.locator("main h3").first.inner_text()


def test_a_position_is_asked_for_on_request_alone(visit):
    visitor = visit(geolocation=MIKKELI, permissions=["geolocation"])
    page = visitor.page
    page.goto(POINTS)
    assert not [url for url in visitor.requested if "near=" in url]
    page.locator("[data-locate]").click()
    page.wait_for_url("**near=61.69**27.27**")
    away = [
        float(re.sub(r"[^\d,]", "", text).replace(",", "."))
        for text in page.locator(".directory .away").all_inner_texts()
    ]
    assert len(away) > 10
    assert away == sorted(away)
    assert "Mikkeli" in page.locator("main h3").first.inner_text()


def test_no_position_is_told(visit):
    page = visit(permissions=[]).page
    page.goto(POINTS)
    button = page.locator("[data-locate]")
    button.click()
    page.get_by_text(button.get_attribute("data-failed")).wait_for()
    assert button.is_enabled()


@pytest.mark.parametrize("language", ["fi", "ar"])
def test_what_is_open_in_a_list_follows_the_clock(visit, language):
    page = visit().page
    address = f"/{language}/service-points"
    page.goto(address)
    known = json.loads(page.locator("#hours").text_content())
    key, rows = max(known.items(), key=lambda pair: len(pair[1]))
    row = rows[-1]
    page.clock.set_fixed_time(datetime.fromisoformat(row["from"]))
    page.goto(address)
    state = page.locator(f"[data-hours='{key}']").first
    assert state.locator("strong").inner_text() == row["text"]
    assert row["state"] in state.get_attribute("class").split()
    assert page.locator("[data-until]:visible").count() == 0
    assert page.locator("[data-as-of]").count() == 0


def test_an_old_list_says_nothing_of_now(visit):
    page = visit().page
    page.goto(POINTS)
    known = json.loads(page.locator("#hours").text_content())
    last = max(row["from"] for rows in known.values() for row in rows)
    page.clock.set_fixed_time(datetime.fromisoformat(last[:10] + "T23:59:00+00:00"))
    page.clock.set_fixed_time(
        datetime.fromtimestamp(
            datetime.fromisoformat(last).timestamp() + 50 * 3600
        ).astimezone()
    )
    page.goto(POINTS)
    assert page.locator("[data-hours]:visible").count() == 0


def test_help_in_person_follows_the_chosen_municipality(visit):
    page = visit(geolocation=MIKKELI, permissions=["geolocation"]).page
    page.goto("/fi/self-services/kela-online-service")
    first = page.locator("#in-person li a").first.inner_text()
    page.evaluate(
        """localStorage.setItem("infoportal_municipality",
             JSON.stringify({id: "oulu", name: {fi: "Oulu"}}))"""
    )
    page.goto("/fi/self-services/kela-online-service")
    page.locator("#in-person .away").first.wait_for()
    assert "Kiiming" in page.locator("#in-person li a").first.inner_text()
    assert page.locator("#in-person li").count() == 3
    assert first
    page.locator("#in-person [data-locate]").click()
    page.wait_for_url("**in=61.69**27.27**")
    assert "Mikkeli" in page.locator("#in-person li a").first.inner_text()

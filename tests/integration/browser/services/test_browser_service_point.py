"""The page of a service point."""

from infoportal.behaviors.identity import item_id

import json
import re


def data(html):
    found = re.search(
        r'<script[^>]*type="application/json"[^>]*>(.*?)</script>', html, re.DOTALL
    )
    return json.loads(found[1])


def plain(html):
    """Return the words of a page, in one line."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def test_open_now_and_until_when(services, page):
    words = plain(page(services.kiiminki))
    assert "16.00" in words
    assert "14.05" in words


def test_the_script_knows_what_comes(services, page):
    rows = data(page(services.kiiminki))[""]
    assert rows[0]["from"] == "2026-06-03T00:00+03:00"
    assert [row["state"] for row in rows[:3]] == ["closed", "open", "closed"]
    assert rows[1]["from"] == "2026-06-03T08:30+03:00"
    assert "16.00" in rows[1]["text"]
    assert len({row["from"][:10] for row in rows}) == 8


def test_the_season_that_holds_stands_first(services, page):
    words = plain(page(services.point))
    assert words.index("9.00–15.00") < words.index("9.00–16.00")


def test_hours_of_an_offer_stand_under_its_name(services, page):
    html = page(services.point)
    assert 'data-hours="offer/notary"' in html
    assert set(data(html)) == {"", "offer/notary"}
    assert "13.00–15.00" in html
    assert "24" in plain(html) and "2026" in plain(html)


def test_private_things_do_not_leak(services, page):
    for thing in (services.kiiminki, services.point):
        html = page(thing)
        for word in ("Salainen", "Ei vielä", "secret", item_id(services.secret)):
            assert word not in html


def test_offers_stand_under_their_providers(services, page):
    html = page(services.kiiminki)
    offers = html[html.index('class="offers"') :]
    assert offers.index(">Kela<") < offers.index(">Kelan neuvonta<")
    assert "Videolla." in offers
    assert "pohjoissaame" in offers


def test_address_to_show_in_both_languages(services, page):
    html = page(services.kiiminki)
    for code, street in (("fi", "Kiimingintie 1"), ("sv", "Kiminkivägen 1")):
        assert re.search(rf'<address[^>]*lang="{code}"[^>]*>\s*{street}<br', html)
    assert 'href="geo:65.13000,25.78000"' in html


def test_whom_to_ask(services, page):
    html = page(services.kiiminki)
    assert html.index("Kelan puhelin") < html.index("Kansalaisneuvonta")


def test_arabic_runs_from_the_right_and_keeps_numbers_together(services, page):
    html = page(services.ar_kiiminki)
    assert re.search(r'<html[^>]*dir="rtl"', html)
    assert re.search(
        r'href="tel:\+358-8-558410"\s*><bdi dir="ltr">08 558 410</bdi></a>', html
    )
    assert re.search(r'<bdi dir="ltr"\s*>08:30–16:00</bdi>', html)
    link = re.search(r"<a([^>]*)>Kela</a>", html)[1]
    assert 'lang="fi"' in link
    assert 'dir="ltr"' in link


def test_headings_stand_in_order(services, page):
    html = page(services.point)
    main = html[html.index("<main") : html.index("</main>")]
    levels = [int(level) for level in re.findall(r"<h(\d)", main)]
    assert levels[0] == 1
    assert all(b <= a + 1 for a, b in zip(levels, levels[1:], strict=False))


def test_nothing_is_loaded_from_elsewhere(services, page):
    html = page(services.kiiminki)
    for address in re.findall(r'(?:src|<link[^>]*href)="([^"]+)"', html):
        assert address.startswith(("http://nohost/", "data:image/svg+xml,"))

"""The page of an advice channel."""

from test_browser_service_point import data
from test_browser_service_point import plain

import re


def test_number_is_a_link_and_stays_whole(services, page):
    html = page(services.kela_line)
    assert re.search(
        r'<a href="tel:\+358-20-692200"\s*><bdi dir="ltr">020 692 200</bdi></a>', html
    )
    assert ">Kela</a>" in html


def test_open_now_and_general_advice(services, page):
    html = page(services.citizen)
    assert data(html)[""][1]["state"] == "open"
    assert "21.00" in plain(html)
    assert "dari" in plain(html).casefold()


def test_arabic(services, page):
    html = page(services.ar_citizen)
    assert re.search(r'<html[^>]*dir="rtl"', html)
    assert '<bdi dir="ltr">0295 000</bdi>' in html
    assert "\u206621:00\u2069" in html

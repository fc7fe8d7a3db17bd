"""The frame of every page."""

import re


def test_page_says_its_language_and_text(page, housing):
    html = page(housing["renting"])
    assert html.startswith("<!DOCTYPE html>\n<html")
    assert re.search(r'<html[^>]* dir="ltr"[^>]* lang="fi"', html)
    assert "<h1>Vuokra-asunto</h1>" in html
    assert "<p>Vuokraa.</p>" in html

"""What a page tells of its files, and when a text is long."""

from infoportal.browser.blocks.text import file_language
from infoportal.browser.blocks.text import TextPage
from infoportal.records.outline import outline

import pytest


@pytest.mark.parametrize(
    "filename,code",
    [
        ("guide-ar.pdf", "ar"),
        ("guide_FI.pdf", "fi"),
        ("guide.sv.docx", "sv"),
        ("opas smn.pdf", "smn"),
        ("guide.pdf", ""),
        ("ar.pdf", ""),
        ("form-xx.pdf", ""),
        ("form-2026.pdf", ""),
        ("guide-ar", ""),
        ("", ""),
    ],
)
def test_language_of_a_file(filename, code):
    assert file_language(filename) == code


def page_of(text):
    page = TextPage(None, None)
    page.record = {"fields": {"text": text}, "outline": outline(text)}
    return page


@pytest.mark.parametrize(
    "text,listed",
    [
        ("", 0),
        ("<h2>a</h2><h2>b</h2>", 0),
        ("<h2>a</h2><h3>b</h3><h3>c</h3>", 0),
        ("<h2>a</h2><h2>b</h2><h2>c</h2>", 3),
        ("<h2>a</h2><h2>b</h2><h3>x</h3><h2>c</h2>", 3),
    ],
)
def test_long_texts_list_their_headings(text, listed):
    assert len(page_of(text).contents) == listed


def test_every_heading_listed_is_there():
    page = page_of("<h2>a</h2><h2>b</h2><h3>x</h3><h2>c</h2>")
    for row in page.contents:
        assert f'<h2 id="{row["id"]}">{row["title"]}</h2>' in page.text


def test_a_record_of_before_has_its_text():
    page = TextPage(None, None)
    page.record = {"fields": {"text": "<h2>a</h2>"}}
    assert page.text == "<h2>a</h2>"
    assert page.contents == []

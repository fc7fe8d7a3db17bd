"""Links to other things as HTML."""

from browser_heads import head
from datetime import datetime
from datetime import UTC
from infoportal.browser.blocks.linked import linked
from infoportal.browser.blocks.linked import standing_html
from infoportal.browser.blocks.standing import Standing

import pytest


@pytest.mark.parametrize(
    "language, title, url, name, expected",
    [
        ("fi", "Vuokra", "/fi/a", "", '<a href="/fi/a">Vuokra</a>'),
        (
            "fi",
            "A <b> & c",
            "/fi/a?b=1&c=2",
            "",
            '<a href="/fi/a?b=1&amp;c=2">A &lt;b&gt; &amp; c</a>',
        ),
        ("fi", "A", '/fi/"onclick="x', "", '<a href="/fi/&quot;onclick=&quot;x">A</a>'),
        (
            "ar",
            "سكن",
            "/ar/a",
            "Arabic <i>",
            '<a dir="rtl" href="/ar/a" hreflang="ar" lang="ar">سكن</a>'
            ' <span class="in-language">(Arabic &lt;i&gt;)</span>',
        ),
    ],
)
def test_linked(language, title, url, name, expected):
    target = head("info_page", "rent", language=language, title=title)
    assert linked(target, url, name) == expected


def test_what_is_open_now_is_told_and_can_be_kept_true():
    now = Standing(datetime(2026, 1, 1, tzinfo=UTC), "open", "Open < 16")
    told = standing_html("a-1", now, "<span>(as of 8.30)</span>")
    assert told == (
        '<p class="now open" data-hours="a-1"><strong>Open &lt; 16</strong>'
        " <span>(as of 8.30)</span></p>"
    )

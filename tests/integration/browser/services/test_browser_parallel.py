"""A page in two languages beside each other."""

from infoportal.behaviors.identity import item_id
from plone import api

import pytest
import re


FINNISH = "<h2>Vuokra</h2><p>Maksa ajoissa 112.</p><ul><li>Yksi</li><li>Kaksi</li></ul>"
ARABIC = "<h2>الإيجار</h2><p>ادفع 112.</p><ul><li>واحد</li><li>اثنان</li></ul>"


@pytest.fixture
def renting(services, site, create, translated):
    """A page in Finnish and Arabic that names services."""
    topic = create(site["fi"], "topic", "housing", "Asuminen")
    page = create(
        topic,
        "info_page",
        "renting",
        "Vuokraus",
        text=FINNISH,
        description="Näin vuokraat.",
        services=[item_id(services.advice)],
        links=[{"id": "a", "urls": {"fi": "https://a.fi/fi", "sv": "https://a.fi/sv"}}],
        link_texts={"a": "Opas"},
    )
    translated(topic, "ar", "السكن")
    translated(page, "ar", "الاستئجار", text=ARABIC, description="كيف تستأجر.")
    return page


@pytest.fixture
def beside(page):
    """Render a page beside another language."""

    def render(obj, code, municipality=""):
        view = api.content.get_view("with", obj, obj.REQUEST.clone())
        return view.publishTraverse(view.request, code)

    return render


def pairs(html):
    """Return the rows as lists of two sides' words."""
    rows = re.split(r'<div class="pair', html)[1:]
    return [sides(row) for row in rows]


def sides(row):
    found = re.split(r'<div dir="', row)[1:3]
    return [re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", side[4:])) for side in found]


def test_blocks_stand_beside_each_other(renting, beside, page):
    html = beside(renting, "ar")()
    words = pairs(html)
    for one, other in (
        ("Vuokraus", "الاستئجار"),
        ("Näin vuokraat.", "كيف تستأجر."),
        ("Vuokra", "الإيجار"),
        ("Maksa ajoissa 112.", "ادفع 112."),
        ("Yksi", "واحد"),
        ("Kaksi", "اثنان"),
    ):
        assert any(one in left and other in right for left, right in words), one


def test_each_side_has_its_language_and_direction(renting, beside):
    html = beside(renting, "ar")()
    main = html.partition("<main")[2].partition("</main>")[0]
    cells = re.findall(r'<div dir="(\w+)"\s+lang="([\w-]+)"\s*>', main)
    assert len(cells) % 2 == 0
    assert cells[::2] == [("ltr", "fi")] * (len(cells) // 2)
    assert cells[1::2] == [("rtl", "ar")] * (len(cells) // 2)

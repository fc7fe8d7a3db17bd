"""A page in two languages beside each other."""

from infoportal.behaviors.identity import item_id
from infoportal.records.build import build
from plone import api
from zExceptions import NotFound

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


def test_page_stays_itself_for_robots(renting, beside):
    html = beside(renting, "ar")()
    assert re.search(r'<meta name="robots"\s+content="noindex"', html)
    assert re.search(r'href="[^"]*/fi/housing/renting"\s+rel="canonical"', html)
    assert 'rel="alternate"' not in html


def test_second_side_wakes_no_object(renting, beside, site):
    view = beside(renting, "ar")
    second = view.sides[1]
    assert second.context == renting
    assert second.language == "ar"
    assert second.page_title == "الاستئجار"


def test_names_of_what_is_given_stand_in_both_languages(services, beside):
    words = pairs(beside(services.kiiminki, "ar")())
    assert any("Kiimingin" in left and "نقطة" in right for left, right in words)
    assert any("8.30–16.00" in left and "08:30" in right for left, right in words)
    assert any("Videolla." in left for left, _right in words)
    html = beside(services.kiiminki, "ar")()
    assert "Salainen" not in html and "Ei vielä" not in html


def test_explanations_of_rows_are_compared(services, beside, translated):
    translated(services.hall, "sv", "Tjänster")
    other = translated(
        services.notary,
        "sv",
        "Notarie",
        channel_texts={"desk": "Bara på tisdagar."},
        what_to_bring="<p>Legitimation</p>",
    )
    words = pairs(beside(other, "fi")())
    assert any("Bara på" in a and "Vain tiistaisin" in b for a, b in words)
    assert any("Legitimation" in a and "Henkilötodistus" in b for a, b in words)


def test_missing_counterpart_is_told(renting, beside):
    renting.text = FINNISH + "<ol><li>Lisää</li></ol>"
    renting.reindexObject()
    html = beside(renting, "ar")()
    row = html.partition('<div class="pair alone')[2].partition('<div class="pair')[0]
    left, right = sides(row)
    assert "Lisää" in left
    assert right.strip()


def test_change_of_the_source_is_told(renting, beside):
    arabic = api.content.get(path="/ar/housing/renting")
    arabic.source_blocks = tuple(build(renting)[1]["translation"]["blocks"])
    arabic.reindexObject()
    assert "pair same changed" not in beside(renting, "ar")()
    renting.text = FINNISH.replace("ajoissa", "heti")
    renting.reindexObject()
    html = beside(renting, "ar")()
    assert html.count("pair same changed") == 1
    assert "ادفع" in html.partition("pair same changed")[2].partition("pair")[0]


@pytest.mark.parametrize("code", ["ru", "fi"])
def test_missing_language_says_which_there_are(renting, beside, code):
    view = beside(renting, code)
    html = view()
    assert view.request.response.getStatus() == 404
    assert re.search(r'href="[^"]*/fi/housing/renting/with/ar"', html)
    assert "/with/sv" not in html.partition("<main")[2].partition("</main>")[0]
    assert 'rel="canonical"' not in html


@pytest.mark.parametrize("code", ["xx", "", "FI", "ar;x", "@@edit"])
def test_junk_is_absent(renting, beside, code):
    with pytest.raises(NotFound):
        beside(renting, code)


def test_a_third_step_is_absent(renting, beside):
    with pytest.raises(NotFound):
        beside(renting, "ar").publishTraverse(None, "sv")


def test_page_leads_to_its_two_sides(renting, page, site, create):
    assert '/fi/housing/renting/with/ar"' in page(renting)
    arabic = api.content.get(path="/ar/housing/renting")
    assert '/ar/housing/renting/with/fi"' in page(arabic)
    lonely = create(renting.aq_parent, "info_page", "lonely", "Yksin")
    assert "/with/" not in page(lonely)


def test_sides_can_be_swapped(renting, beside):
    html = beside(renting, "ar")()
    assert re.search(r'href="[^"]*/ar/housing/renting/with/fi"', html)

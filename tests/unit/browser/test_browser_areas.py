"""Municipalities by number, with their sections where there are some."""

from browser_heads import head
from browser_heads import overview
from infoportal.browser.blocks.areas import places
from infoportal.browser.blocks.areas import region_name


OULU = head("municipality", "oulu", municipality=("564",), title="Oulu")


def test_named_by_the_table_where_the_portal_has_no_section():
    found = places(overview(OULU), ["564", "445"], "en")
    assert [(p.name, p.language, p.head) for p in found] == [
        ("Oulu", "fi", OULU),
        ("Parainen", "fi", None),
    ]


def test_swedish_names_in_swedish():
    assert [p.name for p in places(overview(), ["564", "445"], "sv")] == [
        "Pargas",
        "Uleåborg",
    ]


def test_a_sections_own_title_is_the_name_in_its_language():
    arabic = head("municipality", "oulu", "ar", municipality=("564",), title="أولو")
    found = places(overview(OULU, arabic), ["564"], "ar")
    assert (found[0].name, found[0].language) == ("أولو", "ar")


def test_private_sections_are_not_linked():
    hidden = head("municipality", "oulu", municipality=("564",), state="private")
    assert places(overview(hidden), ["564"], "fi")[0].head is None


def test_regions():
    assert region_name("lappi", "sv") == "Lappland"
    assert region_name("lappi", "ar") == "Lappi"

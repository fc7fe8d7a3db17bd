"""Addresses by language: the reader's first, each under its own name."""

from infoportal.browser.blocks.addresses import address_list
from infoportal.browser.blocks.addresses import best_address


URLS = {"en": "https://e", "sv": "https://s", "fi": "https://f", "zz": "https://z"}


def test_readers_language_comes_first_then_the_tables_order():
    assert [a.code for a in address_list(URLS, "en")] == ["en", "fi", "sv", "zz"]
    assert [a.code for a in address_list(URLS, "ar")] == ["fi", "sv", "en", "zz"]


def test_own_name_tag_and_direction():
    found = address_list({"ar": "https://a", "zh": "https://z"}, "fi")
    assert [(a.name, a.tag, a.direction) for a in found] == [
        ("中文", "zh-Hans", "ltr"),
        ("العربية", "ar", "rtl"),
    ]


def test_best_follows_the_readers_fallbacks():
    assert best_address(URLS, "sv").url == "https://s"
    assert best_address(URLS, "ar").url == "https://e"
    assert best_address({"se": "https://n"}, "ar").code == "se"
    assert best_address({}, "ar") is None

"""Lists: everything once, in the reader's language where it is written."""

from browser_heads import head
from browser_heads import overview
from infoportal.browser.blocks.listing import all_heads
from infoportal.browser.blocks.listing import all_referring
from infoportal.browser.blocks.listing import first_facet
from infoportal.browser.blocks.listing import grouped
from infoportal.browser.blocks.listing import links_to
from infoportal.browser.blocks.listing import with_facet


KELA = head("service", "kela", provider=("k",))
TAX = head("service", "tax", provider=("t",))
FREE = head("service", "free")


def test_untranslated_things_stand_in_their_own_language():
    view = overview(KELA, head("service", "kela", "ar"), TAX)
    found = all_heads(view, "service", "ar")
    assert [(h.cid, h.language) for h in found] == [("kela", "ar"), ("tax", "fi")]


def test_private_things_do_not_stand_in_at_all():
    view = overview(head("service", "kela", state="private"))
    assert all_heads(view, "service", "fi") == []
    assert links_to(view, ["service/kela", "service/nothing"], "fi") == []


def test_what_refers_to_a_thing_in_the_best_language():
    one = head("service", "one", refers=("x",))
    view = overview(
        one,
        head("service", "one", "ar", refers=("x",)),
        head("service", "two", "sv", refers=("x",)),
        head("service", "three", refers=("y",)),
        head("service", "four", refers=("x",), state="private"),
        head("info_page", "page", refers=("x",)),
    )
    found = all_referring(view, "x", "service", "ar")
    assert [(h.cid, h.language) for h in found] == [("one", "ar"), ("two", "sv")]


def test_facets_narrow():
    assert with_facet([KELA, TAX, FREE], "provider", ["t", "x"]) == [TAX]


def test_groups_stand_by_the_alphabet_and_the_nameless_last():
    titles = {"k": "Kela", "t": "Äly", "": "Others"}
    groups = grouped(
        [FREE, TAX, KELA], first_facet("provider"), lambda key: (titles[key], None)
    )
    assert [group.title for group in groups] == ["Kela", "Äly", "Others"]
    assert groups[0].items == (KELA,)


def test_groups_in_a_given_order():
    groups = grouped(
        [FREE, TAX, KELA], first_facet("provider"), lambda key: (key, None), ["t", "k"]
    )
    assert [group.key for group in groups] == ["t", "k", ""]

"""The page of guidance without a portal: its query, its words, its sheet."""

from datetime import datetime
from infoportal.browser.guidance.phrases import PHRASES
from infoportal.browser.guidance.phrases import Phrases
from infoportal.browser.guidance.question import LONGEST
from infoportal.browser.guidance.question import read_question
from infoportal.browser.guidance.sheet import chosen_way
from infoportal.browser.guidance.sheet import columns
from infoportal.browser.guidance.sheet import desk_language
from infoportal.browser.guidance.sheet import in_all
from infoportal.browser.guidance.shown import cards
from infoportal.browser.guidance.shown import Shown
from infoportal.guidance.values import Answer
from infoportal.guidance.values import Person
from infoportal.guidance.values import Reason
from infoportal.guidance.values import Rung
from infoportal.guidance.values import Way
from infoportal.openinghours.state import HELSINKI
from infoportal.openinghours.state import OpenState
from infoportal.records.guidance.answering import Guided
from infoportal.records.values import Link
from types import SimpleNamespace
from zope.i18nmessageid import Message

import pytest


LOOKUP = SimpleNamespace(
    now=datetime(2026, 6, 3, 14, 5, tzinfo=HELSINKI),
    item=lambda types, name: f"id-{name}" if name == "tax-card" else None,
    municipality=lambda name: name if name == "564" else None,
)
WORDS = Phrases("fi", {"564": "Oulu", "091": "Helsinki"}.get)
WEDNESDAY = datetime(2026, 6, 3, 14, 5, tzinfo=HELSINKI)


@pytest.mark.parametrize(
    "query,pairs,faults",
    [
        ("", [], []),
        ("need=tax-card", [("need", "tax-card")], []),
        # empty fields of a form, and parameters of others, are no faults
        ("need=tax-card&at=&in=&speaks=&sign_in=", [("need", "tax-card")], []),
        ("need=tax-card&utm_source=x&fbclid=1", [("need", "tax-card")], []),
        ("speaks=so&speaks=so", [("speaks", "so")], []),
        ("words=%20vero%20", [("words", "vero")], []),
        ("words=vero", [("words", "vero")], []),
        # what is not understood is told at its field
        ("need=absent", [("need", "absent")], ["need"]),
        ("need=tax-card&need=x", [("need", "tax-card"), ("need", "x")], ["need"]),
        ("at=soon&in=zz", [("at", "soon"), ("in", "zz")], ["at", "in"]),
        ("speaks=%3Cscript%3E", [("speaks", "<script>")], ["speaks"]),
        ("sign_in=magic", [("sign_in", "magic")], ["sign_in"]),
        ("&".join(f"speaks=a{n}" for n in range(1200)), [], [""]),
    ],
)
def test_a_query_is_made_tidy(query, pairs, faults):
    found = read_question(query, LOOKUP)
    assert found.pairs == pairs
    assert [fault.name for fault in found.faults] == faults


def test_what_is_long_is_cut():
    found = read_question("words=" + "x" * 100_000, LOOKUP)
    assert len(found.text("words")) == LONGEST + 1


def test_a_municipality_is_read_as_people_write_it():
    found = read_question("in=oulusta", LOOKUP, lambda text: "564")
    assert (found.asked.one("in"), found.text("in")) == ("564", "564")


def test_the_same_question_with_other_values():
    found = read_question("need=tax-card&speaks=so&way=a/b", LOOKUP)
    assert found.query() == "need=tax-card&speaks=so&way=a/b"
    assert found.query(way="c") == "need=tax-card&speaks=so&way=c"
    assert found.query(without=("speaks", "way")) == "need=tax-card"


@pytest.mark.parametrize("code", PHRASES)
def test_every_reason_has_words(code):
    values = {
        "languages": ("so", "prs"),
        "ways": ("bank_codes",),
        "municipalities": ("564", "091"),
        "interpretation": "remote",
        "km": 379.4,
    }
    said = WORDS.said(Reason(code, "for", values))
    assert said
    assert "${" not in said


@pytest.mark.parametrize(
    "reason,part",
    [
        (Reason("speaks", "for", {"languages": ("so", "en")}), "somali, englanti"),
        (Reason("far", "condition", {"km": 379.4}), "379 km"),
        (Reason("far", "condition", {"km": 150.3}), "150 km"),
        (Reason("not_in_area", "against", {"municipalities": ("091",)}), "Helsinki"),
    ],
)
def test_values_of_reasons_are_put_into_words(reason, part):
    assert part in WORDS.said(reason)


def test_values_keep_together_in_words_of_another_direction():
    said = Phrases("ar", str).said(Reason("far", "condition", {"km": 379.4}))
    assert "\u2068" in said
    assert "\u2069" in said


@pytest.mark.parametrize(
    "state,live,message",
    [
        (OpenState("open", WEDNESDAY.replace(hour=16)), True, "hours_now_open"),
        (OpenState("open", WEDNESDAY.replace(hour=16)), False, "guidance_open_then"),
        (OpenState("open"), False, "guidance_always_then"),
        (OpenState("closed"), False, "hours_now_closed"),
        (
            OpenState("closed", None, WEDNESDAY.replace(day=4, hour=9), "open"),
            False,
            "guidance_opens_then",
        ),
        (
            OpenState("closed", None, WEDNESDAY.replace(day=4, hour=9), "open"),
            True,
            "hours_opens_tomorrow",
        ),
    ],
)
def test_hours_now_and_at_a_time_are_told_in_other_words(
    state, live, message, monkeypatch
):
    said = []
    monkeypatch.setattr(
        "infoportal.browser.guidance.phrases.translate",
        lambda text, **more: said.append(text) or str(text),
    )
    WORDS.hours(state, Person(WEDNESDAY, live))
    assert [text for text in said if isinstance(text, Message)] == [message]


@pytest.mark.parametrize(
    "page,desk,speaks,found",
    [
        ("so", "fi", ["so"], ("so", "fi")),
        ("so", "sv", ["so"], ("so", "sv")),
        ("ar", "fi", ["so"], ("ar", "fi")),
        # an adviser's page: the customer's language beside it
        ("fi", "fi", ["so", "ar"], ("so", "fi")),
        ("fi", "fi", ["prs", "ar"], ("ar", "fi")),
        ("fi", "fi", ["fi"], ("fi",)),
        ("fi", "fi", [], ("fi",)),
        ("fi", "sv", ["so"], ("fi", "sv")),
        ("sv", "fi", [], ("sv", "fi")),
    ],
)
def test_columns_of_the_sheet(page, desk, speaks, found):
    assert columns(page, desk, speaks, ("fi", "sv", "so", "ar")) == found


@pytest.mark.parametrize(
    "asked,official,found",
    [
        ("", [], "fi"),
        ("", ["fi"], "fi"),
        ("", ["fi", "sv"], "fi"),
        ("", ["sv"], "sv"),
        ("sv", ["fi"], "sv"),
        ("fi", ["sv"], "fi"),
        ("ar", ["fi"], "fi"),
        ("<script>", [], "fi"),
    ],
)
def test_language_of_the_desk(asked, official, found):
    assert desk_language(asked, official) == found


def way(target, kind="adviser", effect="for"):
    """Return a way with one reason."""
    return Way(kind, target, "direct", (Reason("x", effect),))


@pytest.mark.parametrize("total,told", [(1, ""), (35, "35")])
def test_the_sheet_tells_how_many_ways_there_are(total, told):
    one = way("desk")
    answer = Answer((Rung("advice", (), 9), Rung("service_point", (one,), total)))
    assert in_all(answer, one) == told
    assert in_all(answer, None) == ""


@pytest.mark.parametrize(
    "key,target",
    [
        ("", "fits"),
        ("adviser/fits", "fits"),
        ("adviser/not", "not"),
        ("adviser/absent", "fits"),
        ("advice/line", "fits"),
        ("x" * 300, "fits"),
    ],
)
def test_the_sheet_is_for_a_way_on_which_one_goes_somewhere(key, target):
    ways = (way("line", "advice"), way("not", effect="against"), way("fits"))
    guided = Guided(None, None, Answer((Rung("x", ways, 3),)))
    assert chosen_way(guided, key).target == target


def test_without_such_a_way_the_sheet_is_for_none():
    guided = Guided(None, None, Answer((Rung("x", (way("line", "advice"),), 1),)))
    assert chosen_way(guided, "") is None


def told(point, *reasons, hours=""):
    """Return a way as it is shown, with some reasons."""
    link = Link(point, "service_point", point, "", f"/fi/{point}", "fi")
    return Shown(
        way(point), link, "", (), "", (), None, hours,
        tuple(("for", text) for text in reasons), None, (), None, "",
    )  # fmt: skip


@pytest.mark.parametrize(
    "ways,found",
    [
        ([], []),
        # one way alone keeps what it says
        ([told("a", "x", "y")], [("a", "", ["xy"])]),
        # successive ways of one place say once what they share
        ([told("a", "x", "y"), told("a", "x", "z")], [("a", "x", ["y", "z"])]),
        ([told("a", "x"), told("a", "x")], [("a", "x", ["", ""])]),
        # the order of ways is never changed
        (
            [told("a", "x"), told("b", "x"), told("a", "x")],
            [("a", "", ["x"]), ("b", "", ["x"]), ("a", "", ["x"])],
        ),
    ],
)
def test_ways_to_one_place_share_a_card(ways, found):
    assert [
        (
            card.link.id,
            "".join(text for _effect, text in card.reasons),
            ["".join(text for _e, text in one.reasons) for one in card.ways],
        )
        for card in cards(ways)
    ] == found


def test_hours_are_shared_where_they_are_alike():
    alike = cards([told("a", hours="open"), told("a", hours="open")])[0]
    apart = cards([told("a", hours="open"), told("a", hours="closed")])[0]
    assert (alike.hours, [one.hours for one in alike.ways]) == ("open", ["", ""])
    assert (apart.hours, [one.hours for one in apart.ways]) == ("", ["open", "closed"])

"""Which municipalities can be chosen, and where a choice leads."""

from browser_heads import head
from browser_heads import overview
from infoportal.browser.choose_municipality.asked import asked
from infoportal.browser.choose_municipality.choices import Choices
from infoportal.browser.choose_municipality.choices import names_json
from infoportal.browser.choose_municipality.view import own_path
from zExceptions import BadRequest

import json
import pytest


def town(cid, number, language, title):
    return head(
        "municipality",
        cid,
        language,
        title=title,
        parent=f"/{language}/municipalities",
        municipality=(number,),
    )


OULU = [
    town("oulu", "564", "fi", "Oulu"),
    town("oulu", "564", "sv", "Uleåborg"),
    town("oulu", "564", "ar", "أولو (Oulu)"),
]
ESPOO = [town("espoo", "049", "fi", "Espoo"), town("espoo", "049", "ar", "إسبو")]
ONLY_FINNISH = town("turku", "853", "fi", "Turku")
PORTAL = overview(
    *OULU,
    *ESPOO,
    ONLY_FINNISH,
    head("section", "municipalities", "fi"),
    head("section", "municipalities", "sv"),
    head("section", "municipalities", "ar", kind=("municipality",)),
    head("section", "service-points", "ar", kind=("service_point",)),
    head("section", "notices", "ar", kind=("notice",)),
    head("self_service", "omakela", "ar", parent="/ar/service-points"),
    head("service_point", "desk", "ar", parent="/ar/municipalities/espoo"),
    head("section", "services", "ar", kind=("service",)),
    head("topic", "family", "ar"),
    head("info_page", "day-care", "ar", parent="/ar/family"),
    head("info_page", "secret", "ar", parent="/ar/family", state="private"),
    head("service", "passport", "ar", parent="/ar/services"),
)
ARABIC = Choices(PORTAL, "ar")


@pytest.mark.parametrize(
    "origin, target",
    [
        ("", "/ar/municipalities/oulu"),
        ("/ar/family/day-care", "/ar/family/day-care/in/oulu"),
        ("/ar/family/day-care/", "/ar/family/day-care/in/oulu"),
        ("/ar/family/day-care?x=1#y", "/ar/family/day-care/in/oulu"),
        ("/ar/family", "/ar/family/in/oulu"),
        ("/ar/family/day-care/in/espoo", "/ar/family/day-care/in/oulu"),
        ("/fi/family/day-care", "/ar/family/day-care/in/oulu"),
        ("/ar/family/day-care/with/fi", "/ar/family/day-care/in/oulu"),
        # pages that ask for a municipality get it, and keep what was asked
        ("/ar/guidance", "/ar/guidance?in=oulu"),
        ("/fi/guidance?need=x&in=espoo", "/ar/guidance?need=x&in=oulu"),
        ("/ar/search?q=a+b", "/ar/search?q=a+b"),
        ("/ar/service-points", "/ar/service-points?near=oulu"),
        (
            "/ar/service-points?near=espoo&language=so&b_start=50#results",
            "/ar/service-points?language=so&near=oulu",
        ),
        (
            "/ar/notices?severity=urgent",
            "/ar/notices?severity=urgent&municipality=oulu",
        ),
        ("/ar/service-points/omakela", "/ar/service-points/omakela?in=oulu"),
        # what has nothing of a municipality is come back to as it is
        ("/ar/services/passport", "/ar/services/passport"),
        ("/ar/services/passport?next=//evil.example", "/ar/services/passport"),
        # another municipality's page gives way to the chosen one's
        ("/ar/municipalities", "/ar/municipalities/oulu"),
        ("/ar/municipalities/espoo", "/ar/municipalities/oulu"),
        ("/ar/municipalities/espoo/desk", "/ar/municipalities/oulu"),
        ("/ar/guidance/../../evil", "/ar/municipalities/oulu"),
        ("/ar//evil.example", "/ar/municipalities/oulu"),
        ("/ar/guidance?x=%0D%0Ay:z", "/ar/guidance?x=%0D%0Ay%3Az&in=oulu"),
        ("/ar/family/secret", "/ar/municipalities/oulu"),
        ("/ar/nowhere", "/ar/municipalities/oulu"),
        ("/ar", "/ar/municipalities/oulu"),
        ("//evil.example/ar/family", "/ar/municipalities/oulu"),
        ("https://evil.example/", "/ar/municipalities/oulu"),
        ("/ar/family/day-care/in/../../evil", "/ar/municipalities/oulu"),
    ],
)
def test_where_a_choice_leads(origin, target):
    assert ARABIC.target(OULU[2], origin) == target


def test_what_is_not_translated_leads_to_its_own_pages():
    assert ARABIC.target(ONLY_FINNISH, "/ar/family") == "/fi/municipalities/turku"


def test_all_that_can_be_chosen_are_named_in_the_language_that_they_have():
    found = [(place.name, place.language) for place in ARABIC.all()]
    assert found == [("Turku", "fi"), ("أولو (Oulu)", "ar"), ("إسبو", "ar")]


@pytest.mark.parametrize("text", ["Uleåborg", "أولو", "oulu", "90100"])
def test_names_of_all_languages_are_known(text):
    assert ARABIC.find(text).numbers == ("564",)


@pytest.mark.parametrize(
    "text, cid", [("oulu", "oulu"), ("564", "oulu"), ("turku", "turku")]
)
def test_a_choice_is_named_by_id_or_number(text, cid):
    assert ARABIC.named(text).head.cid == cid


@pytest.mark.parametrize("text", ["", "179", "OULU", "../oulu", "nowhere"])
def test_what_names_no_choice(text):
    assert ARABIC.named(text) is None


def test_near_are_those_with_pages_here():
    found = [(near.place.name, near.kilometres) for near in ARABIC.near("235")]
    assert [name for name, _km in found] == ["إسبو", "Turku", "أولو (Oulu)"]
    assert found[0][1] < 20 < found[1][1] < found[2][1]


def test_names_for_the_script():
    names = json.loads(names_json(PORTAL, [OULU[0]]))
    assert names == {
        "oulu": {"": "Oulu", "sv": "Uleåborg", "ar": "أولو (Oulu)"},
    }
    evil = overview(town("x", "001", "fi", "</script>"))
    assert "<" not in names_json(evil, evil.heads("municipality", "fi"))


@pytest.mark.parametrize(
    "form, text",
    [({}, ""), ({"q": " Oulu "}, "Oulu"), ({"q": ["a", "b"]}, "a"), ({"q": []}, None)]
    + [({"q": "\udcff\x00O\u200fulu\n"}, "Oulu")],
)
def test_what_a_form_says(form, text):
    if text is None:
        with pytest.raises(BadRequest):
            asked(form, "q")
    else:
        assert asked(form, "q") == text


@pytest.mark.parametrize("value", [5, None, {"a": 1}, [1], [["a"]], "x" * 101])
def test_what_is_no_text_is_refused(value):
    with pytest.raises(BadRequest):
        asked({"q": value}, "q")


def test_own_address():
    assert own_path("fi") == "/fi/choose-municipality"
    path = own_path("ar", "a&b=c <", "/fi/x?y")
    assert path == "/ar/choose-municipality?q=a%26b%3Dc+%3C&from=%2Ffi%2Fx%3Fy"

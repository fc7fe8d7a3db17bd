"""Places, advice and notices about a thing."""

from browser_heads import head
from browser_heads import overview
from browser_heads import peek
from infoportal.browser.blocks.related import advice_on
from infoportal.browser.blocks.related import notices_about
from infoportal.browser.blocks.related import period
from infoportal.browser.blocks.related import points_giving
from infoportal.records.facets import facets

import pytest


JOINT = head("service_point", "joint", offered=("service/tax", "service_provider/kela"))
OFFICE = head("service_point", "office", provider=("service_provider/vero",))
FIELDS = {
    "general": {"provider": "service_provider/vero"},
    "kela": {"advises_on": ["service_provider/kela"]},
    "moving": {"matters": ["moving_within"]},
    "local": {"area": ["564"]},
}
ADVICE = [
    head("advice_channel", name, **facets("advice_channel", fields, {}, None))
    for name, fields in FIELDS.items()
]


def cids(heads):
    return [found.cid for found in heads]


def test_points_that_offer_the_service_itself():
    view = overview(JOINT, OFFICE)
    found = points_giving(view, "fi", ["service/tax"], ["service_provider/vero"])
    assert cids(found) == ["joint"]


def test_the_providers_points_stand_in():
    view = overview(JOINT, OFFICE)
    assert cids(points_giving(view, "fi", [], ["service_provider/vero"])) == ["office"]
    assert cids(points_giving(view, "fi", [], ["service_provider/kela"])) == ["joint"]
    assert points_giving(view, "fi") == []


def test_advice_special_first_general_last_local_only_there():
    view = overview(*ADVICE)
    woken = []

    def records(item_id, language):
        woken.append(item_id.partition("/")[2])
        return peek(**FIELDS)(item_id, language)

    def ask(**more):
        return cids(advice_on(view, records, "fi", **more))

    assert ask() == ["general"]
    assert ask(providers=["service_provider/kela"]) == ["kela", "general"]
    assert ask(matters=["moving_within", "tax"]) == ["moving", "general"]
    assert ask(municipality="564") == ["general", "local"]
    woken.clear()
    assert ask(providers=["service_provider/vero"]) == ["general"]
    assert woken == ["general", "kela"]


@pytest.mark.parametrize(
    ("starts", "ends", "said"),
    [
        ("", "", "now"),
        ("2026-06-01T09:00:00", "", "now"),
        ("2026-06-01T12:30:00", "", "coming"),
        ("", "2026-06-01T12:00:00", "past"),
        ("2026-05-01T00:00:00", "2026-06-01T12:00:01", "now"),
    ],
)
def test_period(starts, ends, said):
    fields = {"starts": starts or None, "ends": ends or None}
    assert period(fields, "2026-06-01T12:00:00") == said


def test_notices_of_a_thing_or_a_municipality_that_are_not_past():
    view = overview(
        head("notice", "here", about=("service_point/joint",)),
        head("notice", "town", municipality=("564",)),
        head("notice", "old", municipality=("564",)),
        head("notice", "elsewhere", municipality=("091",)),
    )
    records = peek(here={}, town={}, elsewhere={}, old={"ends": "2026-01-01T00:00:00"})
    found = notices_about(view, records, "fi", "2026-06-01T12:00:00", [JOINT.id], "564")
    assert cids(found) == ["here", "town"]

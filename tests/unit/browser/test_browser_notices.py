"""Which notices a page shows: by what they are about, and by the clock."""

from browser_heads import head
from browser_heads import overview
from infoportal.browser.layout.notices import notices_for
from infoportal.browser.layout.notices import scope
from infoportal.browser.layout.notices import SIGNS
from types import SimpleNamespace

import pytest


TOPIC = head("topic", "housing")
SUBTOPIC = head("topic", "rent", parent="/fi/housing")
PAGE = head("info_page", "lease", parent="/fi/housing/rent")
OTHER = head("info_page", "taxes")
SERVICES = head("section", "services")
SERVICE = head("service", "day-care", parent="/fi/services")
ABROAD = head("service", "card", parent="/fi/services", municipality=("564", "091"))
OWN = head("service", "own", parent="/fi/services", municipality=("564",))
TOWNS = head("section", "towns")
OULU = head("municipality", "oulu", parent="/fi/towns", municipality=("564",))
POINT = head("service_point", "kiiminki", parent="/fi/towns/oulu",
             municipality=("564",))  # fmt: skip
ALL = (
    TOPIC, SUBTOPIC, PAGE, OTHER, SERVICES, SERVICE, ABROAD, OWN, TOWNS, OULU, POINT,
)  # fmt: skip


def about(*heads, **more):
    """Return what a notice says it is about."""
    return {"about": [one.id for one in heads], **more}


def shown(fields, page=None, variant=None, language="fi", now_in=("fi",)):
    """Return the titles of the notices on a page, one of these fields being there."""
    numbers = tuple(fields.get("municipalities") or ())
    notices = [
        head("notice", "cut", code, municipality=numbers, title=f"Katko {code}")
        for code in now_in
    ]
    view = overview(*ALL, *notices)
    parents = view.parents(page) if page else []
    frame = SimpleNamespace(
        head=page,
        breadcrumbs=parents,
        municipality_head=variant,
        overview=view,
        language=language,
        peek=lambda item_id, code: {"fields": fields},
    )
    return [notice.link.title for notice in notices_for(frame)]


@pytest.mark.parametrize(
    "fields, page, variant, expected",
    [
        # Everywhere, and nowhere.
        (about(everywhere=True), None, None, True),
        (about(everywhere=True), PAGE, None, True),
        (about(), PAGE, None, False),
        # A topic: its own page, its narrower topics, their pages.
        (about(TOPIC), TOPIC, None, True),
        (about(TOPIC), SUBTOPIC, None, True),
        (about(TOPIC), PAGE, None, True),
        (about(TOPIC), OTHER, None, False),
        (about(SUBTOPIC), TOPIC, None, False),
        (about(TOPIC), None, None, False),
        # The same in a municipality's variant.
        (about(TOPIC), PAGE, OULU, True),
        # One page.
        (about(PAGE), PAGE, None, True),
        (about(PAGE), SUBTOPIC, None, False),
        # A municipality: its section, what lies in it, and the variants.
        (about(municipalities=["564"]), OULU, None, True),
        (about(municipalities=["564"]), POINT, None, True),
        (about(municipalities=["564"]), PAGE, OULU, True),
        (about(municipalities=["564"]), PAGE, None, False),
        (about(municipalities=["091"]), PAGE, OULU, False),
        (about(municipalities=["564"]), TOWNS, None, False),
        (about(OULU), POINT, None, True),
        # What only this municipality has; not what many have.
        (about(municipalities=["564"]), OWN, None, True),
        (about(municipalities=["564"]), ABROAD, None, False),
        (about(municipalities=["564"]), SERVICE, None, False),
        # A service, a point.
        (about(SERVICE), SERVICE, None, True),
        (about(SERVICE), SERVICES, None, False),
        (about(POINT), POINT, None, True),
        (about(POINT), OULU, None, False),
    ],
)
def test_where_a_notice_stands(fields, page, variant, expected):
    assert bool(shown(fields, page, variant)) is expected


@pytest.mark.parametrize(
    "starts, ends, expected",
    [
        (None, None, True),
        ("2020-01-01T00:00:00", None, True),
        (None, "2020-01-01T00:00:00", False),
        ("2999-01-01T00:00:00", None, False),
        ("2020-01-01T00:00:00", "2999-01-01T00:00:00", True),
    ],
)
def test_notice_is_shown_in_its_period(starts, ends, expected):
    fields = about(everywhere=True, starts=starts, ends=ends)
    assert bool(shown(fields)) is expected


@pytest.mark.parametrize(
    "language, now_in, expected",
    [
        ("ar", ("fi", "ar"), "Katko ar"),
        ("ar", ("fi", "sv"), "Katko fi"),
        ("ar", ("sv", "en"), "Katko sv"),
        ("fi", ("ar",), "Katko ar"),
    ],
)
def test_each_notice_once_in_the_best_language(language, now_in, expected):
    fields = about(everywhere=True)
    assert shown(fields, language=language, now_in=now_in) == [expected]


def test_notice_does_not_stand_on_its_own_page():
    notice = head("notice", "cut")
    assert shown(about(everywhere=True), notice) == []


def test_scope_of_nothing():
    assert scope([]) == (set(), set())


def test_each_severity_has_a_sign_of_its_own():
    assert len(set(SIGNS.values())) == len(SIGNS) == 3

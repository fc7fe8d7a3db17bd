"""What a form sends is made tidy and read by the API's own declarations."""

from datetime import datetime
from datetime import UTC
from infoportal.browser.section.question import form_moment
from infoportal.browser.section.question import read_question
from infoportal.browser.section.question import with_offset
from infoportal.records.endpoints import ENDPOINTS
from infoportal.records.parameters import Moment

import pytest


POINTS = ENDPOINTS["@service-points"].of_list()
SUMMER = "2026-06-01T15%3A30%2B03%3A00"


class Names:
    """Knows Kela and Oulu."""

    now = datetime(2026, 6, 1, 12, tzinfo=UTC)

    def item(self, types, name):
        return {"kela": "K", "tax": "T"}.get(name)

    def municipality(self, name):
        return {"oulu": "564", "564": "564"}.get(name)


def read(query):
    return read_question(query, POINTS, Names(), lambda text: text.lower())


@pytest.mark.parametrize(
    "query,names",
    [
        ("", {}),
        ("provider=&language=&near=&radius=10", {}),
        ("provider=kela&utm_source=x&fbclid=1&set_language=ar", {"provider"}),
        ("provider=kela&provider=kela", {"provider"}),
        ("near=Oulu&radius=10", {"near", "radius"}),
        ("language=fi&b_start=50", {"language", "b_start"}),
        ("open_at=now&open_at=", {"open_at"}),
        ("%00=%00&=x&provider", {}),
        ("provider=+++", {}),
    ],
)
def test_what_counts(query, names):
    question = read(query)
    assert question.faults == ()
    assert set(question.asked.values) == set(names)


@pytest.mark.parametrize(
    "query,names",
    [
        ("provider=nobody", ["provider"]),
        ("near=nowhere&radius=10", ["near"]),
        ("radius=10&near=oulu&radius=20", ["radius"]),
        ("open_at=soon", ["open_at"]),
        ("open_at=2026-13-01T10:00", ["open_at"]),
        ("open_at=0001-01-01T00:00", ["open_at"]),
        ("language=%3Cscript%3E", ["language"]),
        ("b_start=-1", ["b_start"]),
        ("&".join(f"language={n}" for n in range(200)), ["language"]),
        ("&".join(f"language={n}" for n in range(1200)), [""]),
    ],
)
def test_faults(query, names):
    question = read(query)
    assert [fault.name for fault in question.faults] == names
    assert all(not question.asked.all(name) for name in names)


@pytest.mark.parametrize(
    "text,moment",
    [
        ("2026-06-01T15:30", "2026-06-01T15:30+03:00"),
        ("2026-12-01T15:30", "2026-12-01T15:30+02:00"),
        ("2026-06-01T15:30:00Z", "2026-06-01T15:30:00Z"),
        ("2026-06-01T15:30+00:00", "2026-06-01T15:30+00:00"),
        ("now", "now"),
        ("soon", "soon"),
        ("", ""),
    ],
)
def test_times_of_a_form_are_finnish(text, moment):
    assert with_offset(text) == moment


def test_a_time_counts_before_a_tick():
    question = read("open_at=now&open_at=2026-06-01T15:30")
    assert question.faults == ()
    assert not question.asked.one("open_at").live
    assert question.at(0) == f"open_at={SUMMER}"


@pytest.mark.parametrize(
    "query,rests",
    [
        ("provider=kela", {"provider": ""}),
        (
            "provider=kela&language=fi",
            {"provider": "language=fi", "language": "provider=kela"},
        ),
        ("near=oulu&radius=5", {"near": "", "radius": "near=oulu"}),
        ("language=fi&b_start=50", {"language": ""}),
        ("language=fi&provider=nobody", {"language": "provider=nobody"}),
    ],
)
def test_each_choice_can_be_taken_back(query, rests):
    assert {one.name: one.rest for one in read(query).chosen} == rests


def test_of_several_values_each_can_be_taken_back():
    chosen = read("provider=kela&provider=tax").chosen
    assert [(one.value, one.rest) for one in chosen] == [
        ("K", "provider=tax"),
        ("T", "provider=kela"),
    ]


def test_places_are_read_as_people_write_them():
    question = read("near=OULU")
    assert question.texts("near") == ("oulu",)
    latitude, longitude = question.asked.one("near")
    assert 64 < latitude < 66 and 24 < longitude < 27


@pytest.mark.parametrize(
    "start,query", [(0, "language=fi"), (50, "language=fi&b_start=50")]
)
def test_pages_keep_what_was_asked(start, query):
    assert read("language=fi&b_start=100").at(start) == query


@pytest.mark.parametrize(
    "moment,text",
    [
        (None, ""),
        (Moment(datetime(2026, 6, 1, 12, tzinfo=UTC), live=True), ""),
        (Moment(datetime(2026, 6, 1, 12, tzinfo=UTC), live=False), "2026-06-01T15:00"),
    ],
)
def test_a_moment_is_written_as_a_form_writes_it(moment, text):
    assert form_moment(moment) == text

"""What is remembered holds until the public sees something else."""

from infoportal.records.overview import Index
from infoportal.records.overview import Overview
from infoportal.records.span import MOST_KEPT
from infoportal.records.span import Span
from infoportal.records.values import Head

import pytest


def head(cid, **more):
    return Head(
        id=cid,
        language="fi",
        type="topic",
        uid=cid,
        path=f"/fi/{cid}",
        cid=cid,
        title=cid,
        state=more.pop("state", "published"),
        parent="/fi",
        **more,
    )


INDEX = Index(
    [
        head("always"),
        head("coming", effective="2026-06-02T00:00:00Z"),
        head("going", expires="2026-06-03T00:00:00Z"),
        head("draft", state="private", effective="2026-06-02T12:00:00Z"),
    ]
)
FI = ("fi",)


def at(now, languages=FI):
    return Overview(INDEX, languages, now, INDEX.span(languages, now))


def seen(now):
    return [head.cid for head in at(now).children("/fi")]


@pytest.mark.parametrize(
    "now,expected",
    [
        ("2026-06-01T00:00:00Z", ["always", "going"]),
        ("2026-06-01T23:59:59Z", ["always", "going"]),
        ("2026-06-02T00:00:00Z", ["always", "coming", "going"]),
        ("2026-06-02T23:59:59Z", ["always", "coming", "going"]),
        ("2026-06-03T00:00:00Z", ["always", "coming"]),
        ("2026-06-01T00:00:00Z", ["always", "going"]),
    ],
)
def test_what_is_remembered_ends_with_the_next_boundary(now, expected):
    seen("2026-06-02T00:00:00Z")
    assert seen(now) == expected


def test_a_draft_is_no_boundary():
    assert INDEX.span(FI, "2026-06-02T00:00:00Z") is INDEX.span(
        FI, "2026-06-02T13:00:00Z"
    )


def test_other_languages_remember_nothing_of_these():
    first = INDEX.span(FI, "2026-06-02T00:00:00Z")
    assert INDEX.span(("fi", "sv"), "2026-06-02T00:00:00Z") is not first


def test_it_is_made_once_a_key():
    made = []
    span = Span()
    for key in ("a", "b", "a", "a"):
        assert span.keep(key, lambda key=key: made.append(key) or key * 2) == key * 2
    assert made == ["a", "b"]


def test_an_overview_of_its_own_remembers_for_itself():
    one, other = (Overview(INDEX, FI, "2026-06-01T00:00:00Z") for _n in range(2))
    assert one.keep("x", lambda: 1) == 1
    assert other.keep("x", lambda: 2) == 2


def test_made_up_keys_do_not_fill_the_memory():
    span = Span()
    for key in range(MOST_KEPT * 3):
        span.keep(key, object)
    assert len(span._kept) <= MOST_KEPT

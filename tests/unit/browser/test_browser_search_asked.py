"""The address of the search page, whatever somebody has made of it."""

from infoportal.browser.search.asked import Asked
from infoportal.browser.search.asked import asked
from urllib.parse import quote

import pytest


KINDS = ("info_page", "service")
TOPICS = ("housing", "work")


def read(query):
    """Read a query string."""
    return asked(query, KINDS, TOPICS)


@pytest.mark.parametrize(
    "query,words",
    [
        ("", ""),
        ("q=oleskelulupa", "oleskelulupa"),
        ("q=+a++b+", "a b"),
        ("q=a%00b%0d%0aSet-Cookie:x", "a b Set-Cookie:x"),
        ("q=%ff%fe", ""),
        ("q=%E2%80%AEabc", "abc"),
        (f"q={quote('می‌خواهم')}", "می‌خواهم"),
        ("q=one&q=two", "one"),
        ("q:list=a&q:int=1&q.x:record=2", ""),
        ("Q=big", ""),
        ("q=" + "x" * 9999, "x" * 200),
        ("&".join(["q=a"] * 1200), ""),
        ("q", ""),
        ("-C", ""),
    ],
)
def test_words(query, words):
    assert read(query).words == words


@pytest.mark.parametrize(
    "query,kinds,topics",
    [
        ("kind=service", ("service",), ()),
        ("kind=service&kind=info_page&kind=service", ("info_page", "service"), ()),
        ("kind=&topic=", (), ()),
        ("kind=<script>&topic=../work", (), ()),
        ("topic=work&topic=nothing", (), ("work",)),
    ],
)
def test_narrowing(query, kinds, topics):
    assert (read(query).kinds, read(query).topics) == (kinds, topics)


@pytest.mark.parametrize(
    "text,start",
    [("10", 10), ("", 0), ("-1", 0), ("1e3", 0), ("nan", 0), ("9" * 30, 0), ("٣", 0)],
)
def test_start(text, start):
    assert read(f"q=a&start={quote(text)}").start == start


@pytest.mark.parametrize(
    "changed,query",
    [
        ({}, "q=a+%26b&kind=service&topic=work"),
        ({"start": 20}, "q=a+%26b&kind=service&topic=work&start=20"),
        ({"kind": ""}, "q=a+%26b&topic=work"),
        ({"kind": "info_page", "topic": ""}, "q=a+%26b&kind=info_page"),
        ({"q": "<c>"}, "q=%3Cc%3E&kind=service&topic=work"),
    ],
)
def test_the_same_question_with_changes(changed, query):
    question = Asked("a &b", ("service",), ("work",), 10)
    assert question.query(**changed) == query


def test_an_address_reads_back():
    question = Asked('käsi "x" & y', KINDS, TOPICS, 20)
    assert read(question.query(start=20)) == question

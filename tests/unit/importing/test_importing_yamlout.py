"""YAML that is written reads back as itself, here and for any other reader."""

from infoportal.importing.yamlfile import parse
from infoportal.importing.yamlout import dump
from infoportal.importing.yamlout import Rows

import pytest
import yaml


TEXTS = [
    "",
    "plain",
    "no",
    "yes",
    "on",
    "null",
    "~",
    "true",
    "091",
    "564",
    "0",
    "1e3",
    "0x1f",
    "08:30",
    "10:30",
    "06-01",
    "2015-04-30",
    "2026-12-01T09:00",
    "+358 29 502 0713",
    "- not a list",
    "# not a comment",
    "a: b",
    "a #b",
    "'quoted'",
    '"quoted"',
    " edges ",
    "ends with colon:",
    "@at",
    "%percent",
    "&anchor",
    "*alias",
    "!tag",
    "[list]",
    "{map}",
    "one\ntwo",
    "one\n\ntwo\n",
    "\nlead",
    "trail \nx",
    "tab\tx",
    "العربية: نص",
    "你好",
    "a\u00a0b",
    "a\u200bb",
    "emoji 😀",
    "back\\slash",
]


@pytest.mark.parametrize("text", TEXTS)
def test_texts(text):
    for values in ({"a": text}, {"a": [text, text]}, {"a": Rows([{"id": text}])}):
        assert parse(dump(values))[0] == values


@pytest.mark.parametrize("text", [t for t in TEXTS if t not in ("2015-04-30",)])
def test_other_readers_see_a_text_too(text):
    assert yaml.safe_load(dump({"a": text})) == {"a": text}


@pytest.mark.parametrize("value", [None, True, False, 0, 7, 65.0123, [], {}, [1, 2]])
def test_other_values(value):
    read = parse(dump({"a": value}))[0]["a"]
    assert read == value
    assert type(read) is type(value)


def test_the_look_of_it():
    values = {
        "type": "service_point",
        "municipality": "564",
        "as_of": "2015-04-30",
        "languages": ["fi", "no"],
        "hours": Rows(
            [{"id": "weekdays", "days": ["mo", "tu"], "opens": "08:30"}, {"id": "b"}]
        ),
        "links": Rows([{"id": "a", "urls": {"fi": "https://example.org/"}}]),
    }
    assert dump(values) == (
        "type: service_point\n"
        'municipality: "564"\n'
        "as_of: 2015-04-30\n"
        "languages:\n- fi\n- 'no'\n"
        "hours:\n"
        '- {id: weekdays, days: [mo, tu], opens: "08:30"}\n'
        "- {id: b}\n"
        "links:\n- {id: a, urls: {fi: 'https://example.org/'}}\n"
    )


def test_nothing():
    assert dump({}) == ""

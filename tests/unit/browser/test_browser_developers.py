"""The page for developers: its text in two languages, its addresses from OpenAPI."""

from infoportal.browser.developers.reference import groups
from infoportal.browser.developers.texts import filled
from infoportal.browser.developers.texts import FOLDER
from infoportal.browser.developers.texts import html_of
from infoportal.browser.developers.texts import language_of_text
from infoportal.browser.developers.texts import LANGUAGES
from lxml import html

import pytest
import re


MARKS = {
    "PORTAL": "https://example.org", "LANG": "ar", "SITE_TITLE": "A <b>",
    "POINT": "kela-oulu", "LICENCE_TITLE": "CC BY 4.0",
    "LICENCE_URL": "https://creativecommons.org/licenses/by/4.0/",
    "API_VERSION": "1.2.3", "A_MINUTE": 601, "AT_ONCE": 121, "DUMP_COST": 61,
    "BATCH": 26, "LARGEST_BATCH": 1001,
}  # fmt: skip
DOCUMENT = {
    "tags": [{"name": "records", "description": "Records"}],
    "paths": {
        "/@topics": {"get": {"tags": ["records"]}},
        "/{lang}/@topics/{id}": {
            "parameters": [
                {"name": "lang", "in": "path", "required": True},
                {"$ref": "#/components/parameters/id"},
            ],
            "get": {
                "tags": ["records"],
                "summary": "Topics",
                "deprecated": True,
                "parameters": [
                    {"name": "If-None-Match", "in": "header"},
                    {
                        "name": "sort",
                        "in": "query",
                        "description": "Order.",
                        "required": False,
                        "deprecated": True,
                        "example": ["title", "id"],
                    },
                ],
                "responses": {"200": {"content": {"text/csv;charset=utf-8": {}}}},
            },
        },
    },
    "components": {
        "parameters": {
            "id": {"name": "id", "in": "path", "description": "Id.", "required": True}
        }
    },
}


@pytest.mark.parametrize(
    "page,text", [("fi", "fi"), ("en", "en"), ("ar", "en"), ("xx", "en")]
)
def test_language_of_the_text(page, text):
    assert language_of_text(page) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mark_has_its_value(language):
    text = filled(language, MARKS)
    for name, value in MARKS.items():
        assert not re.search(rf"\b{name}\b", text)
        assert str(value) in text or name == "SITE_TITLE"
    assert "A &lt;b&gt;" in text


def test_both_texts_say_the_same():
    """The same headings, examples, links and marks, in the same order."""
    shapes = []
    for language in LANGUAGES:
        tree = html.fromstring(html_of(language))
        links = [a.get("href") for a in tree.iter("a")]
        tags = [e.tag for e in tree.iter("h2", "h3", "pre", "table", "tr", "ul", "ol")]
        source = (FOLDER / f"{language}.md").read_text(encoding="utf-8")
        commands = [line for line in source.splitlines() if line.startswith("curl ")]
        commands = [re.sub(r'"[^"]*"', '""', command) for command in commands]
        shapes.append((links, tags, commands))
    assert shapes[0] == shapes[1]
    assert len(shapes[0][2]) > 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_code_can_be_moved_by_keys_and_reads_from_the_left(language):
    tree = html.fromstring(html_of(language))
    for wide in tree.iter("pre", "table"):
        assert wide.get("tabindex") == "0"
    for code in tree.iter("pre", "code"):
        assert code.get("dir") == "ltr"


def test_addresses_come_from_the_document():
    (group,) = groups(DOCUMENT)
    assert group.title == "Records"
    (address,) = group.addresses
    assert (address.path, address.summary) == ("/{lang}/@topics/{id}", "Topics")
    assert address.media_types == ("text/csv",)
    assert address.deprecated
    named, sort = address.parameters
    assert (named.name, named.required, named.example) == ("id", True, "")
    assert (sort.name, sort.required, sort.example) == ("sort", False, "title,id")
    assert sort.deprecated and not named.deprecated

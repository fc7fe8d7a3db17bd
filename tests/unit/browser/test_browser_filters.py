"""The filters of directories are parameters of the API, and have words."""

from infoportal.browser.section.filters import DIRECTORIES
from infoportal.browser.section.filters import DISTANCES
from infoportal.records.parameters import kilometres
from infoportal.vocabularies.factories import TABLES
from infoportal.vocabularies.terms import SECTION_KINDS

import pytest


CONTROLS = {"select", "boxes", "words", "place", "distance", "now", "moment"}
TITLES = {"", "item", "municipality", "language", "region"}
FILTERS = [(kind, one) for kind, found in DIRECTORIES.items() for one in found.filters]
NAMES = [f"{kind}-{one.name}-{one.control}" for kind, one in FILTERS]


@pytest.mark.parametrize("kind,directory", DIRECTORIES.items())
def test_a_directory_lists_its_own_kind(kind, directory):
    assert kind in SECTION_KINDS
    assert directory.endpoint.types == (kind,)


def test_every_directory_can_be_narrowed():
    assert set(DIRECTORIES) == set(SECTION_KINDS)


@pytest.mark.parametrize("kind,one", FILTERS, ids=NAMES)
def test_a_filter_is_a_parameter_of_the_list(kind, one):
    endpoint = DIRECTORIES[kind].endpoint
    known = {parameter.name: parameter for parameter in endpoint.of_list()}
    assert one.name in known
    assert one.control != "boxes" or known[one.name].many


@pytest.mark.parametrize("kind,one", FILTERS, ids=NAMES)
def test_a_filter_has_words_for_its_values(kind, one):
    assert one.control in CONTROLS
    assert one.label.default
    assert one.titles in TITLES or f"infoportal.{one.titles}" in TABLES
    if one.control in ("select", "boxes"):
        assert one.titles or one.fixed


@pytest.mark.parametrize("kind,one", FILTERS, ids=NAMES)
def test_what_is_offered_can_be_counted(kind, one):
    endpoint = DIRECTORIES[kind].endpoint
    if one.control in ("select", "boxes"):
        assert one.name in endpoint.given or hasattr(endpoint.tests[one.name], "values")


@pytest.mark.parametrize("directory", DIRECTORIES.values(), ids=DIRECTORIES)
def test_a_control_stands_once(directory):
    fields = [(one.name, one.control) for one in directory.filters]
    assert len(set(fields)) == len(fields)


def test_distances_are_understood():
    assert [kilometres(text, None) for text in DISTANCES] == sorted(
        map(float, DISTANCES)
    )

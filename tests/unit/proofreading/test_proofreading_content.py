"""The portal's own content keeps every rule."""

from infoportal.importing.faults import report
from infoportal.languages import DEFAULT_LANGUAGES
from infoportal.proofreading.check import Asked
from infoportal.proofreading.check import check
from infoportal.proofreading.glossary import read as glossary
from pathlib import Path

import pytest


CONTENT = Path(__file__).parents[3] / "content"
SHOWN = 40


@pytest.fixture(scope="module")
def faults():
    """Give all faults; to find them takes as long as the rest of the unit tests."""
    return list(check(CONTENT, Asked()).faults)


@pytest.mark.parametrize("language", DEFAULT_LANGUAGES)
def test_a_language(faults, language):
    found = [fault for fault in faults if Path(fault.file).name == f"{language}.md"]
    assert report(found)[:SHOWN] == []


def test_what_is_the_same_in_every_language(faults):
    found = [fault for fault in faults if Path(fault.file).suffix != ".md"]
    assert report(found)[:SHOWN] == []


def test_there_is_a_glossary():
    assert glossary.read(CONTENT) is not None

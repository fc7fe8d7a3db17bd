"""Checking a folder that a test has broken in one place."""

from goodcontent import GOOD
from goodcontent import LANGUAGES
from infoportal.proofreading.check import Asked
from infoportal.proofreading.check import check

import pytest


@pytest.fixture
def folder(tmp_path):
    """Give a function that writes good content with changes; None removes a file."""

    def write(changes):
        for name, text in {**GOOD, **changes}.items():
            path = tmp_path / "content" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if text is not None:
                path.write_text(text, encoding="utf-8")
        return tmp_path / "content"

    return write


@pytest.fixture
def faults(folder):
    """Give a function that tells the faults of a changed folder, each as a tuple."""

    def found(changes, languages=LANGUAGES, items=()):
        checked = check(folder(changes), Asked(tuple(languages), tuple(items)))
        return [(f.file, f.line, f.field, str(f.message)) for f in checked.faults]

    return found

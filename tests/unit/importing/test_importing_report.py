"""Progress: a bar where one can be drawn, lines now and then elsewhere."""

from infoportal.importing import report
from infoportal.importing.report import Progress
from infoportal.importing.report import Result

import io
import pytest


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_bar_on_a_terminal():
    out = Terminal()
    show = Progress("Importing", out)
    show(3, 10)  # too soon to draw anew
    show(10, 10)
    assert out.getvalue() == f"\rImporting [{'#' * 30}] 10/10\n"


@pytest.mark.parametrize("wait,lines", [(0.0, 3), (3600.0, 0)])
def test_lines_elsewhere(monkeypatch, wait, lines):
    monkeypatch.setattr(report, "EVERY", wait)
    out = io.StringIO()
    show = Progress("Importing", out)
    for done in range(3):
        show(done, 3)
    assert out.getvalue().count("\n") == lines


def test_nothing_to_do_shows_nothing():
    out = Terminal()
    Progress("Importing", out)(0, 0)
    assert out.getvalue() == ""


def test_the_last_line_is_the_counts():
    assert Result(notes=["a", "b"]).lines() == [
        "a",
        "b",
        "0 created, 0 updated, 0 unchanged, 0 kept, 0 removed",
    ]

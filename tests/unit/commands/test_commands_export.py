"""Where an export may write: nowhere that something else lies."""

from contextlib import contextmanager
from infoportal.commands import export
from infoportal.commands.main import main

import pytest


class Opened(Exception):
    """The site would have been asked now."""


@pytest.fixture
def target(tmp_path, monkeypatch):
    @contextmanager
    def opened(var):
        raise Opened
        yield

    monkeypatch.setattr(export, "open_site", opened)
    return tmp_path


@pytest.mark.parametrize("names", [(), ("pages", "glossary.yaml"), ("topics",)])
def test_an_earlier_export_is_written_over(target, names):
    for name in names:
        (target / name).mkdir()
    with pytest.raises(Opened):
        main(["export", str(target)])


@pytest.mark.parametrize("names", [("photos",), ("pages", "notes.txt")])
def test_other_things_are_left_alone(target, names, capsys):
    for name in names:
        (target / name).mkdir()
    assert main(["export", str(target)]) == 2
    assert "holds other things" in capsys.readouterr().err

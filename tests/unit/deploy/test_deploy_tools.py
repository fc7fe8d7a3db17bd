"""The table of outside programs, the pins and the house's rules."""

import pytest
import shutil


def test_the_table_is_whole(script):
    tools = script("deploy/tools.py").tools()
    assert {"chromium", "git"} <= {tool.command for tool in tools}
    assert all(tool.package and tool.needed_by for tool in tools)


def test_nothing_is_installed_when_nothing_is_missing(script, monkeypatch):
    module = script("deploy/tools.py")
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(module.sys, "argv", ["tools.py"])
    monkeypatch.setattr(module.subprocess, "run", lambda *a, **k: pytest.fail("apt"))
    assert module.main() == 0


def test_without_rights_it_tells_what_is_missing(script, monkeypatch, capsys):
    module = script("deploy/tools.py")
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(module.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(module.sys, "argv", ["tools.py"])
    assert module.main() == 0
    assert "Missing: chromium (apt install chromium)" in capsys.readouterr().err


def test_there_is_one_list_of_pins(script, root):
    pins = script("deploy/pins.py")
    requirements = (root / "requirements.txt").read_text()
    assert pins.versions_cfg(requirements) == (root / "versions.cfg").read_text()


@pytest.mark.parametrize(
    "version, found, told",
    [
        ((3, 10, 0), True, "Python 3.11 or newer is needed"),
        ((3, 11, 2), False, "apt install python3-venv"),
        ((3, 11, 2), True, ""),
    ],
)
def test_what_keeps_the_build_from_starting(script, monkeypatch, version, found, told):
    module = script("deploy/venv.py")
    monkeypatch.setattr(module.sys, "version_info", version)
    monkeypatch.setattr(module.importlib.util, "find_spec", lambda name: found)
    assert told in module.fault()
    assert bool(module.fault()) is bool(told)


def test_a_room_that_turns_back_is_found(script, tmp_path, monkeypatch):
    lint = script("deploy/lint.py")
    monkeypatch.setattr(lint, "ROOT", tmp_path)
    monkeypatch.setattr(lint, "PACKAGE", tmp_path)
    (tmp_path / "openinghours").mkdir()
    (tmp_path / "openinghours" / "a.py").write_text(
        "from infoportal.browser import x\n"
    )
    (tmp_path / "languages.py").write_text("def f():\n    import plone\n")
    found = list(lint.forbidden(lint.BEFORE_PAGES, lint.PAGES))
    assert found == ["openinghours/a.py:1: imports infoportal.browser"]
    assert not list(lint.forbidden(lint.PURE, lint.PLONE))

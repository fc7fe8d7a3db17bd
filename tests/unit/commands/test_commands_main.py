"""The command line itself."""

from infoportal.commands import main
from infoportal.server.fault import Fault
from types import ModuleType

import pytest


@pytest.mark.parametrize("module", main.modules(), ids=lambda module: module.NAME)
def test_every_command_helps(module, capsys):
    with pytest.raises(SystemExit) as ended:
        main.main([module.NAME, "--help"])
    assert ended.value.code == 0
    assert (
        module.HELP.split(";")[0].split("(")[0].strip()[:20] in capsys.readouterr().out
    )


def test_the_help_lists_every_command(capsys):
    with pytest.raises(SystemExit):
        main.main(["--help"])
    shown = capsys.readouterr().out
    assert all(module.NAME in shown for module in main.modules())


@pytest.fixture
def command(monkeypatch):
    """Put one command in the place of all and return what it will do."""
    module = ModuleType("command")
    module.NAME, module.HELP = "try", "try it"
    module.configure = lambda parser: None
    monkeypatch.setattr(main, "modules", lambda: [module])
    return module


def test_a_fault_is_one_line_and_status_2(command, capsys):
    def run(arguments):
        raise Fault("No such thing")

    command.run = run
    assert main.main(["try"]) == 2
    assert capsys.readouterr().err == "infoportal: No such thing\n"


def test_an_interruption_is_no_traceback(command, capsys):
    def run(arguments):
        raise KeyboardInterrupt

    command.run = run
    assert main.main(["try"]) == 130
    assert "interrupted" in capsys.readouterr().err


def test_the_status_of_the_command_is_the_status(command):
    command.run = lambda arguments: 1
    assert main.main(["try"]) == 1


@pytest.mark.parametrize(
    "words", [["password"], ["pack"], ["backup", "to"], ["serve", "--port", "1"]]
)
def test_no_portal_yet_is_told(words, tmp_path, capsys):
    command, *rest = words
    assert main.main([command, "--var", str(tmp_path / "none"), *rest]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1

"""The command that checks content files: what it prints and how it ends."""

from infoportal.commands.main import main
from pathlib import Path

import pytest
import subprocess
import sys


NAMED = "---\ntitle: {}\ndescription: {}\norigin: machine\nreviewed: null\n---\n"
FILES = {
    "topics/housing/item.yaml": "type: topic\n",
    "topics/housing/fi.md": NAMED.format("Asuminen", "Missä voit asua."),
    "topics/housing/sv.md": NAMED.format("Boende", "Var du kan bo."),
    "topics/work/item.yaml": "type: topic\n",
    "topics/work/fi.md": NAMED.format("Työ", "Missä voit olla työssä."),
}


@pytest.fixture
def content(tmp_path):
    for name, text in FILES.items():
        path = tmp_path / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return str(tmp_path / "content")


def test_no_faults(content, capsys):
    assert main(["check", content, "--language", "fi"]) == 0
    assert capsys.readouterr() == ("no faults in 2 files\n", "")


def test_faults_are_lines_and_a_count(content, capsys):
    assert main(["check", content, "--language", "fi", "--language", "sv"]) == 2
    out, err = capsys.readouterr()
    assert out == (
        "content/topics/work/sv.md:1: The item is missing in this language.\n"
    )
    assert err == "infoportal: 1 faults in 3 files\n"


def test_all_languages_are_asked_for(content, capsys):
    assert main(["check", content]) == 2
    assert len(capsys.readouterr().out.splitlines()) == 11 + 12


def test_one_item(content, capsys):
    arguments = [content, "--language", "sv", "--item", "topics/housing"]
    assert main(["check", *arguments]) == 0
    assert capsys.readouterr().out == "no faults in 1 files\n"


def test_an_item_that_there_is_not(content, capsys):
    assert main(["check", content, "--item", "topics/home"]) == 2
    assert "no item topics/home" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["absent", "xx.md"])
def test_a_folder_that_there_is_not(tmp_path, capsys, name):
    assert main(["check", str(tmp_path / name)]) == 2
    assert "There is no such folder." in capsys.readouterr().out


def test_a_file_that_cannot_be_read_is_told_once(content, capsys):
    (Path(content) / "topics/work/sv.md").write_text("---\ntitle: [\n---\n")
    assert main(["check", content, "--language", "sv"]) == 2
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("content/topics/work/sv.md:3: This is not valid YAML")


def test_nothing_of_plone_is_loaded(content):
    code = (
        "import sys; from infoportal.commands.main import main;"
        f"main(['check', {content!r}, '--language', 'fi']);"
        "print({'plone', 'Zope2', 'ZODB'} & {m.split('.')[0] for m in sys.modules})"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == "no faults in 2 files\nset()\n"

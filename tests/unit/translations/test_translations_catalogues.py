"""All that the program says stands in all 13 languages."""

from babel.messages.pofile import read_po
from infoportal.languages import DEFAULT_LANGUAGES
from pathlib import Path

import io
import pytest
import re
import subprocess
import sys


ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "translations"
PLACEHOLDER = re.compile(r"\$\{[a-zA-Z_]+\}")
WORD = re.compile(r"[A-Za-z]{2,}")


def texts(path):
    """Return a catalogue's texts and English defaults by id."""
    catalogue = read_po(io.BytesIO(path.read_bytes()))
    return {
        str(m.id): (str(m.string), " ".join(m.auto_comments)) for m in catalogue if m.id
    }


POT = texts(FOLDER / "infoportal.pot")


def catalogues():
    """Return the path of every catalogue, of the portal's and of other domains."""
    return sorted(FOLDER.glob("*/LC_MESSAGES/*.po"))


def test_the_pot_holds_what_the_program_says():
    command = [sys.executable, "deploy/catalogues.py", "--check"]
    assert subprocess.run(command, cwd=ROOT).returncode == 0, "run `make messages`"


@pytest.mark.parametrize("language", DEFAULT_LANGUAGES)
def test_no_message_is_missing(language):
    own = texts(FOLDER / language / "LC_MESSAGES" / "infoportal.po")
    assert sorted(set(POT) ^ set(own)) == []
    assert [msgid for msgid, (text, _d) in own.items() if not text.strip()] == []


@pytest.mark.parametrize("path", catalogues(), ids=lambda p: f"{p.parts[-3]}-{p.stem}")
def test_placeholders_are_those_of_the_default(path):
    differing = [
        msgid
        for msgid, (text, default) in texts(path).items()
        if set(PLACEHOLDER.findall(text)) != set(PLACEHOLDER.findall(default or msgid))
    ]
    assert differing == []


@pytest.mark.parametrize("language", [c for c in DEFAULT_LANGUAGES if c != "en"])
def test_nothing_is_left_in_english(language):
    """Long texts that are the English ones to the letter were not translated."""
    own = texts(FOLDER / language / "LC_MESSAGES" / "infoportal.po")
    english = texts(FOLDER / "en" / "LC_MESSAGES" / "infoportal.po")
    same = [
        msgid
        for msgid, (text, _default) in own.items()
        if text == english[msgid][0] and len(WORD.findall(text)) > 2
    ]
    assert same == []

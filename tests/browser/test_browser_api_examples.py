"""Every example of docs/api.md is run against the portal, as a reader would."""

from portalserver import environment
from portalserver import ROOT

import pytest
import re
import subprocess
import sys


STANDS_FOR = "https://portal.example"
FENCE = re.compile(
    r"^```(?P<kind>sh|python|javascript)\n(?P<code>.*?)^```\n"
    r"(?:```text\n(?P<told>.*?)^```)?",
    re.MULTILINE | re.DOTALL,
)
NEEDS = {"javascript": ["chromium"], "sh": ["curl"], "python": []}


def examples():
    """Yield each example with its kind and what it has to print, if that is said."""
    text = (ROOT / "docs/api.md").read_text()
    for number, found in enumerate(FENCE.finditer(text)):
        kind, code, told = found["kind"], found["code"], found["told"]
        marks = [pytest.mark.tools(name) for name in NEEDS[kind]]
        yield pytest.param(kind, code, told, id=f"{kind}-{number}", marks=marks)


EXAMPLES = list(examples())


def run(words, folder):
    """Run a program in a folder and return what it prints."""
    done = subprocess.run(
        words,
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def runner(request, tmp_path):
    """Run an example of a kind; return what it prints."""

    def javascript(code):
        browser = request.getfixturevalue("chromium")
        page = browser.new_page()
        told = []
        page.on("console", lambda message: told.append(message.text))
        # A page of nobody's: any origin may ask.
        page.evaluate(f"(async () => {{ {code} }})()")
        page.close()
        return "\n".join(told)

    return {
        "sh": lambda code: run(["bash", "-euo", "pipefail", "-c", code], tmp_path),
        "python": lambda code: run([sys.executable, "-c", code], tmp_path),
        "javascript": javascript,
    }


@pytest.mark.parametrize(("kind", "code", "told"), EXAMPLES)
def test_an_example_runs(runner, portal_server, kind, code, told):
    code = code.replace(STANDS_FOR, portal_server.base_url)
    printed = runner[kind](code)
    assert printed.strip()
    if told:
        assert printed == told
    assert runner[kind](code).strip(), "it can be run again"


def test_there_are_examples_for_everybody():
    kinds = [example.values[0] for example in EXAMPLES]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "sh": 4,
        "python": 2,
        "javascript": 1,
    }

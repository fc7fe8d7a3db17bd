"""The Nu HTML checker finds no error in any template."""

from templates import address
from templates import TEMPLATES

import json
import pytest
import subprocess


pytestmark = pytest.mark.tools("java", "npm")

LANGUAGES = ("fi", "ar", "zh")


@pytest.fixture(scope="module")
def messages(portal_server, root, tmp_path_factory):
    """``{name of the file: messages}`` of one run of the checker over all pages."""
    folder = tmp_path_factory.mktemp("pages")
    with portal_server.client() as client:
        for name in TEMPLATES:
            for language in LANGUAGES:
                answer = client.get(address(name, language), follow_redirects=True)
                (folder / f"{name}.{language}.html").write_bytes(answer.content)
    jar = root / "deploy/npm/node_modules/vnu-jar/build/dist/vnu.jar"
    command = ["java", "-Xmx512m", "-jar", str(jar), "--format", "json"]
    command += ["--exit-zero-always", "--stdout", "--errors-only", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    told = {path.name: [] for path in folder.iterdir()}
    for message in json.loads(done.stdout)["messages"]:
        name = message["url"].rpartition("/")[2]
        told[name].append(f"{message['lastLine']}: {message['message']}")
    return told


@pytest.mark.parametrize("name", TEMPLATES)
def test_checker_finds_no_error(messages, name):
    found = {code: messages[f"{name}.{code}.html"] for code in LANGUAGES}
    assert not any(found.values()), found


def test_checker_finds_an_error_where_there_is_one(root, tmp_path):
    page = tmp_path / "wrong.html"
    page.write_text("<!DOCTYPE html><title>x</title><p id=a><b id=a>y</p>")
    jar = root / "deploy/npm/node_modules/vnu-jar/build/dist/vnu.jar"
    done = subprocess.run(
        ["java", "-jar", str(jar), "--errors-only", str(page)],
        capture_output=True,
        check=False,
    )
    assert done.returncode

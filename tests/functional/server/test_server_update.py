"""A site of the previous commit, started with this one."""

from portalserver import ROOT
from portalserver import run_portal

import pytest
import subprocess


def git(*words):
    """Run git in the checkout; return what it says, or None where it refuses."""
    done = subprocess.run(
        ["git", *map(str, words)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() if done.returncode == 0 else None


@pytest.fixture
def previous(tmp_path):
    """A checkout of the commit before this one."""
    place = tmp_path / "previous"
    if git("worktree", "add", "--detach", place, "HEAD~") is None:
        pytest.skip("there is no commit before this one")
    yield place
    git("worktree", "remove", "--force", place)


@pytest.fixture
def old_data(previous, tmp_path):
    """A data folder that the previous commit made, with an editor's change."""
    var = tmp_path / "var"
    python = (str(ROOT / ".venv/bin/python"), "-m", "infoportal.commands.main")
    settings = {
        "PYTHONPATH": str(previous / "src"),
        "ZOPE_CONF": str(ROOT / "parts/instance/etc/zope.conf"),
        "CONTENT": str(previous / "content"),
    }
    try:
        server = run_portal("start", var, workers=1, program=python, **settings)
    except AssertionError as broken:
        pytest.skip(f"the previous commit does not start: {broken}")
    with server.client(admin=True) as client:
        change = client.patch("/++api++/en", json={"title": "An editor's title"})
    server.stop()
    assert change.status_code == 204
    return var


@pytest.mark.tools("git")
def test_it_is_brought_up_and_keeps_what_editors_wrote(old_data):
    password = (old_data / "admin-password").read_text()
    (old_data / "output.log").unlink()
    server = run_portal("start", old_data, workers=1)
    try:
        with server.client() as client:
            title = client.get("/++api++/en").json()["title"]
            assert client.get("/en").status_code == 200
    finally:
        server.stop()
    told = server.log.read_text()
    assert title == "An editor's title"
    assert "Traceback" not in told
    assert password.strip() not in told


def test_a_second_start_has_nothing_to_do(portal_server, tmp_path):
    var = portal_server.var
    before = (var / "start.json").read_text()
    second = run_portal("start", var, workers=1)
    try:
        assert second.health()[0] == 200
    finally:
        second.stop()
    assert "Site and content are up to date" in second.log.read_text()
    assert (var / "start.json").read_text() == before

"""Several people, a script and a dying process write at the same time."""

from concurrent.futures import ThreadPoolExecutor
from portalserver import infoportal
from portalserver import PROGRAM
from portalserver import ROOT
from portalserver import until

import httpx
import os
import pytest
import re
import shutil
import signal
import subprocess
import threading


PAGES = 4
LANGUAGE = "en"
PATIENCE = 90
BUSY = (409, 502, 503)


@pytest.fixture(scope="module")
def pages(own_portal):
    """Some pages that visitors read, by their paths."""
    with own_portal.client(admin=True) as client:
        query = {"portal_type": "info_page", "path": f"/{LANGUAGE}"}
        found = client.get("/++api++/@search", params={**query, "b_size": PAGES})
    items = found.json()["items"]
    assert len(items) == PAGES
    return [item["@id"].removeprefix(own_portal.base_url) for item in items]


def edit(client, path, title):
    """Save a title; tell whether the portal said that it is saved.

    Whoever lost the race, or met a process as it died, may try again.
    """
    try:
        answer = client.patch(f"/++api++{path}", json={"title": title})
    except httpx.TransportError:
        return False
    assert answer.status_code in (204, *BUSY), answer.text
    return answer.status_code == 204


class Editor:
    """Edits one page again and again, and remembers what was acknowledged."""

    def __init__(self, portal, path):
        self.portal = portal
        self.path = path
        self.acknowledged = 0
        self.tried = 0
        self.saved = threading.Event()

    def work(self, stop):
        """Edit until told to stop."""
        with self.portal.client(admin=True) as client:
            while not stop.is_set():
                self.tried += 1
                if edit(client, self.path, f"Edit {self.tried}"):
                    self.acknowledged = self.tried
                    self.saved.set()

    def wait(self):
        """Wait until an edit is saved that was not when this was asked.

        What a machine is able to do in a second differs: no clock but the edits
        tell when enough has been written.
        """
        self.saved.clear()
        assert self.saved.wait(PATIENCE), f"{self.tried} tried, none saved: {self.path}"

    def check(self):
        """Nothing acknowledged is lost: the page has that edit or a later one."""
        with self.portal.client(admin=True) as client:
            title = client.get(f"/++api++{self.path}").json()["title"]
        assert self.acknowledged <= int(title.removeprefix("Edit ")) <= self.tried


def wait_for(editors):
    """Wait until each of them has saved something more."""
    for editor in editors:
        editor.wait()


@pytest.mark.parametrize("victim", ["web", "storage"])
def test_a_killed_process_loses_no_acknowledged_edit(own_portal, pages, victim):
    editors = [Editor(own_portal, path) for path in pages]
    before = own_portal.processes()
    killed = own_portal.workers()[0] if victim == "web" else own_portal.storage()
    stop = threading.Event()
    with ThreadPoolExecutor(PAGES) as pool:
        jobs = [pool.submit(editor.work, stop) for editor in editors]
        try:
            wait_for(editors)
            os.kill(killed, signal.SIGKILL)
            wait_for(editors)
        finally:
            stop.set()
        for job in jobs:
            job.result()
    for editor in editors:
        editor.check()
    assert own_portal.health()[0] == 200
    until(lambda: len(own_portal.processes()) == len(before))
    assert before - own_portal.processes() == {killed}


@pytest.fixture
def changed_content(pages, tmp_path):
    """The content with another description for each of the pages."""
    source = os.environ.get("CONTENT") or ROOT / "content"
    content = tmp_path / "content"
    shutil.copytree(source, content)
    for path in pages:
        text = content / "pages" / path.rpartition("/")[2] / f"{LANGUAGE}.md"
        old = text.read_text(encoding="utf-8")
        new = re.sub("(?m)^description:.*$", "description: Changed in the file", old)
        assert new != old
        text.write_text(new, encoding="utf-8")
    return content


def test_editors_and_an_import_at_once(own_portal, pages, changed_content):
    editors = [Editor(own_portal, path) for path in pages]
    stop = threading.Event()
    with ThreadPoolExecutor(PAGES) as pool:
        jobs = [pool.submit(slow(editor), stop) for editor in editors]
        environ = {**os.environ, "VAR": str(own_portal.var)}
        script = subprocess.run(
            [str(PROGRAM), "import", str(changed_content)],
            env=environ,
            capture_output=True,
            text=True,
            check=False,
        )
        stop.set()
        for job in jobs:
            job.result()
    assert script.returncode == 0, script.stderr
    for editor in editors:
        editor.check()
    with own_portal.client(admin=True) as client:
        for path in pages:
            page = client.get(f"/++api++{path}").json()
            assert page["description"] == "Changed in the file"
        for number, path in enumerate(pages):
            assert edit(client, path, f"Xylofon{number}")
            whole(client, path, f"Xylofon{number}")


def slow(editor):
    """Return work at the pace of a person, which leaves room for a script."""

    class Pace:
        """Waits between two edits."""

        def __init__(self, stop):
            self.stop = stop

        def is_set(self):
            """Tell whether to stop, after a moment."""
            return self.stop.wait(1.5)

    return lambda stop: editor.work(Pace(stop))


def whole(client, path, title):
    """Check that page, catalogue and text index agree."""
    found = client.get(
        "/++api++/@search",
        params={"SearchableText": title, "path": path},
    ).json()
    assert [item["title"] for item in found["items"]] == [title]


def test_a_second_import_changes_nothing(own_portal, changed_content):
    done = infoportal("import", changed_content, VAR=str(own_portal.var))
    assert done.returncode == 0, done.stderr
    assert "0 created, 0 updated" in done.stdout.splitlines()[-1]

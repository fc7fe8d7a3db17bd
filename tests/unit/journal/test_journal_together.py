"""Two processes write on one ZEO while a harvester reads page by page."""

from infoportal.journal.following import follow
from infoportal.journal.following import here
from infoportal.records.overview import index_of
from infoportal.records.overview import Overview
from infoportal.records.overview import utc_now
from journalportal import connect
from journalportal import LANGUAGES
from journalportal import make
from journalportal import Portal
from journalportal import ready
from pathlib import Path
from zope.testing.cleanup import cleanUp

import pytest
import subprocess
import sys
import time
import transaction


FOLDER = Path(__file__).parent
EDITS = 80
HOUR = 3600


@pytest.fixture
def socket(tmp_path):
    """A ZEO in a process of its own, with an empty portal."""
    address = tmp_path / "zeo.sock"
    command = ["-m", "ZEO.runzeo", "-a", address, "-f", tmp_path / "data.fs"]
    server = subprocess.Popen([sys.executable, *map(str, command)], cwd=tmp_path)
    ready()
    database = connect(address)
    with database.transaction() as connection:
        make(connection)
    database.close()
    yield address
    cleanUp()
    server.terminate()
    server.wait(30)


def writer(socket, seed, seconds):
    """Start an editor whose clock is off."""
    words = [FOLDER / "journalwriter.py", socket, seed, EDITS, seconds]
    return subprocess.Popen(
        [sys.executable, *map(str, words)], stdout=subprocess.PIPE, text=True
    )


class Harvester:
    """Reads small pages, and keeps what it is told."""

    def __init__(self, connection):
        self.portal = Portal(connection)
        transaction.begin()
        self.cursor = here(self.portal.journal, self.view())
        self.known = {}
        self.pages = 0

    def view(self):
        return Overview(index_of(self.portal.store), LANGUAGES, utc_now())

    def page(self, size=3):
        transaction.begin()
        page = follow(self.portal.journal, self.view(), self.cursor, size)
        keys = [(change.id, change.language) for change in page.changes]
        assert len(keys) == len(set(keys))
        for key, change in zip(keys, page.changes, strict=True):
            if change.head is None:
                self.known.pop(key, None)
            else:
                self.known[key] = change.head.title
        assert page.cursor.number > self.cursor.number or not page.changes
        self.cursor = page.cursor
        self.pages += 1
        return page


def test_no_gap_no_repeat_and_the_order_of_commits(socket):
    database = connect(socket)
    harvester = Harvester(database.open())
    writers = [writer(socket, 1, -HOUR), writer(socket, 2, HOUR)]
    while any(one.poll() is None for one in writers):
        harvester.page()
        time.sleep(0.005)
    assert [one.returncode for one in writers] == [0, 0]
    during = harvester.pages
    while harvester.page().more:
        pass
    view, journal = harvester.view(), harvester.portal.journal
    public = {k: h for k, h in view.index.by_key.items() if view.is_public(h)}
    assert harvester.known == {key: head.title for key, head in public.items()}
    assert harvester.page().changes == []
    assert during > 10
    # The number of each thing's last row follows the order of commits.
    last = {}
    for line in (line for one in writers for line in one.stdout.read().splitlines()):
        tid, *edited = line.split()
        for name in edited:
            key = tuple(name.split("|"))
            last[key] = max(tid, last.get(key, ""))
    rows = [row.key for _number, row in journal.since(0) if row.kind != "dated"]
    own = [last[key] for key in rows if journal.row(key).kind == "updated"]
    assert len(own) > 2 and own == sorted(own)
    database.close()

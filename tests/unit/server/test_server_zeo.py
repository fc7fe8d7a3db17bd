"""The storage server: there while somebody needs it, and started again."""

from infoportal.server import zeo
from infoportal.server.datafolder import data_folder
from infoportal.server.fault import Fault
from ZEO.ClientStorage import ClientStorage

import os
import pytest
import signal
import subprocess
import sys
import time


@pytest.fixture
def folder(tmp_path):
    """An empty data folder."""
    return data_folder(tmp_path / "a folder")


def server(folder):
    """Return the number of the storage server's process."""
    return int((folder.root / "zeo.pid").read_text())


def until(what, seconds=10):
    """Wait until ``what()`` is true."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


def client(folder):
    """Return a client of the storage."""
    return ClientStorage(str(folder.socket), wait_timeout=10)


def test_it_lives_as_long_as_it_is_needed(folder):
    with zeo.storage_server(folder):
        assert zeo.is_alive(folder)
        assert zeo.answers(folder)
        with zeo.storage_server(folder):
            first = server(folder)
        assert zeo.answers(folder)
        assert server(folder) == first
    assert not zeo.is_alive(folder)
    assert not zeo.answers(folder)


HOLDER = """
import sys, time
from infoportal.server.datafolder import data_folder
from infoportal.server.zeo import storage_server
with storage_server(data_folder(sys.argv[1])):
    print("held", flush=True)
    time.sleep(600)
"""


def test_it_ends_after_a_user_that_was_killed(folder):
    command = [sys.executable, "-c", HOLDER, str(folder.root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout.readline() == "held\n"
        assert zeo.is_alive(folder)
        with pytest.raises(Fault, match="is running"), zeo.nobody_else(folder):
            pass
        holder.kill()
    until(lambda: not zeo.is_alive(folder))
    with zeo.nobody_else(folder):
        pass


def test_a_dead_one_is_replaced_and_gives_no_id_twice(folder):
    with zeo.storage_server(folder):
        storage = client(folder)
        held = {storage.new_oid() for _ in range(3)}
        first = server(folder)
        os.kill(first, signal.SIGKILL)
        until(lambda: not zeo.is_alive(folder))
        zeo.ensure(folder)
        assert server(folder) != first
        other = client(folder)
        given = {other.new_oid() for _ in range(150)}
        until(storage.is_connected)
        given_before = held | {storage.new_oid() for _ in range(97)}
        storage.close()
        other.close()
    assert not given & given_before


def test_a_server_that_cannot_start_is_told(folder):
    folder.make()
    folder.database.mkdir()
    told = pytest.raises(Fault, match=r"did not start: .*zeo\.log")
    with told, zeo.storage_server(folder):
        pass

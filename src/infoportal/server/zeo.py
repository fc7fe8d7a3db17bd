"""The storage server: one for a data folder, there as long as somebody needs it.

Whoever needs it holds a shared lock on ``zeo.users``; the first one starts the
server. The server ends itself when it gets that lock alone, which the kernel
grants only when every holder has ended, in whatever way it ended.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from infoportal.server.datafolder import data_folder
from infoportal.server.datafolder import DataFolder
from infoportal.server.fault import Fault
from infoportal.server.processes import module_environment
from infoportal.server.zopeconf import escaped
from infoportal.server.zopeconf import write_if_changed
from pathlib import Path
from typing import Any

import fcntl
import os
import signal
import socket
import subprocess
import sys
import threading
import time


CONFIGURATION = """\
<zeo>
  address {socket}
  invalidation-queue-size 1000
  transaction-timeout 300
  pid-filename {pid}
</zeo>
<filestorage 1>
  path {database}
  blob-dir {blobs}
</filestorage>
<eventlog>
  level WARNING
  <logfile>
    path {log}
  </logfile>
</eventlog>
"""
LONGEST_START = 120.0
LOOK_EVERY = 0.25
IDS_A_MILLISECOND = 1024


def can_lock(lock: Path, kind: int) -> bool:
    """Tell whether a lock of this kind is to be had now."""
    with lock.open("a") as users:
        try:
            fcntl.flock(users, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True


def is_alive(folder: DataFolder) -> bool:
    """Tell whether a storage server lives for this data folder."""
    return not can_lock(folder.alive_lock, fcntl.LOCK_SH)


def answers(folder: DataFolder) -> bool:
    """Tell whether the storage server greets who connects to it."""
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(2)
        try:
            probe.connect(str(folder.socket))
            return bool(probe.recv(64))
        except OSError:
            return False


def in_use(folder: DataFolder) -> bool:
    """Tell whether somebody else needs the storage server now."""
    # Where not even a shared lock is to be had, the server itself is ending.
    users = folder.users_lock
    return not can_lock(users, fcntl.LOCK_EX) and can_lock(users, fcntl.LOCK_SH)


@contextmanager
def storage_server(folder: DataFolder) -> Iterator[None]:
    """Have a storage server for the time of the context."""
    folder.make()
    with folder.users_lock.open("a") as users:
        fcntl.flock(users, fcntl.LOCK_SH)
        ensure(folder)
        yield
    wait_for_end(folder)


@contextmanager
def nobody_else(folder: DataFolder) -> Iterator[None]:
    """Keep the storage server away for the time of the context."""
    folder.make()
    wait_for_end(folder)
    with folder.users_lock.open("a") as users:
        try:
            fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            running = f"The portal in {folder.root} is running: stop it first"
            raise Fault(running) from None
        yield


def ensure(folder: DataFolder) -> None:
    """Start the storage server unless it answers; the caller holds the lock."""
    with folder.start_lock.open("a") as starting:
        fcntl.flock(starting, fcntl.LOCK_EX)
        if not is_alive(folder):
            start(folder)


def start(folder: DataFolder) -> None:
    """Start the storage server and wait until it answers."""
    log = folder.log / "zeo.log"
    text = CONFIGURATION.format(
        socket=escaped(folder.socket),
        database=escaped(folder.database),
        blobs=escaped(folder.blobs),
        log=escaped(log),
        pid=escaped(folder.root / "zeo.pid"),
    )
    write_if_changed(folder.zeo_conf, text)
    command = [sys.executable, "-m", __name__, str(folder.root)]
    with log.open("ab") as output:
        process = subprocess.Popen(
            command,
            env=module_environment(),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            # A Ctrl-C in the terminal is for the web processes; the storage
            # must outlive their last commit.
            start_new_session=True,
        )
    end = time.monotonic() + LONGEST_START
    while not answers(folder):
        if process.poll() is not None or time.monotonic() > end:
            raise Fault(f"The storage server did not start: {log} says why")
        time.sleep(0.05)


def is_gone(folder: DataFolder) -> bool:
    """Tell whether no server is there, not even one that is just ending."""
    return not is_alive(folder) and can_lock(folder.users_lock, fcntl.LOCK_EX)


def wait_for_end(folder: DataFolder, seconds: float = 5.0) -> None:
    """Wait until the storage server has ended, unless somebody else needs it."""
    end = time.monotonic() + seconds
    while not is_gone(folder) and not in_use(folder) and time.monotonic() < end:
        time.sleep(0.05)


def end_when_unused(users_lock: Path) -> None:
    """End this process when it gets the lock for itself alone; keep the lock."""
    users = users_lock.open("a")
    while True:
        try:
            fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(LOOK_EVERY)
        else:
            os.kill(os.getpid(), signal.SIGTERM)
            # The lock is given back by the end of the process, not before.
            threading.Event().wait()


def skip_object_ids(storage: Any) -> None:
    """Leave out the ids that clients may still hold from a server that died.

    A client keeps a hundred ids in advance and goes on using them when the server
    is there again; the new server knows only those that were committed. The clock
    tells a number that the old one cannot have reached: it would have had to give
    out a thousand ids each millisecond of its life.
    """
    last = int.from_bytes(storage.new_oid(), "big")
    by_clock = time.time_ns() // 1_000_000 * IDS_A_MILLISECOND
    storage.set_max_oid(max(last, by_clock).to_bytes(8, "big"))


def main(root: str) -> None:
    """Serve the storage of the data folder ``root`` until nobody needs it."""
    from ZEO.runzeo import ZEOOptions
    from ZEO.runzeo import ZEOServer

    class Server(ZEOServer):
        """Gives out no object id that a server before it may have given out."""

        def open_storages(self) -> None:
            super().open_storages()
            for storage in self.storages.values():
                skip_object_ids(storage)

    folder = data_folder(root)
    alive = folder.alive_lock.open("a")
    fcntl.flock(alive, fcntl.LOCK_EX)
    options = ZEOOptions()
    options.realize(["-C", str(folder.zeo_conf)])
    watch = threading.Thread(
        target=end_when_unused, args=(folder.users_lock,), daemon=True
    )
    watch.start()
    with alive:
        Server(options).main()


if __name__ == "__main__":
    main(sys.argv[1])

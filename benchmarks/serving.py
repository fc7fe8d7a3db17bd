"""A running portal with one web process, asked over HTTP, and what that costs it."""

from collections.abc import Iterator
from contextlib import closing
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

import os
import signal
import socket
import subprocess
import sys
import time


LONGEST_START = 120
LONGEST_STOP = 30
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Web:
    """A web process: its number and its port on loopback."""

    pid: int
    port: int

    def connection(self) -> HTTPConnection:
        """Return a connection that stays open from one request to the next."""
        return HTTPConnection("127.0.0.1", self.port, timeout=600)

    def processor(self) -> float:
        """Return the seconds that it has computed."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(") ")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def memory(self, name: str = "VmRSS") -> float:
        """Return its memory in MB: what it has now, or had at most (``VmHWM``)."""
        lines = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        line = next(line for line in lines if line.startswith(f"{name}:"))
        return int(line.split()[1]) / 1024

    def forget_peak(self) -> None:
        """Let the most memory be counted from now on (see proc(5))."""
        Path(f"/proc/{self.pid}/clear_refs").write_text("5")


@contextmanager
def served(var: Path) -> Iterator[Web]:
    """Serve a data folder as ``bin/infoportal serve`` does, by one process."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    words = [sys.executable, "-m", "infoportal.commands.main", "serve"]
    options = ["--var", str(var), "--port", str(port), "--workers", "1"]
    running = subprocess.Popen([*words, *options], stdout=subprocess.DEVNULL)
    try:
        wait_for(port)
        children = Path(f"/proc/{running.pid}/task/{running.pid}/children")
        yield Web(web_process(children.read_text().split()), port)
    finally:
        running.send_signal(signal.SIGINT)
        running.wait(LONGEST_STOP)


def wait_for(port: int) -> None:
    """Wait until the portal is healthy."""
    end = time.monotonic() + LONGEST_START
    while time.monotonic() < end:
        try:
            with closing(HTTPConnection("127.0.0.1", port, timeout=5)) as connection:
                connection.request("GET", "/@@health")
                if connection.getresponse().status == 200:
                    return
        except OSError:
            time.sleep(0.3)
    raise TimeoutError("the portal does not answer")


def web_process(children: list[str]) -> int:
    """Return which of some processes serves; another one keeps the storage."""
    for pid in children:
        if "infoportal.server.zeo" not in Path(f"/proc/{pid}/cmdline").read_text():
            return int(pid)
    raise LookupError("no web process")


def got(connection: HTTPConnection, path: str, encoding: str = "identity") -> bytes:
    """Return the body of an answer, as it came."""
    connection.request("GET", path, headers={"Accept-Encoding": encoding})
    answer = connection.getresponse()
    body = answer.read()
    assert answer.status == 200, (path, answer.status, body[:500])
    return body

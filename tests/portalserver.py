"""A portal that really runs, on loopback and with a data folder of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import httpx
import json
import os
import signal
import socket
import subprocess
import time


ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "bin" / "infoportal"
OURS = (
    "ADMIN_PASSWORD",
    "HOST",
    "PORT",
    "TRUSTED_PROXY",
    "VAR",
    "WORKERS",
    "ZOPE_CONF",
)
LONGEST_START = 420
LONGEST_STOP = 20


def environment(**more: str) -> dict[str, str]:
    """Return this process's environment without the portal's own settings."""
    kept = {name: value for name, value in os.environ.items() if name not in OURS}
    return {**kept, "TZ": "UTC", **more}


def free_port() -> int:
    """Return a port of loopback that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def infoportal(*words: object, **more: str) -> subprocess.CompletedProcess:
    """Run a command of bin/infoportal to its end."""
    return subprocess.run(
        [str(PROGRAM), *map(str, words)],
        env=environment(**more),
        capture_output=True,
        text=True,
        timeout=LONGEST_START,
        check=False,
    )


@dataclass
class PortalServer:
    """A running portal: ``base_url`` ends without a slash."""

    base_url: str
    port: int
    var: Path
    log: Path
    process: subprocess.Popen

    @property
    def admin_password(self) -> str:
        """The administrator's password."""
        return (self.var / "admin-password").read_text().strip()

    def client(self, admin: bool = False, **options) -> httpx.Client:
        """Return a client of the portal, for a visitor or the administrator.

        The administrator's asks for JSON, without which REST refuses to write.
        """
        auth = ("admin", self.admin_password) if admin else None
        if admin:
            options.setdefault("headers", {"Accept": "application/json"})
        return httpx.Client(base_url=self.base_url, auth=auth, timeout=60, **options)

    def health(self) -> tuple[int, dict]:
        """Ask how it is."""
        answer = httpx.get(f"{self.base_url}/@@health", timeout=15)
        return answer.status_code, json.loads(answer.text)

    def workers(self) -> list[int]:
        """Return the numbers of the web processes."""
        task = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        children = [int(word) for word in task.read_text().split()]
        return [pid for pid in children if str(PROGRAM) in command(pid)]

    def storage(self) -> int:
        """Return the number of the storage server's process."""
        for folder in Path("/proc").glob("[0-9]*"):
            words = command(int(folder.name))
            if "infoportal.server.zeo" in words and str(self.var) in words:
                return int(folder.name)
        raise LookupError("no storage server runs")

    def processes(self) -> set[int]:
        """Return the numbers of the web processes and of the storage server."""
        return {*self.workers(), self.storage()}

    def wait(self) -> None:
        """Wait until it answers."""
        end = time.monotonic() + LONGEST_START
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"The portal ended:\n{self.log.read_text()}")
            try:
                if self.health()[0] == 200:
                    return
            except httpx.TransportError:
                time.sleep(0.3)
        raise AssertionError(f"No answer in time:\n{self.log.read_text()}")

    def stop(self) -> int:
        """End it as Ctrl-C does, for the whole group; return the exit status."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGINT)
        try:
            return self.process.wait(LONGEST_STOP)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            raise


def until(what: Callable[[], bool], seconds: float = 30) -> None:
    """Wait until ``what()`` is true."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.2)


def command(pid: int) -> str:
    """Return the command line of a process, empty when there is none."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")
    except (FileNotFoundError, ProcessLookupError):
        return ""


def run_portal(
    name: str,
    var: Path,
    workers: int = 2,
    program: tuple[str, ...] = (str(PROGRAM),),
    **more: str,
) -> PortalServer:
    """Run ``bin/infoportal start`` or ``serve`` and wait until it answers."""
    port = free_port()
    var.mkdir(parents=True, exist_ok=True)
    log = var / "output.log"
    settings = {"PORT": str(port), "VAR": str(var), "WORKERS": str(workers)}
    with log.open("ab") as output:
        process = subprocess.Popen(
            [*program, name],
            env=environment(**settings, **more),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            # A group of its own, which a test can end as a terminal does.
            start_new_session=True,
        )
    server = PortalServer(f"http://127.0.0.1:{port}", port, var, log, process)
    try:
        server.wait()
    except BaseException:
        server.stop()
        raise
    return server

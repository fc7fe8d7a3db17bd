"""Worker processes, without Zope in them."""

from infoportal.server.fault import Fault
from infoportal.server.workers import bind
from infoportal.server.workers import listen
from infoportal.server.workers import Slot
from pathlib import Path

import os
import pytest
import signal
import subprocess
import sys
import textwrap
import time
import urllib.request


PROGRAM = textwrap.dedent(
    """
    import os, signal, sys, time
    from infoportal.server.workers import Workers, bind, listen

    def work(listening, lifeline):
        signal.signal(signal.SIGTERM, lambda *a: os._exit(0))
        import select
        while True:
            ready, _, _ = select.select([listening, lifeline], [], [])
            if lifeline in ready:
                return
            connection = listening.accept()[0]
            connection.recv(65536)
            body = str(os.getpid()).encode()
            head = b"HTTP/1.0 200 OK\\r\\nContent-Length: %d" % len(body)
            connection.sendall(head + b"\\r\\n\\r\\n" + body)
            connection.close()

    bound = bind("127.0.0.1", 0)
    listen(bound)
    print(bound.getsockname()[1], flush=True)
    Workers(bound, work, 2).run()
    """
)


@pytest.fixture
def served():
    """A parent with two workers; gives the process and its address."""
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    port = int(process.stdout.readline())
    yield process, f"http://127.0.0.1:{port}/"
    if process.poll() is None:
        process.kill()
    process.communicate()


def ask(address):
    """Return the number of the process that answered."""
    with urllib.request.urlopen(address, timeout=10) as answer:
        return int(answer.read())


def alive(pid):
    """Tell whether a process runs (and is no zombie)."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
        return stat.rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def gone(pids, seconds=10):
    """Wait until none of the processes runs."""
    end = time.monotonic() + seconds
    while any(map(alive, pids)) and time.monotonic() < end:
        time.sleep(0.05)
    return not any(map(alive, pids))


def both(address):
    """Return the two workers' numbers."""
    seen = set()
    end = time.monotonic() + 15
    while len(seen) < 2 and time.monotonic() < end:
        seen.add(ask(address))
    return seen


def test_a_dead_worker_is_replaced(served):
    process, address = served
    first = ask(address)
    os.kill(first, signal.SIGKILL)
    assert gone([first])
    assert ask(address) != first
    assert process.poll() is None


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_all(served, number):
    process, address = served
    workers = {ask(address)}
    process.send_signal(number)
    assert process.wait(10) == 0
    assert gone(workers)


def test_ctrl_c_for_the_whole_group_ends_all(served):
    process, address = served
    workers = {ask(address)}
    os.killpg(process.pid, signal.SIGINT)
    assert process.wait(10) == 0
    assert gone(workers)


def test_workers_end_with_a_killed_parent(served):
    process, address = served
    workers = {ask(address)}
    process.kill()
    assert gone(workers)


def test_a_busy_port_is_told():
    first = bind("127.0.0.1", 0)
    listen(first)
    with first, pytest.raises(Fault, match="Address already in use"):
        bind("127.0.0.1", first.getsockname()[1])


def test_an_unknown_host_is_told():
    with pytest.raises(Fault, match="Cannot listen on"):
        bind("host.invalid", 1234)


def test_a_worker_that_keeps_dying_waits_longer():
    slot = Slot(started=100.0)
    assert [slot.ended(101.0) for _ in range(8)] == [1, 2, 4, 8, 16, 30, 30, 30]
    slot.started = 200.0
    assert slot.ended(300.0) == 0

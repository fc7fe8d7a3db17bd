"""Web processes on one listening socket, and who looks after them."""

from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field
from infoportal.server.fault import Fault
from types import FrameType

import os
import select
import signal
import socket
import sys
import time


STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
LONGEST_STOP = 8.0
SHORTEST_LIFE = 30.0
LONGEST_BACKOFF = 30.0
LOOK_EVERY = 1.0
BACKLOG = 1024

Work = Callable[[socket.socket, int], None]


def bind(host: str, port: int) -> socket.socket:
    """Return a socket for the address, or say in one line why there is none."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        bound = socket.socket(family, kind, protocol)
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(address)
    except OSError as error:
        reason = error.strerror or str(error)
        raise Fault(f"Cannot listen on {host} port {port}: {reason}") from None
    return bound


def listen(bound: socket.socket) -> None:
    """Let visitors connect; they wait until a worker takes them."""
    try:
        bound.listen(BACKLOG)
    except OSError as error:
        place = bound.getsockname()
        raise Fault(f"Cannot listen on {place}: {error.strerror}") from None


@dataclass
class Slot:
    """The place of one worker: who holds it, and when to fill it again."""

    pid: int = 0
    started: float = 0.0
    failures: int = 0
    not_before: float = 0.0

    def ended(self, now: float) -> float:
        """Note that the worker died; return the seconds until the next one."""
        lived = now - self.started
        self.failures = 0 if lived > SHORTEST_LIFE else self.failures + 1
        wait = min(2.0 ** (self.failures - 1), LONGEST_BACKOFF) if self.failures else 0
        self.pid, self.not_before = 0, now + wait
        return wait


@dataclass
class Workers:
    """Keeps ``count`` forked workers at ``work`` until a signal ends them all.

    ``work(listening, lifeline)`` runs in each worker; ``lifeline`` is readable
    once the parent has ended, even by SIGKILL. ``look`` is called in the parent
    about once a second.
    """

    listening: socket.socket
    work: Work
    count: int
    look: Callable[[], None] = lambda: None
    slots: list[Slot] = field(default_factory=list)
    stopping: bool = False

    def run(self) -> None:
        """Fork the workers, look after them, end them on a signal."""
        self.slots = [Slot() for _ in range(self.count)]
        lifeline, held = os.pipe()
        waker, wake = os.pipe()
        os.set_blocking(wake, False)
        os.set_blocking(waker, False)
        signal.set_wakeup_fd(wake)
        for number in (*STOP_SIGNALS, signal.SIGCHLD):
            signal.signal(number, self.signalled)
        try:
            while not self.stopping:
                self.reap()
                self.fill(lifeline, (held, waker, wake))
                select.select([waker], [], [], LOOK_EVERY)
                drain(waker)
                if not self.stopping:
                    self.look()
        finally:
            self.stop()
            signal.set_wakeup_fd(-1)
            for descriptor in (lifeline, held, waker, wake):
                os.close(descriptor)

    def signalled(self, number: int, frame: FrameType | None) -> None:
        """Note a signal; the loop wakes up by itself."""
        if number in STOP_SIGNALS:
            self.stopping = True

    def fill(self, lifeline: int, closed: tuple[int, ...]) -> None:
        """Fork a worker for every empty slot whose time has come."""
        for slot in self.slots:
            if slot.pid or time.monotonic() < slot.not_before or self.stopping:
                continue
            sys.stdout.flush()
            sys.stderr.flush()
            slot.started = time.monotonic()
            slot.pid = os.fork() or self.become_worker(lifeline, closed)

    def become_worker(self, lifeline: int, closed: tuple[int, ...]) -> int:
        """Do the work in the child process, which ends here."""
        status = 1
        try:
            signal.set_wakeup_fd(-1)
            # Ctrl-C reaches the whole group: only the parent answers it.
            for number in STOP_SIGNALS:
                signal.signal(number, signal.SIG_IGN)
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            for descriptor in closed:
                os.close(descriptor)
            self.work(self.listening, lifeline)
            status = 0
        except Fault as fault:
            print(fault, file=sys.stderr, flush=True)
        except BaseException:
            sys.excepthook(*sys.exc_info())
            raise
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)

    def reap(self) -> None:
        """Note the workers that died, and say so."""
        for slot in self.slots:
            if not slot.pid:
                continue
            pid, status = os.waitpid(slot.pid, os.WNOHANG)
            if pid:
                wait = slot.ended(time.monotonic())
                code = os.waitstatus_to_exitcode(status)
                again = f"again in {wait:.0f} s" if wait else "starting another"
                say(f"Web process {pid} ended ({code}), {again}")

    def stop(self) -> None:
        """End every worker: kindly first, then for certain."""
        for signal_number, seconds in (
            (signal.SIGTERM, LONGEST_STOP),
            (signal.SIGKILL, 2),
        ):
            self.send(signal_number)
            end = time.monotonic() + seconds
            while any(slot.pid for slot in self.slots) and time.monotonic() < end:
                for slot in self.slots:
                    if slot.pid and os.waitpid(slot.pid, os.WNOHANG)[0]:
                        slot.pid = 0
                time.sleep(0.05)

    def send(self, number: signal.Signals) -> None:
        """Send a signal to every worker that lives."""
        for slot in self.slots:
            if slot.pid:
                os.kill(slot.pid, number)


def drain(descriptor: int) -> None:
    """Read what has gathered in a pipe that does not block."""
    try:
        while os.read(descriptor, 4096):
            pass
    except BlockingIOError:
        pass


def say(line: str) -> None:
    """Tell the operator."""
    print(line, file=sys.stderr, flush=True)

"""What one web process does: load Zope, answer requests, end when told."""

from infoportal.server.application import make_application
from infoportal.server.application import THREADS
from infoportal.server.datafolder import data_folder
from infoportal.server.log import log_to
from infoportal.server.settings import Settings
from infoportal.server.warmup import warm_up
from infoportal.server.workers import say
from types import FrameType

import os
import signal
import socket
import threading
import time


LONGEST_DRAIN = 4.0


def web_process(settings: Settings, listening: socket.socket, lifeline: int) -> None:
    """Serve requests of ``listening`` until told to end or the parent is gone."""
    from waitress import wasyncore
    from waitress.server import create_server

    folder = data_folder(settings.var)
    log_to(folder.log / "web.log")
    threading.Thread(target=end_with, args=(lifeline,), daemon=True).start()
    application = make_application(settings, folder)
    warm_up(application, f"localhost:{settings.port}")
    channels: dict[int, object] = {}
    server = create_server(
        application,
        map=channels,
        sockets=[listening],
        threads=THREADS,
        ident="",
        # The filter decides whose X-Forwarded-* count.
        clear_untrusted_proxy_headers=False,
    )
    stopping = threading.Event()

    def stop(number: int, frame: FrameType | None) -> None:
        stopping.set()
        server.pull_trigger()

    signal.signal(signal.SIGTERM, stop)
    say(f"Web process {os.getpid()} answers at {settings.address}")
    while not stopping.is_set():
        wasyncore.loop(timeout=1, use_poll=True, map=channels, count=1)
    drain(server, channels)


def end_with(lifeline: int) -> None:
    """End this process when the one that holds the lifeline has ended."""
    os.read(lifeline, 1)
    os.kill(os.getpid(), signal.SIGTERM)


def drain(server, channels: dict[int, object]) -> None:  # type: ignore[no-untyped-def]
    """Take nothing new, and give the requests at work their answer."""
    from waitress import wasyncore

    import Zope2

    server.accepting = False
    end = time.monotonic() + LONGEST_DRAIN
    while time.monotonic() < end and any(map(busy, server.active_channels.values())):
        wasyncore.loop(timeout=0.1, use_poll=True, map=channels, count=1)
    server.task_dispatcher.shutdown(timeout=1)
    Zope2.DB.close()


def busy(channel) -> bool:  # type: ignore[no-untyped-def]
    """Tell whether a connection still owes its visitor an answer."""
    return bool(channel.requests) or channel.total_outbufs_len > 0

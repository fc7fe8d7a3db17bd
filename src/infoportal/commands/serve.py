"""Serve the portal."""

from contextlib import suppress
from functools import partial
from infoportal.feedback.attempts import attempts_file
from infoportal.feedback.attempts import forget
from infoportal.server.datafolder import data_folder
from infoportal.server.datafolder import DataFolder
from infoportal.server.fault import Fault
from infoportal.server.settings import add_serving
from infoportal.server.settings import Settings
from infoportal.server.settings import settings
from infoportal.server.web import web_process
from infoportal.server.workers import bind
from infoportal.server.workers import listen
from infoportal.server.workers import say
from infoportal.server.workers import Workers
from infoportal.server.zeo import ensure
from infoportal.server.zeo import storage_server

import argparse
import socket


NAME = "serve"
HELP = "serve the portal until Ctrl-C"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    add_serving(parser)


def run(arguments: argparse.Namespace) -> int:
    """Serve until a signal ends it."""
    chosen = settings(arguments)
    folder = data_folder(chosen.var)
    if not folder.database.exists():
        raise Fault(f"No portal in {folder.root} yet: `make start` makes it")
    return serve(chosen, folder, bind(chosen.host, chosen.port))


def serve(chosen: Settings, folder: DataFolder, bound: socket.socket) -> int:
    """Serve on a bound socket."""
    listen(bound)
    with storage_server(folder):
        count = chosen.workers
        processes = "1 web process" if count == 1 else f"{count} web processes"
        say(f"Starting {processes} for {chosen.address} (Ctrl-C ends it)")
        look = partial(look_after, folder)
        Workers(bound, partial(web_process, chosen), count, look).run()
        bound.close()
    say("Ended.")
    return 0


def look_after(folder: DataFolder) -> None:
    """Do what is to be done about once a second."""
    keep_storage(folder)
    # Nobody may come any more whose attempt would drop the old ones.
    with suppress(OSError):
        forget(attempts_file(folder.instance))


def keep_storage(folder: DataFolder) -> None:
    """Start the storage server again if it has died."""
    try:
        ensure(folder)
    except Fault as fault:
        say(str(fault))

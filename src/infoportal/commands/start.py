"""Make what is missing, then serve: what `make start` runs."""

from collections.abc import Callable
from functools import partial
from infoportal.commands.serve import serve
from infoportal.operations.fingerprint import data_place
from infoportal.operations.preparing import is_ready
from infoportal.operations.preparing import prepare
from infoportal.server.datafolder import data_folder
from infoportal.server.fault import Fault
from infoportal.server.settings import add_serving
from infoportal.server.settings import settings
from infoportal.server.turns import locked
from infoportal.server.workers import bind
from infoportal.server.workers import say
from infoportal.server.zeo import storage_server
from pathlib import Path

import argparse
import fcntl
import os
import sys


NAME = "start"
HELP = "make or update the site and its content where needed, then serve"
INTERRUPTED = 130


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    add_serving(parser)
    parser.add_argument(
        "--content",
        type=Path,
        default=os.environ.get("CONTENT") or data_place("content"),
        help="the folder to import from (CONTENT; the portal's own content/)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Prepare the data folder and serve it until a signal ends it."""
    chosen = settings(arguments)
    folder = data_folder(chosen.var)
    content = Path(arguments.content).absolute()
    if not content.is_dir():
        raise Fault(f"No content folder {content}")
    # Bound first: a busy port is told before the long steps, not after them.
    bound = bind(chosen.host, chosen.port)
    with storage_server(folder):
        # Two starts at once would make two sites; the second one waits here.
        with locked(folder.root / "start.lock", fcntl.LOCK_EX):
            if is_ready(folder, content):
                say("Site and content are up to date")
            else:
                status = in_child(partial(prepare, folder, content, chosen.address))
                if status:
                    return status
        return serve(chosen, folder, bound)


def in_child(work: Callable[[], None]) -> int:
    """Do ``work`` in a forked process, so that no web process inherits its Zope."""
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid:
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    status = 1
    try:
        work()
        status = 0
    except Fault as fault:
        print(f"infoportal: {fault}", file=sys.stderr)
        status = 2
    except KeyboardInterrupt:
        say("infoportal: interrupted; the next start goes on from here")
        status = INTERRUPTED
    except BaseException:
        sys.excepthook(*sys.exc_info())
        raise
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)

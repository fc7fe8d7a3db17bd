"""``bin/infoportal``: the portal's commands."""

from collections.abc import Sequence
from infoportal import commands
from infoportal.server.fault import Fault
from types import ModuleType

import argparse
import importlib
import pkgutil
import sys


# In the order in which --help shows them; each is a module of this package.
COMMANDS = (
    "start",
    "serve",
    "check",
    "import_",
    "export",
    "languages",
    "feedback",
    "upgrade",
    "password",
    "health",
    "backup",
    "restore",
    "pack",
)
FAULT = 2
INTERRUPTED = 130


def modules() -> list[ModuleType]:
    """Return the modules of the commands."""
    there = {found.name for found in pkgutil.iter_modules(commands.__path__)}
    names = [name for name in COMMANDS if name in there]
    return [importlib.import_module(f"{commands.__name__}.{name}") for name in names]


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="infoportal", description="Run and look after the portal."
    )
    choices = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for module in modules():
        command = choices.add_parser(
            module.NAME, help=module.HELP, description=module.HELP
        )
        module.configure(command)
        command.set_defaults(run=module.run)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return its exit status."""
    parsed = make_parser().parse_args(arguments)
    try:
        return int(parsed.run(parsed))
    except Fault as fault:
        print(f"infoportal: {fault}", file=sys.stderr)
        return FAULT
    except KeyboardInterrupt:
        print("infoportal: interrupted, nothing more was written", file=sys.stderr)
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())

"""Put a backup in the place of the data."""

from infoportal.operations.backups import restore
from infoportal.server.datafolder import data_folder
from infoportal.server.settings import add_var
from infoportal.server.zeo import nobody_else
from pathlib import Path

import argparse


NAME = "restore"
HELP = "put a backup in the place of the data; the portal must not run"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    add_var(parser)
    parser.add_argument("source", type=Path, help="the folder that `backup` wrote")
    parser.add_argument(
        "--at",
        default="",
        metavar="YYYY-MM-DD-HH-MM-SS",
        help="the state as of this moment in UTC (the newest)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Restore and say where the old data lies."""
    folder = data_folder(arguments.var)
    with nobody_else(folder):
        before = restore(folder, arguments.source.absolute(), arguments.at)
    print(f"Restored {arguments.source}; what was there before lies in {before}")
    return 0

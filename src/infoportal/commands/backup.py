"""Copy the data to another folder."""

from infoportal.operations.backups import backup
from infoportal.server.datafolder import data_folder
from infoportal.server.settings import add_var
from pathlib import Path

import argparse


NAME = "backup"
HELP = "copy the data to a folder, also while the portal runs"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    add_var(parser)
    parser.add_argument(
        "target", type=Path, help="the folder; a second backup to it copies what is new"
    )


def run(arguments: argparse.Namespace) -> int:
    """Back up and say what was copied."""
    copied = backup(data_folder(arguments.var), arguments.target.absolute())
    print(f"Backed up to {arguments.target}: the database and {copied} new files")
    return 0

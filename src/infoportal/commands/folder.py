"""The folder of content that several commands read."""

from infoportal.operations.fingerprint import data_place
from pathlib import Path

import argparse


def add_folder(parser: argparse.ArgumentParser) -> None:
    """Give ``parser`` the argument for a folder of content files."""
    parser.add_argument(
        "folder",
        nargs="?",
        type=Path,
        default=data_place("content"),
        help="folder with content (default: the portal's own, content/)",
    )

"""Check content files, without a site."""

from infoportal.commands.folder import add_folder
from infoportal.languages import DEFAULT_LANGUAGES
from infoportal.languages import LANGUAGES
from infoportal.server.fault import Fault

import argparse
import sys


NAME = "check"
HELP = "check content files: complete, linked, translated, in plain words"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    add_folder(parser)
    parser.add_argument(
        "--language",
        action="append",
        default=[],
        choices=LANGUAGES,
        metavar="CODE",
        help="look at this language only; may be given several times "
        f"(default: {' '.join(DEFAULT_LANGUAGES)})",
    )
    parser.add_argument(
        "--item",
        action="append",
        default=[],
        metavar="KIND/ID",
        help="look at this item only (pages/tax-card); may be given several times",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print every fault and their number."""
    from infoportal.importing.faults import report
    from infoportal.proofreading.check import Asked
    from infoportal.proofreading.check import check

    asked = Asked(tuple(arguments.language), tuple(arguments.item))
    checked = check(arguments.folder, asked)
    for line in report(checked.faults):
        print(line)
    sys.stdout.flush()  # before what is told on the other stream
    if checked.unknown:
        # It may be there and unreadable; then that is told above.
        raise Fault(f"no item {', '.join(checked.unknown)} in {arguments.folder}")
    if len(checked.faults):
        raise Fault(f"{len(checked.faults)} faults in {checked.files} files")
    print(f"no faults in {checked.files} files")
    return 0

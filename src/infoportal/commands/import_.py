"""Import content files into the portal."""

from contextlib import nullcontext
from infoportal.commands.folder import add_folder
from infoportal.commands.site import open_site
from infoportal.commands.site import writing_alone
from infoportal.server.fault import Fault
from infoportal.server.settings import add_var
from pathlib import Path
from typing import Any

import argparse
import sys


NAME = "import"
HELP = "import content files; an editor's changes are kept"
ATTEMPTS = 5
SHOWN = 200


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    add_var(parser)
    add_folder(parser)
    parser.add_argument(
        "--force", action="store_true", help="take the files' values over editors' ones"
    )
    parser.add_argument(
        "--prune", action="store_true", help="remove what is gone from the files"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="tell what would be done, write nothing"
    )


def run(arguments: argparse.Namespace) -> int:
    """Import a folder and say what was done."""
    with open_site(arguments.var) as portal:
        import_content(
            portal,
            arguments.folder,
            force=arguments.force,
            prune=arguments.prune,
            dry_run=arguments.dry_run,
        )
    return 0


def import_content(portal: Any, folder: Path, **options: bool) -> None:
    """Import ``folder``, commit, and print the report.

    Somebody else may write at the same time: a conflict starts the whole again.
    """
    from infoportal.importing.faults import ImportRefused
    from infoportal.importing.faults import report
    from infoportal.importing.report import Progress
    from infoportal.importing.run import Options
    from infoportal.importing.run import run_import
    from transaction.interfaces import TransientError

    import transaction

    chosen = Options(**options)
    transaction.commit()
    for attempt in range(1, ATTEMPTS + 1):
        try:
            # Who has lost against an editor would lose against the next one.
            with writing_alone() if attempt > 1 else nullcontext():
                transaction.begin()
                result = run_import(portal, folder, chosen, Progress("Importing"))
                if chosen.dry_run:
                    transaction.abort()
                transaction.get().note("import of content files")
                transaction.commit()
        except ImportRefused as refused:
            transaction.abort()
            lines = report(refused.faults)
            print("\n".join(lines[:SHOWN]), file=sys.stderr)
            told = f"{len(lines)} faults in {folder}: nothing was written"
            raise Fault(told) from None
        except TransientError:
            transaction.abort()
            if attempt == ATTEMPTS:
                raise Fault(
                    "the portal is being edited too busily: nothing was written"
                ) from None
        else:
            print("\n".join(result.lines()))
            return

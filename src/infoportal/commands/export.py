"""Export the portal's content in the format of the import."""

from infoportal.commands.site import open_site
from infoportal.server.fault import Fault
from infoportal.server.settings import add_var
from pathlib import Path

import argparse


NAME = "export"
HELP = "write all content in the format that import reads"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    add_var(parser)
    parser.add_argument("folder", type=Path, help="folder to write to; may exist")


def run(arguments: argparse.Namespace) -> int:
    """Write the folder and say what was written."""
    from infoportal.importing.kinds import by_folder
    from infoportal.proofreading.glossary.read import NAME as GLOSSARY

    folder = arguments.folder
    there = {entry.name for entry in folder.iterdir()} if folder.is_dir() else set()
    if folder.exists() and (not folder.is_dir() or there - {*by_folder(), GLOSSARY}):
        raise Fault(f"{folder} holds other things; name a new or an exported folder")
    with open_site(arguments.var) as portal:
        from infoportal.importing.export import run_export
        from infoportal.importing.report import Progress

        result = run_export(portal, folder, Progress("Exporting"))
    print("\n".join(result.lines()))
    return 0

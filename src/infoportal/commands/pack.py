"""Drop old revisions from the database."""

from infoportal.operations.backups import no_pack
from infoportal.server.datafolder import data_folder
from infoportal.server.fault import Fault
from infoportal.server.settings import add_var
from infoportal.server.zeo import storage_server

import argparse
import time


NAME = "pack"
HELP = "drop what was changed or deleted more than some days ago; works while it runs"
DAY = 24 * 60 * 60


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    add_var(parser)
    parser.add_argument(
        "--days", type=float, default=7, help="keep the history of so many days (7)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Pack through the storage server and say what it gave."""
    from ZEO.ClientStorage import ClientStorage

    folder = data_folder(arguments.var)
    if not folder.database.exists():
        raise Fault(f"No portal in {folder.root}: nothing to pack")
    with storage_server(folder), no_pack(folder):
        before = folder.database.stat().st_size
        storage = ClientStorage(
            str(folder.socket), blob_dir=str(folder.blobs), shared_blob_dir=True
        )
        try:
            storage.pack(time.time() - arguments.days * DAY, wait=True)
        finally:
            storage.close()
        after = folder.database.stat().st_size
    print(f"Packed: {before / 1e6:.1f} MB → {after / 1e6:.1f} MB")
    return 0

"""Give the administrator a new password."""

from infoportal.commands.site import open_app
from infoportal.operations import administrator
from infoportal.server.datafolder import data_folder
from infoportal.server.fault import Fault
from infoportal.server.settings import add_var

import argparse


NAME = "password"
HELP = "give the administrator a new password (ADMIN_PASSWORD, else a random one)"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    add_var(parser)


def run(arguments: argparse.Namespace) -> int:
    """Set the password, keep it, print it unless the caller chose it."""
    import transaction

    folder = data_folder(arguments.var)
    if not folder.database.exists():
        raise Fault(f"No portal in {folder.root} yet: `make start` makes it")
    wished = administrator.wished_password()
    password = wished or administrator.new_password()
    with open_app(folder.root) as app:
        administrator.set_password(app, password)
        transaction.commit()
    administrator.keep_password(folder, password)
    print(f"admin: {'as ADMIN_PASSWORD says' if wished else password}")
    return 0

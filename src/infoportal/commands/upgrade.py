"""Run pending upgrade steps."""

from infoportal.commands.site import open_site
from infoportal.server.settings import add_var

import argparse


NAME = "upgrade"
HELP = "run pending upgrade steps (`start` does it by itself)"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    add_var(parser)


def run(arguments: argparse.Namespace) -> int:
    """Upgrade the site and say what was done."""
    with open_site(arguments.var) as portal:
        from infoportal.operations.upgrading import upgrade

        import transaction

        done = upgrade(portal)
        transaction.commit()
    for line in done:
        print(f"Upgraded {line}")
    print(f"{len(done)} upgrade steps done")
    return 0

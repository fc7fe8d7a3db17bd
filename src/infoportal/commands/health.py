"""Ask a running portal how it is."""

from infoportal.server.settings import add_serving
from infoportal.server.settings import settings

import argparse
import urllib.error
import urllib.request


NAME = "health"
HELP = "ask the running portal how it is; exit status 1 when it is not well"
PATIENCE = 15


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    add_serving(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print what the portal says of itself."""
    address = f"{settings(arguments).address}@@health"
    try:
        with urllib.request.urlopen(address, timeout=PATIENCE) as answer:  # noqa: S310
            print(answer.read().decode().strip())
            return 0
    except urllib.error.HTTPError as refused:
        print(refused.read().decode(errors="replace").strip())
    except OSError as error:
        print(f"No answer from {address}: {error}")
    return 1

"""What visitors say: count it, mail what waits, make forms, delete what is old."""

from infoportal.commands.site import open_site
from infoportal.server.settings import add_var
from typing import Any

import argparse


NAME = "feedback"
HELP = "count answers; send: mail what waits; make: missing forms; forget: old answers"
ACTIONS = ("count", "send", "make", "forget")
FAILED = 1


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    add_var(parser)
    parser.add_argument("action", nargs="?", choices=ACTIONS, default="count")


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked; 1 tells that something still waits to be mailed."""
    work = {"count": count, "send": send, "make": make, "forget": forget}
    with open_site(arguments.var) as portal:
        return work[arguments.action](portal)


def count(portal: Any) -> int:
    """Tell for each page how often it helped, and how much waits to be mailed."""
    from infoportal.feedback.unsent import counts
    from infoportal.feedback.unsent import unsent

    for path, answers in sorted(counts(portal).items()):
        print(f"{answers['yes']:>6} yes {answers['no']:>6} no  {path}")
    number = sum(len(numbers) for _form, numbers in unsent(portal))
    print(f"waiting to be mailed: {number}")
    return 0


def send(portal: Any) -> int:
    """Mail what waits; the log says why something could not be."""
    from infoportal.feedback.unsent import send_unsent

    sent, stayed = send_unsent(portal)
    print(f"mailed: {sent}, still waiting: {stayed}")
    return FAILED if stayed else 0


def make(portal: Any) -> int:
    """Make the forms that are missing in the languages that are on."""
    from infoportal.feedback.forms import make_forms

    import transaction

    made = [form.language for form in make_forms(portal)]
    transaction.commit()
    print("made: " + (" ".join(made) or "none"))
    return 0


def forget(portal: Any) -> int:
    """Delete the answers that are older than the setting says."""
    from infoportal.feedback.unsent import forget_old

    import transaction

    gone = forget_old(portal)
    transaction.commit()
    print(f"deleted: {gone}")
    return 0

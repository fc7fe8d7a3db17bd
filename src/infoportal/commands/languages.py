"""List the languages, switch one on or off."""

from infoportal.commands.site import open_site
from infoportal.languages import LANGUAGES
from infoportal.server.fault import Fault
from infoportal.server.settings import add_var

import argparse


NAME = "languages"
HELP = "list the languages; switch one on (add) or off (remove), content is kept"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    add_var(parser)
    parser.add_argument("action", nargs="?", choices=("list", "add", "remove"))
    parser.add_argument("code", nargs="?", help="such as se")


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked and say which languages are on."""
    action = arguments.action or "list"
    if (action == "list") == bool(arguments.code):
        raise Fault("usage: infoportal languages [add CODE | remove CODE]")
    with open_site(arguments.var) as portal:
        from infoportal.languages import enabled_languages
        from infoportal.operations import languages

        import transaction

        work = {"add": languages.add_language, "remove": languages.remove_language}
        if action in work:
            try:
                work[action](portal, arguments.code)
            except languages.LanguageFault as fault:
                raise Fault(str(fault)) from fault
            transaction.commit()
        enabled = enabled_languages()
    if action == "list":
        for language in LANGUAGES.values():
            mark = "on " if language.code in enabled else "   "
            print(f"{mark} {language.code:<4} {language.native_name}")
    print("on: " + " ".join(enabled))
    return 0

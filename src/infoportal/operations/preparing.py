"""Makes a data folder ready to be served: site, administrator, upgrades, content."""

from infoportal.commands.import_ import import_content
from infoportal.commands.site import at_work
from infoportal.commands.site import open_app
from infoportal.commands.site import SITE_ID
from infoportal.operations import administrator
from infoportal.operations.fingerprint import fingerprint
from infoportal.operations.fingerprint import is_done
from infoportal.operations.fingerprint import note_done
from infoportal.server.datafolder import DataFolder
from infoportal.server.workers import say
from pathlib import Path
from typing import Any


def is_ready(folder: DataFolder, content: Path) -> bool:
    """Tell whether there is nothing to do."""
    wished = administrator.wished_password()
    kept = administrator.kept_password(folder)
    return is_done(folder, fingerprint(content)) and wished in ("", kept)


def prepare(folder: DataFolder, content: Path, address: str) -> None:
    """Do what is missing, and say what was done."""
    import transaction

    wanted = fingerprint(content)
    say("Loading Plone …")
    with open_app(folder.root) as app:
        if SITE_ID not in app.objectIds():
            make(app, folder, address)
        elif administrator.wished_password():
            change_password(app, folder)
        with at_work(app[SITE_ID]) as portal:
            bring_up(portal, content)
        transaction.commit()
    note_done(folder, wanted)


def make(app: Any, folder: DataFolder, address: str) -> None:
    """Make the site and its administrator, in one transaction."""
    from infoportal.sitemaker import make_site

    import transaction

    say("Making the site …")
    wished = administrator.wished_password()
    kept = administrator.kept_password(folder)
    password = wished or kept or administrator.new_password()
    administrator.keep_password(folder, password)
    make_site(app)
    administrator.set_password(app, password)
    transaction.commit()
    shown = "as ADMIN_PASSWORD says" if wished else password
    say(f"Administrator: admin, password: {shown}")
    say(f"Log in at {address}login (kept in {folder.password_file})")


def change_password(app: Any, folder: DataFolder) -> None:
    """Give the administrator the password that ADMIN_PASSWORD says."""
    wished = administrator.wished_password()
    if wished != administrator.kept_password(folder):
        administrator.set_password(app, wished)
        administrator.keep_password(folder, wished)
        say("The administrator's password is now as ADMIN_PASSWORD says")


def bring_up(portal: Any, content: Path) -> None:
    """Run pending upgrade steps and import the content files that changed."""
    from infoportal.operations.upgrading import upgrade

    import transaction

    for line in upgrade(portal):
        say(f"Upgraded {line}")
    transaction.commit()
    import_content(portal, content)

"""The administrator: made with the site, with a password that nobody guessed."""

from infoportal.commands.site import ADMINISTRATOR
from infoportal.server.datafolder import DataFolder
from infoportal.server.fault import Fault
from typing import Any

import os
import secrets


SHORTEST = 8


def new_password() -> str:
    """Return a password of some 95 bits."""
    return secrets.token_urlsafe(12)


def wished_password() -> str:
    """Return what ADMIN_PASSWORD says, or the empty string."""
    wished = os.environ.get("ADMIN_PASSWORD", "")
    if wished and (len(wished) < SHORTEST or "\n" in wished):
        raise Fault(f"ADMIN_PASSWORD needs at least {SHORTEST} characters, on one line")
    return wished


def kept_password(folder: DataFolder) -> str:
    """Return the password that the data folder keeps, or the empty string."""
    try:
        return folder.password_file.read_text(encoding="utf-8").rstrip("\n")
    except FileNotFoundError:
        return ""


def keep_password(folder: DataFolder, password: str) -> None:
    """Write the password where only the owner of the data folder reads it."""
    fresh = folder.password_file.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as target:
        target.write(password + "\n")
    fresh.replace(folder.password_file)


def set_password(app: Any, password: str) -> None:
    """Give the administrator of Zope's root this password; make them if missing."""
    users = app.acl_users.users
    if ADMINISTRATOR in users.listUserIds():
        users.updateUserPassword(ADMINISTRATOR, password)
    else:
        users.addUser(ADMINISTRATOR, ADMINISTRATOR, password)
    app.acl_users.roles.assignRoleToPrincipal("Manager", ADMINISTRATOR)

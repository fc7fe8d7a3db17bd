"""Zope's configuration: what buildout wrote, moved to another data folder."""

from infoportal.server.datafolder import DataFolder
from infoportal.server.fault import Fault
from pathlib import Path

import infoportal
import os
import re


# Seconds a request waits for a storage server that is away.
WAIT_FOR_STORAGE = 5
CLIENT_HOME = re.compile(r"^%define CLIENTHOME (?P<var>.+)/instance\s*$", re.MULTILINE)
STORAGE = re.compile(r"<(?P<end>/?)zeoclient>")
SERVER = re.compile(r"^(?P<indent>[ \t]*)server .*$", re.MULTILINE)


def built_conf() -> Path:
    """Return the zope.conf of the buildout (``ZOPE_CONF`` names another)."""
    if "ZOPE_CONF" in os.environ:
        candidates = [Path(os.environ["ZOPE_CONF"])]
    else:
        package = Path(infoportal.__file__).resolve().parent
        tops = (package.parent.parent, Path.cwd())
        candidates = [top / "parts" / "instance" / "etc" / "zope.conf" for top in tops]
    for candidate in candidates:
        if candidate.is_file():
            return candidate
    raise Fault("No zope.conf found: run `make build`, or name it with ZOPE_CONF")


def moved(text: str, root: Path, socket: Path) -> str:
    """Return the configuration ``text`` with its data in ``root``."""
    found = CLIENT_HOME.search(text)
    if not found or not SERVER.search(text):
        raise Fault("zope.conf is not one of this project's buildout: run `make build`")
    text = text.replace(found["var"] + "/", escaped(root) + "/")
    # ZEO's own section knows more settings than the one that ZODB brings.
    text = "%import ZEO\n" + STORAGE.sub(r"<\g<end>clientstorage>", text)
    lines = (
        f"server {escaped(socket)}",
        f"wait-timeout {WAIT_FOR_STORAGE}",
        # What one process has committed, the next request to any other sees.
        "server-sync on",
    )
    return SERVER.sub(
        lambda match: "\n".join(match["indent"] + line for line in lines), text
    )


def escaped(path: Path) -> str:
    """Return ``path`` as it is written in a ZConfig file."""
    return str(path).replace("$", "$$")


def write_zope_conf(folder: DataFolder) -> Path:
    """Write ``etc/zope.conf`` in the data folder and return its path."""
    text = moved(built_conf().read_text(encoding="utf-8"), folder.root, folder.socket)
    write_if_changed(folder.zope_conf, text)
    return folder.zope_conf


def write_if_changed(target: Path, text: str) -> None:
    """Replace ``target`` in one step, so that nobody reads half of it."""
    if target.exists() and target.read_text(encoding="utf-8") == text:
        return
    fresh = target.with_name(f"{target.name}.{os.getpid()}")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(target)

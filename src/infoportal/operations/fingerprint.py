"""Tells whether code and content are those that a site already has.

Loading Zope takes longer than reading every file that could have changed, so
``start`` looks here first and leaves the site alone when nothing did.
"""

from collections.abc import Iterator
from importlib.metadata import distributions
from infoportal.server.datafolder import DataFolder
from pathlib import Path

import hashlib
import infoportal
import json


PACKAGE = Path(infoportal.__file__).resolve().parent


def data_place(name: str) -> Path:
    """Return the folder ``name`` of the package's data, in a wheel or a checkout."""
    inside = PACKAGE / name
    return inside if inside.is_dir() else PACKAGE.parent.parent / name


def files(folder: Path) -> Iterator[Path]:
    """Yield the files under ``folder`` in a fixed order, but no caches."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix not in (".pyc", ".mo"):
            yield path


def fingerprint(content: Path) -> str:
    """Return a digest of everything that a start could bring into a site."""
    digest = hashlib.sha256()
    versions = sorted(f"{found.name}=={found.version}" for found in distributions())
    digest.update("\n".join(versions).encode())
    places = [content, data_place("profiles"), PACKAGE]
    for place in places:
        for path in files(place):
            body = hashlib.sha256(path.read_bytes()).hexdigest()
            digest.update(f"{path.relative_to(place)} {body}\n".encode())
    return digest.hexdigest()


def is_done(folder: DataFolder, wanted: str) -> bool:
    """Tell whether the site in ``folder`` has had all of this."""
    try:
        done = json.loads(folder.done_file.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return False
    return folder.database.exists() and done == {"fingerprint": wanted}


def note_done(folder: DataFolder, done: str) -> None:
    """Note what the site in ``folder`` has had."""
    text = json.dumps({"fingerprint": done}) + "\n"
    folder.done_file.write_text(text, encoding="utf-8")

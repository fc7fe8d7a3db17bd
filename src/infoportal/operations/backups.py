"""Copies of a data folder: the database by repozo, pictures and files beside it."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextlib import suppress
from infoportal.server.datafolder import DataFolder
from infoportal.server.fault import Fault
from infoportal.server.processes import module_environment
from pathlib import Path

import fcntl
import os
import shutil
import subprocess
import sys
import time


DATABASE = "database"
BLOBS = "blobstorage"
PRIVATE = 0o700
#: How repozo names a copy, in UTC, before the ending.
NAME_FORM = "%Y-%m-%d-%H-%M-%S"
NAME_LENGTH = len("2026-11-22-08-07-30")


@contextmanager
def no_pack(folder: DataFolder) -> Iterator[None]:
    """Keep packing and backing up apart: a pack removes what a copy still needs."""
    with (folder.root / "copy-or-pack").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Fault("A backup or a pack of this portal is under way") from None
        yield


def backup(folder: DataFolder, target: Path) -> int:
    """Copy the data to ``target``, which may hold older copies; return its files.

    The database comes first: whatever it names is in the blobs copied after it.
    """
    if not folder.database.exists():
        raise Fault(f"No portal in {folder.root}: nothing to back up")
    with no_pack(folder):
        try:
            (target / DATABASE).mkdir(PRIVATE, parents=True, exist_ok=True)
        except OSError as error:
            raise Fault(f"Cannot write to {target}: {error.strerror}") from None
        wait_for_a_name(target / DATABASE)
        repozo("-B", "-z", "-Q", "-r", target / DATABASE, "-f", folder.database)
        return copy_blobs(folder.blobs, target / BLOBS)


def wait_for_a_name(copies: Path) -> None:
    """Wait until a new copy has a name of its own, a second at most.

    repozo names copies by the second, and restores only one of two with one name.
    """
    last = max((path.name[:NAME_LENGTH] for path in copies.iterdir()), default="")
    for _turn in range(25):
        if time.strftime(NAME_FORM, time.gmtime()) > last:
            return
        time.sleep(0.05)


def copy_blobs(source: Path, target: Path) -> int:
    """Copy the blobs that are not there yet; return how many were."""
    copied = 0
    target.mkdir(PRIVATE, exist_ok=True)
    for parent, folders, names in os.walk(source):
        here = Path(parent)
        if here == source:
            folders[:] = [name for name in folders if name != "tmp"]
        there = target / here.relative_to(source)
        there.mkdir(PRIVATE, exist_ok=True)
        for name in names:
            if not name.endswith(".lock") and not (there / name).exists():
                copied += copy_whole(here / name, there / name)
    return copied


def copy_whole(source: Path, target: Path) -> int:
    """Copy one file so that no half of it can be taken for the whole."""
    part = target.with_name(f"{target.name}.part")
    # The upload of an edit that was dropped may vanish under our hands.
    with suppress(FileNotFoundError):
        shutil.copy2(source, part)
        part.replace(target)
        return 1
    return 0


def restore(folder: DataFolder, source: Path, moment: str = "") -> Path:
    """Put a copy in the place of the data; return where the old data lies now."""
    if not any((source / DATABASE).glob("*.dat")):
        raise Fault(f"No backup in {source}")
    fresh = folder.root / "restoring"
    shutil.rmtree(fresh, ignore_errors=True)
    (fresh / folder.filestorage.name).mkdir(PRIVATE, parents=True)
    output = fresh / folder.filestorage.name / folder.database.name
    date = ["-D", moment] if moment else []
    repozo("-R", "-w", "-r", source / DATABASE, "-o", output, *date)
    copy_blobs(source / BLOBS, fresh / folder.blobs.name)
    before = folder.root / "before-restore"
    shutil.rmtree(before, ignore_errors=True)
    before.mkdir(PRIVATE)
    for place in (folder.filestorage, folder.blobs):
        if place.exists():
            place.rename(before / place.name)
        (fresh / place.name).rename(place)
    fresh.rmdir()
    folder.done_file.unlink(missing_ok=True)
    return before


def repozo(*arguments: str | Path) -> None:
    """Run repozo; a failure is told by its own last line."""
    command = [sys.executable, "-m", "ZODB.scripts.repozo", *map(str, arguments)]
    done = subprocess.run(
        command, env=module_environment(), capture_output=True, text=True, check=False
    )
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines() or ["no reason given"]
        raise Fault(f"repozo: {lines[-1]}")

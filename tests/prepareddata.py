"""The data of a new portal with the shipped content, made once and copied.

To make a site and import all content takes longer than most tests. What comes of
it is kept in ``.make/portals/`` for as long as nothing it is made from changes;
pages, services and their files are no part of that. The shipped content is in every
language; what is shown of things that are not is told by a few items of the tests'.
"""

from contextlib import contextmanager
from pathlib import Path
from portalserver import infoportal
from portalserver import ROOT
from portalserver import run_portal

import fcntl
import hashlib
import shutil


FOLDER = ROOT / ".make" / "portals"
PACKAGE = ROOT / "src" / "infoportal"
UNTRANSLATED = ROOT / "tests" / "untranslated"
#: What only shows what is there.
SHOWING = {"browser", "services", "structured", "guidance", "__pycache__"}
KEPT = 2


def made_from() -> list[Path]:
    """Return the files that decide what a new portal holds."""
    folders = [ROOT / "content", ROOT / "profiles", ROOT / "translations", UNTRANSLATED]
    folders += [p for p in PACKAGE.iterdir() if p.is_dir() and p.name not in SHOWING]
    found = [path for folder in folders for path in folder.rglob("*")]
    found += list(PACKAGE.glob("*.*"))
    return sorted(p for p in found if p.is_file() and p.suffix not in (".pyc", ".mo"))


def state() -> str:
    """Return a short name for the present state of those files."""
    digest = hashlib.sha256()
    for path in made_from():
        digest.update(str(path.relative_to(ROOT)).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


@contextmanager
def alone():
    """Let one test run at a time make the data."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def copy_of_new_portal(var: Path) -> None:
    """Lay the data of a new portal into ``var``, which must not exist."""
    with alone():
        kept = FOLDER / state()
        if not kept.exists():
            forget_old()
            making = kept.with_suffix(".making")
            shutil.rmtree(making, ignore_errors=True)
            run_portal("start", making, workers=1).stop()
            done = infoportal("import", UNTRANSLATED, VAR=str(making))
            assert done.returncode == 0, done.stderr
            making.rename(kept)
        shutil.copytree(kept, var)


def forget_old() -> None:
    """Make room: keep the newest only."""
    found = [path for path in FOLDER.iterdir() if path.is_dir()]
    found.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    for path in found[KEPT - 1 :]:
        shutil.rmtree(path, ignore_errors=True)

"""Install the outside programs of tools.txt that are missing, and what npm brings.

Usage: ``python3 deploy/tools.py [--check]``. ``--check`` only tells what is
missing. Without the rights to install, it tells that and goes on: the tests
that need a missing program fail with the name of its package.
"""

from pathlib import Path
from typing import NamedTuple

import os
import shutil
import subprocess
import sys


TABLE = Path(__file__).with_name("tools.txt")
NPM = Path(__file__).with_name("npm")


class Tool(NamedTuple):
    """An outside program."""

    command: str
    package: str
    needed_by: str


def tools() -> list[Tool]:
    """Return the table."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    rows = [line.split(maxsplit=2) for line in lines if line.strip()]
    return [Tool(*row) for row in rows if not row[0].startswith("#")]


def missing() -> list[Tool]:
    """Return the programs that this machine lacks."""
    return [tool for tool in tools() if shutil.which(tool.command) is None]


def as_root() -> list[str] | None:
    """Return what makes a command run as root, or None where nothing does."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and not subprocess.run(
            ["sudo", "-n", "true"], capture_output=True, check=False
        ).returncode
    ):
        return ["sudo", "-n"]
    return None


def install(wanted: list[Tool]) -> None:
    """Install with apt, where there is apt and the right to use it."""
    prefix = as_root()
    if prefix is None or shutil.which("apt-get") is None:
        return
    names = sorted({tool.package for tool in wanted})
    print(f"Installing {' '.join(names)} …", flush=True)
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # sudo drops the environment, so the setting is handed over as a word.
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    for words in (
        ["update", "-qq"],
        ["install", "-y", "-qq", "--no-install-recommends", *names],
    ):
        subprocess.run([*apt, *words], env=environ, check=False, stdout=sys.stderr)


def npm_packages() -> None:
    """Install what deploy/npm/package-lock.json names, unless it is there."""
    lock = NPM / "package-lock.json"
    done = NPM / "node_modules" / ".package-lock.json"
    if done.exists() and done.stat().st_mtime >= lock.stat().st_mtime:
        return
    if shutil.which("npm"):
        subprocess.run(["npm", "ci", "--silent"], cwd=NPM, check=False)


def main() -> int:
    """Install what is missing; tell what still is."""
    wanted = missing()
    if wanted and "--check" not in sys.argv[1:]:
        install(wanted)
        wanted = missing()
    if "--check" not in sys.argv[1:]:
        npm_packages()
    for tool in wanted:
        print(
            f"Missing: {tool.command} (apt install {tool.package}), "
            f"needed by {tool.needed_by}",
            file=sys.stderr,
        )
    return int(bool(wanted) and "--check" in sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())

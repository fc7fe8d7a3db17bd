"""Make the virtual environment with the pinned installer in it.

Runs with the system's own Python and uses nothing but its standard library.
"""

from pathlib import Path

import importlib.util
import re
import subprocess
import sys


ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST = (3, 11)


def fault() -> str:
    """Return what keeps this Python from making the environment, in one line."""
    if sys.version_info < OLDEST:
        needed = ".".join(map(str, OLDEST))
        return f"Python {needed} or newer is needed; this is {sys.version.split()[0]}"
    if not importlib.util.find_spec("venv") or not importlib.util.find_spec(
        "ensurepip"
    ):
        return "Python's venv is missing: apt install python3-venv"
    return ""


def main() -> int:
    """Make the environment unless it is there; return the exit status."""
    found = fault()
    if found:
        sys.stderr.write(f"{found}\n")
        return 2
    python = VENV / "bin" / "python"
    if not python.exists():
        made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False)
        if made.returncode:
            return 2
    pins = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    uv = re.search(r"^uv==\S+", pins, re.MULTILINE)
    if uv is None:
        sys.stderr.write("requirements.txt does not pin uv\n")
        return 2
    command = [str(python), "-m", "pip", "install", "-q", uv[0]]
    command += ["--disable-pip-version-check"]
    return 2 if subprocess.run(command, check=False).returncode else 0


if __name__ == "__main__":
    sys.exit(main())

"""Write versions.cfg from requirements.txt, so that there is one list of pins.

Usage: ``python deploy/pins.py [--check]``. ``--check`` writes nothing and exits
with 1 when the two files differ.
"""

from pathlib import Path

import sys


ROOT = Path(__file__).resolve().parent.parent
HEADER = "# Made from requirements.txt by `make pins`; do not edit.\n[versions]\n"


def versions_cfg(requirements: str) -> str:
    """Return the buildout section that says what ``requirements`` pins."""
    lines = (line.split("#")[0].strip() for line in requirements.splitlines())
    pairs = (line.split(";")[0].strip().split("==") for line in lines if "==" in line)
    return HEADER + "".join(f"{name} = {version}\n" for name, version in pairs)


def main() -> int:
    """Write the file, or compare it with ``--check``; return the exit status."""
    wanted = versions_cfg((ROOT / "requirements.txt").read_text(encoding="utf-8"))
    target = ROOT / "versions.cfg"
    if "--check" not in sys.argv[1:]:
        target.write_text(wanted, encoding="utf-8")
        return 0
    return int(target.read_text(encoding="utf-8") != wanted)


if __name__ == "__main__":
    sys.exit(main())

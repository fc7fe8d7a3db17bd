"""Bundle Leaflet as npm brought it: ``python deploy/leaflet.py``.

Takes the three files that the map needs out of ``deploy/npm/node_modules`` (which
``package-lock.json`` pins by its hash) into the portal's static files, byte for
byte. They are kept in the repository: a portal is built without npm.
"""

from pathlib import Path

import sys


HERE = Path(__file__).resolve().parent
PACKAGE = HERE / "npm" / "node_modules" / "leaflet"
TARGET = HERE.parent / "src/infoportal/browser/static/files/leaflet"
FILES = ("dist/leaflet.js", "dist/leaflet.css", "LICENSE")


def stale(package: Path = PACKAGE, target: Path = TARGET) -> list[str]:
    """Return the files that are not, byte for byte, what npm brought."""
    return [
        name
        for name in FILES
        if not (target / Path(name).name).exists()
        or (target / Path(name).name).read_bytes() != (package / name).read_bytes()
    ]


def main() -> int:
    """Copy what differs; return the exit status."""
    if not PACKAGE.exists():
        print("Leaflet is not here: run `make tools`, which needs npm.")
        return 1
    TARGET.mkdir(exist_ok=True)
    for name in stale():
        (TARGET / Path(name).name).write_bytes((PACKAGE / name).read_bytes())
        print(f"{Path(name).name}: renewed")
    return 0


if __name__ == "__main__":
    sys.exit(main())

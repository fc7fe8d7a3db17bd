"""Compile the message catalogues under a folder: ``.po`` to ``.mo`` beside it.

Usage: ``python compile_catalogues.py FOLDER``. Stands alone, so that the build
of a wheel can run it before the package is installed.
"""

from pathlib import Path

import sys


def compile_catalogue(source: Path) -> bool:
    """Compile one catalogue unless that is done; tell whether it was needed."""
    from pythongettext.msgfmt import Msgfmt

    target = source.with_suffix(".mo")
    if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
        return False
    with source.open("rb") as lines:
        compiled = Msgfmt(lines, name=str(source)).getAsFile().read()
    target.write_bytes(compiled)
    return True


def main(arguments: list[str]) -> int:
    """Compile all; name the first catalogue that is broken, and return 1."""
    from pythongettext.msgfmt import PoSyntaxError

    if len(arguments) != 1:
        sys.stderr.write("Usage: compile_catalogues.py FOLDER\n")
        return 2
    for source in sorted(Path(arguments[0]).rglob("*.po")):
        try:
            compile_catalogue(source)
        except (PoSyntaxError, UnicodeDecodeError) as error:
            sys.stderr.write(f"{source}: {error}\n")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

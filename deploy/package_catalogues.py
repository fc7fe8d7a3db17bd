"""Compile the message catalogues of the installed packages.

Zope would do so at its first start, and whoever asks before that start (a test in
a fresh checkout) would be answered in English.
"""

from pathlib import Path
from zope.i18n.compile import compile_mo_file

import sysconfig


def main() -> None:
    """Compile each catalogue that stands where Zope looks for it."""
    packages = Path(sysconfig.get_path("purelib"))
    for source in sorted(packages.rglob("LC_MESSAGES/*.po")):
        compile_mo_file(source.stem, str(source.parent))


if __name__ == "__main__":
    main()

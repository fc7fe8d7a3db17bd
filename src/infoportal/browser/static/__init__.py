"""Files of the public pages: one sheet and one script, put together from parts.

A visitor's first page may ask for little: so the parts in ``styles/`` and
``scripts/`` (each about one thing, in the order of their names) are served as
``portal.css`` and ``portal.js``. What only few pages need, and then on demand,
lies in ``files/`` and is served as it is (``++resource++infoportal/``).
"""

from functools import cache
from pathlib import Path
from urllib.parse import quote

import hashlib


FOLDER = Path(__file__).parent
BUNDLES = {"portal.css": "styles/*.css", "portal.js": "scripts/*.js"}
MEDIA = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8"}


@cache
def bundle(name: str) -> bytes:
    """Return the parts of a bundle in one; a ``KeyError`` where there is none."""
    parts = sorted(FOLDER.glob(BUNDLES[name]))
    texts = [path.read_text(encoding="utf-8").strip() for path in parts]
    if name.endswith(".js"):
        # What a part names is its own.
        texts = [f"{{\n{text}\n}}" for text in texts]
    return "\n".join(texts).encode("utf-8")


@cache
def version(name: str) -> str:
    """Return a short hash of a file: addresses with it may be kept for ever."""
    content = (
        bundle(name) if name in BUNDLES else (FOLDER / "files" / name).read_bytes()
    )
    return hashlib.sha256(content).hexdigest()[:10]


@cache
def inline(name: str) -> str:
    """Return a small picture as an address that nothing is asked for at."""
    svg = (FOLDER / "files" / name).read_text(encoding="utf-8").strip()
    return "data:image/svg+xml," + quote(svg, safe="=:/(),.-")

"""Files of the public pages, and their versions."""

from functools import cache
from pathlib import Path

import hashlib


@cache
def version(name: str) -> str:
    """Return a short hash of a file: addresses with it may be kept for ever."""
    return hashlib.sha256(Path(__file__).with_name(name).read_bytes()).hexdigest()[:10]

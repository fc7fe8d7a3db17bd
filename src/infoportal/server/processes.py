"""Starting other Python processes."""

import os
import sys


def module_environment() -> dict[str, str]:
    """Return an environment in which Python finds what this process finds."""
    path = os.pathsep.join(entry for entry in sys.path if entry)
    return {**os.environ, "PYTHONPATH": path}

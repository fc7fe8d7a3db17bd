"""Where warnings go: a file in the data folder, not among the progress lines."""

from logging.handlers import WatchedFileHandler
from pathlib import Path

import logging


FORMAT = "%(asctime)s %(levelname)s %(process)d %(name)s %(message)s"


def log_to(target: Path) -> None:
    """Write this process's warnings to ``target``, unless they go somewhere."""
    handler = WatchedFileHandler(target, encoding="utf-8", delay=True)
    logging.basicConfig(level=logging.WARNING, format=FORMAT, handlers=[handler])
    # A request that waits for a moment is no reason to warn.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
